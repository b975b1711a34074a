// The whole story by keyboard alone, with focus always in sight (QA2, QA3).
// Usage: node --test src/test/js/browser/keyboard.mjs, with BASE_URL naming a sandbox that has fresh demo data.
import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { after, before, test } from 'node:test';
import { addressOf, base, openBrowser, rest } from './jira.mjs';
import { focused, hiddenFocus, tabTo, withoutPointer } from './keys.mjs';

const file = resolve('../shared/data/new-employee-laptop.da.csv');
const SIZES = [[1440, 900], [1024, 700], [1280, 480]];
const complaints = [];

let browser;
let page;
let id;
let key;

before(async () => {
  browser = await openBrowser();
  page = await (await browser.newContext({ viewport: { width: 1440, height: 900 } })).newPage();
  page.setDefaultTimeout(15000);
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(String(error)));
  await withoutPointer(page);
});
after(() => browser.close());

const press = (...keys) => keys.reduce((before, one) => before.then(() => page.keyboard.press(one)), Promise.resolve());
const type = (text) => page.keyboard.type(text);

test('logs in and comes to the import', async () => {
  await page.goto(base + '/login?os_destination=%2Fprojects%2FITSD');
  await tabTo(page, /^User name/);
  await type('po');
  await tabTo(page, /^Password/);
  await type('po');
  await press('Enter');
  await page.getByRole('link', { name: 'Journey maps' }).waitFor();
  await tabTo(page, /^Journey maps$/);
  await press('Enter');
  await page.getByRole('heading', { name: 'Journey maps' }).waitFor();
  await tabTo(page, /^Import a file$/);
  await press('Enter');
  await page.locator('.jm-drop').waitFor();
  await focusIs('Import a file', 'a new page begins at its heading');
});

test('imports a spreadsheet', async () => {
  await tabTo(page, /^Choose a file/);
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), press('Enter')]);
  await chooser.setFiles(file);
  await page.getByRole('heading', { name: 'This will be created' }).waitFor();
  await tabTo(page, /^Name/);
  await press('ControlOrMeta+A');
  await type('I get my laptop');
  await tabTo(page, /^For whom/);
  await type('Maja');
  await tabTo(page, /^Create journey map$/);
  await press('Enter');
  await page.getByRole('grid').waitFor();
  id = new URL(page.url()).searchParams.get('map');
  await focusIs('I get my laptop');
});

test('edits texts in their cells', async () => {
  await tabTo(page, /^1 .*Lederen bestiller udstyr/);
  await press('ArrowDown', 'F2', 'ControlOrMeta+A');
  await type('Orders it');
  await press('Enter');
  await page.getByText('Saved', { exact: true }).first().waitFor();
  await focusIs('Orders it');
  await press('ArrowDown');
  await type('!');
  await press('Escape');
  await focusIs(/to gange\?$/);
  await press('Control+Home', 'ArrowUp', 'Enter', 'ControlOrMeta+A');
  await type('Before day one');
  await press('Enter');
  await page.getByRole('grid').getByText('Before day one').waitFor();
  await until(async () => {
    const map = await read();
    return map.touchpoints[0].customerAction === 'Orders it' && map.stages[0].name === 'Before day one';
  });
});

test('sets emotions on the curve and in the panel', async () => {
  await press('Control+Home', 'PageDown', 'ArrowUp', 'ArrowUp', 'ArrowRight', '5');
  await page.getByRole('status').getByText('Feels: Very positive').waitFor({ state: 'attached' });
  await press('Enter');
  await page.getByRole('group', { name: 'Experienced emotion' }).waitFor();
  await focusIs(/Very (negative|positive)$/);
  await press('-');
  await page.getByRole('group', { name: 'Experienced emotion' }).getByText('+1.5 ·').waitFor();
  await press('Escape');
  await page.getByRole('complementary').waitFor({ state: 'detached' });
  await focusIs(/Feels: between Positive and Very positive/, 'Escape leads back to the cell');
  await until(async () => (await read()).touchpoints[1].experience.experienced === 1.5);
});

test('creates an issue from a pain, links another, and takes a link away', async () => {
  await press('ArrowRight', 'ArrowDown', 'Enter');
  await focusIs(/^Pain point: Godkendelsen ligger stille/);
  await press('Enter');
  await page.getByRole('heading', { name: 'Pain point' }).waitFor();
  await tabTo(page, /^Create issue$/);
  await press('Enter');
  await page.getByRole('form', { name: 'Create issue' }).waitFor();
  await type('Back');
  await tabTo(page, /^Create$/);
  await press('Enter');
  await page.getByRole('button', { name: /Remove the link to BACK-/ }).waitFor();
  key = (await page.getByRole('complementary').locator('.jm-chip-key').innerText()).trim();
  await tabTo(page, /^Link existing issue$/);
  await press('Enter');
  await type('BACK-2');
  await press('Enter');
  await page.getByRole('button', { name: 'Remove the link to BACK-2' }).waitFor();
  await focusIs('Link existing issue');
  await tabTo(page, /^Remove the link to BACK-2$/, true);
  await press('Enter');
  await focusIs('Cancel');
  await tabTo(page, /^Remove link$/, true);
  await press('Enter');
  await page.getByRole('button', { name: 'Remove the link to BACK-2' }).waitFor({ state: 'detached' });
  await focusIs('Link existing issue');
});

