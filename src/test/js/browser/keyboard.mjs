// Every task by keyboard alone, with focus never lost and always in sight (QA2, QA3).
// Usage: node --test src/test/js/browser/keyboard.mjs, with BASE_URL naming a sandbox that has fresh demo data; ONLY=words runs some of them.
import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { after, before, test } from 'node:test';
import { byKeyboard } from './by-keyboard.mjs';
import { addressOf, base, but, importMap, openBrowser, rest } from './jira.mjs';
import { focused, hiddenFocus, tabTo } from './keys.mjs';
import { hands, runTasks, settled } from './ways.mjs';

const SIZES = [
  [1440, 900],
  [1024, 700],
  [1280, 480],
];

let browser;
let page;
let id;

before(async () => {
  browser = await openBrowser();
  ({ page } = (await begin('po')).way);
  id = await importMap(page, resolve('docs/samples/new-employee-laptop.da.csv'), { name: 'A wide map' });
});
after(() => browser.close());

const begin = hands(() => browser, byKeyboard);
const press = (...keys) => keys.reduce((before, one) => before.then(() => page.keyboard.press(one)), Promise.resolve());

test('from the project to its maps; a new page begins at its heading', async () => {
  await page.goto(base + '/projects/ITSD');
  await tabTo(page, /^Journey maps$/);
  await press('Enter');
  await page.getByRole('heading', { name: 'Journey maps' }).waitFor();
  await tabTo(page, /^Import a file$/);
  await press('Enter');
  await page.locator('.jm-drop').waitFor();
  await focusIs('Import a file');
});

test('Escape gives up what was written and leads back to where it began; digits choose an emotion on the curve', async () => {
  await page.goto(addressOf(id));
  await page.getByRole('grid').waitFor();
  await tabTo(page, /^1 .*Lederen bestiller udstyr/);
  await press('ArrowDown', 'ArrowDown');
  await page.keyboard.type('!');
  await press('Escape');
  await focusIs(/to gange\?$/);
  await press('Control+Home', 'PageDown', 'ArrowUp', 'ArrowUp', 'ArrowRight', '5');
  await settled(
    page,
    async () => (await rest(page, 'GET', '/maps/' + id)).data.touchpoints[1].experience.experienced === 2,
    'the digit is kept',
  );
  await press('Enter');
  await page.getByRole('group', { name: 'Experienced emotion' }).waitFor();
  await focusIs(/Very (negative|positive)$/);
  await press('-');
  await page.getByRole('group', { name: 'Experienced emotion' }).getByText('+1.5 ·').waitFor();
  await press('Escape');
  await page.getByRole('complementary').waitFor({ state: 'detached' });
  await focusIs(/Feels: between Positive and Very positive/);
});

runTasks('keyboard', begin);

for (const [width, height] of SIZES) {
  test(`focus is never under what is frozen, in a window of ${width} x ${height}`, async () => {
    await page.setViewportSize({ width, height });
    await page.goto(addressOf(id));
    await page.getByRole('grid').waitFor();
    await tabTo(page, /^1 .*Lederen bestiller udstyr/);
    for (const one of [
      'Control+End',
      ...walk('ArrowUp', 'ArrowLeft', 7),
      'Control+Home',
      ...walk('ArrowDown', 'ArrowRight', 14),
    ]) {
      await press(one);
      assert.deepEqual(await hiddenFocus(page), [], 'after ' + one);
    }
  });
}

test('no pointer was used, and the browser had nothing to complain of but what was provoked', async () => {
  for (const user of ['po', 'admin']) assert.deepEqual(but((await begin(user)).complaints, 400, 412), []);
});

/** Steps down and to the side in turn, as far as the map goes. */
function walk(down, side, times) {
  return Array.from({ length: times }, () => [down, side, side, down]).flat();
}

/** Waits until the focus stands where it should: text or pattern. */
async function focusIs(expected) {
  const fits = (text) => (typeof expected === 'string' ? text === expected : expected.test(text));
  for (let tries = 0; tries < 60; tries++) {
    if (fits(await focused(page))) return;
    await page.waitForTimeout(50);
  }
  assert.fail('the focus: ' + (await focused(page)) + ' instead of ' + expected);
}