test('reports a pain with its severity', async () => {
  await tabTo(page, /Venter på godkendelse$/, true);
  await press('Enter');
  await page.getByRole('heading', { name: 'Pains and gains' }).waitFor();
  await tabTo(page, /^Pain point$/);
  await press('Enter');
  await type('Nobody tells me');
  await press('Tab', 'Space', 'ArrowRight', 'ArrowRight');
  await tabTo(page, /^Add$/);
  await press('Enter');
  await page.getByRole('complementary').getByText('Nobody tells me').waitFor();
  assert.equal((await read()).touchpoints[2].findings.at(-1).severity, 3);
  await press('Escape');
  await focusIs(/Godkendelsen/, 'Escape leads back to the map');
});

test('adds a touchpoint and a stage', async () => {
  await tabTo(page, /^Touchpoint$/, true);
  await press('Enter');
  await type('Says thank you');
  await tabTo(page, /^Add$/);
  await press('Enter');
  await page.getByRole('grid').getByRole('button', { name: /^\d+ Says thank you/ }).waitFor();
  await tabTo(page, /^Stage$/, true);
  await press('Enter');
  await type('A year later');
  await tabTo(page, /^Add$/);
  await press('Enter');
  await page.getByRole('grid').getByText('A year later').waitFor();
});

test('downloads the map, and reads it as a list', async () => {
  await tabTo(page, /^More$/);
  await press('Enter');
  await focusIs('About the map');
  for (let steps = 0; steps < 12 && (await focused(page)) !== 'Export'; steps++) await press('ArrowDown');
  await focusIs('Export');
  await press('Enter');
  await page.getByRole('link', { name: 'Download' }).waitFor();
  await tabTo(page, /^Download$/);
  const [download] = await Promise.all([page.waitForEvent('download'), press('Enter')]);
  assert.equal(download.suggestedFilename(), 'I get my laptop.csv');
  await press('Escape');
  await tabTo(page, /^List$/);
  await press('Enter');
  await tabTo(page, /^3 *Venter på godkendelse$/);
  await press('Enter');
  await page.getByRole('complementary').getByRole('heading', { name: 'Venter på godkendelse' }).waitFor();
  await press('Escape');
  await focusIs(/Venter på godkendelse$/);
});

test('finishes the issue and comes back to the map', async () => {
  await page.goto(base + '/browse/' + key);
  await tabTo(page, /^Move to Done$/);
  await press('Enter');
  await page.locator('#status-val').getByText('Done').waitFor();
  await tabTo(page, /^I get my laptop$/);
  await press('Enter');
  await page.getByRole('grid').getByText(/^done$/i).waitFor();
});

for (const [width, height] of SIZES) {
  test(`focus is never under what is frozen, in a window of ${width} x ${height}`, async () => {
    await page.setViewportSize({ width, height });
    await page.goto(addressOf(id));
    await page.getByRole('grid').waitFor();
    await tabTo(page, /^1 .*Lederen bestiller udstyr/);
    for (const one of ['Control+End', ...walk('ArrowUp', 'ArrowLeft', 7), 'Control+Home', ...walk('ArrowDown', 'ArrowRight', 14)]) {
      await press(one);
      assert.deepEqual(await hiddenFocus(page), [], 'after ' + one);
    }
  });
}

test('the browser had nothing to complain of, and no pointer was used', () => assert.deepEqual(complaints, []));

/** Steps down and to the side in turn, as far as the map goes. */
function walk(down, side, times) {
  return Array.from({ length: times }, () => [down, side, side, down]).flat();
}

async function read() {
  return (await rest(page, 'GET', '/maps/' + id)).data;
}

/** Waits until the focus stands where it should: text or pattern. */
async function focusIs(expected, said) {
  const fits = (text) => (typeof expected === 'string' ? text === expected : expected.test(text));
  for (let tries = 0; tries < 60; tries++) {
    if (fits(await focused(page))) return;
    await page.waitForTimeout(50);
  }
  assert.fail((said || 'the focus') + ': ' + (await focused(page)) + ' instead of ' + expected);
}

async function until(holds) {
  for (let tries = 0; tries < 60; tries++) {
    if (await holds()) return;
    await page.waitForTimeout(50);
  }
  assert.fail('it does not come true');
}
