// The team's own lanes and their order, in real Chromium: by mouse and by keys, on the map, in the panel, in the list (screens: custom text lanes and own order).
// Usage: node --test src/test/js/browser/lanes.mjs, with BASE_URL naming a sandbox that has fresh demo data.
import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { after, before, test } from 'node:test';
import { addressOf, but, fromMenu, importMap, logIn, openBrowser, rest, settles } from './jira.mjs';

let browser;
let po;
let id;

before(async () => {
  browser = await openBrowser();
  po = await logIn(browser, 'po');
  id = await importMap(po.page, resolve('docs/samples/new-employee-laptop.da.csv'), { name: 'I get my laptop' });
  await po.page.goto(addressOf(id));
});
after(() => browser.close());

const panel = () => po.page.getByRole('complementary');
const heads = () =>
  po.page
    .getByRole('rowheader')
    .allInnerTexts()
    .then((all) => all.map((text) => text.split('\n')[0]));
const read = async () => (await rest(po.page, 'GET', '/maps/' + id)).data;

async function openLanes() {
  await fromMenu(po.page, 'About the map');
  await panel().getByText('Lanes', { exact: true }).click();
  await panel().getByLabel('New lane').waitFor();
}

test('a lane of the team stands on the map at once, and is edited like any other', async () => {
  const { page } = po;
  await openLanes();
  await panel().getByLabel('New lane').fill('What we measure');
  await page.keyboard.press('Enter');
  await settles(page, async () => (await heads()).at(-1), 'What we measure');
  await panel().getByRole('button', { name: 'Close' }).click();
  await page.getByRole('row', { name: 'What we measure' }).getByRole('gridcell').nth(2).click();
  await page.locator('.jm-cell-editor').waitFor();
  await page.keyboard.type('Hours until the answer');
  await page.keyboard.press('Enter');
  await settles(page, async () => (await read()).touchpoints[2].lane1, 'Hours until the answer');
  await page.getByLabel('Lens').selectOption({ label: 'Blueprint' });
  assert.ok((await heads()).includes('What we measure'), 'through every lens');
  await page.getByLabel('Lens').selectOption({ label: 'Experience' });
});

test('the panel and the list say it too', async () => {
  const { page } = po;
  await page.goto(addressOf(id, '&touchpoint=' + (await read()).touchpoints[2].id));
  assert.equal(await panel().getByLabel('What we measure').inputValue(), 'Hours until the answer');
  await page.goto(addressOf(id, '&view=list'));
  await page
    .getByRole('listitem')
    .filter({ hasText: 'Venter på godkendelse' })
    .getByText('Hours until the answer')
    .waitFor();
  await page.goto(addressOf(id));
});

test('lanes are moved by keys, everybody sees their order, and one step takes it back', async () => {
  const { page } = po;
  await openLanes();
  const up = panel().getByRole('button', { name: 'Move What we measure up' });
  await up.focus();
  const before = await heads();
  while ((await heads()).indexOf('What we measure') > before.indexOf('Does')) {
    await up.press('Enter');
    await page.waitForTimeout(30);
  }
  await settles(page, async () => (await heads()).slice(before.indexOf('Does'), before.indexOf('Does') + 2), [
    'What we measure',
    'Does',
  ]);
  assert.ok(await up.evaluate((button) => button === document.activeElement), 'the key stays where it is');
  await settles(page, async () => /^.*lane1,.*does/.test((await read()).laneOrder), true);
  await page.reload();
  await settles(page, async () => (await heads()).includes('What we measure'), true);
  assert.ok((await heads()).indexOf('What we measure') < (await heads()).indexOf('Does'));
  await openLanes();
  await panel().getByRole('button', { name: 'Back to the usual order' }).click();
  await settles(page, heads, before);
});

test('a lane with texts is hidden and shown again, an empty one removed', async () => {
  const { page } = po;
  await panel().getByRole('button', { name: 'Hide What we measure' }).click();
  await settles(page, async () => (await heads()).includes('What we measure'), false);
  assert.equal((await read()).touchpoints[2].lane1, 'Hours until the answer', 'its texts are kept');
  assert.equal(await panel().getByRole('button', { name: 'Remove What we measure' }).count(), 0);
  await panel().getByRole('button', { name: 'Show What we measure' }).click();
  await settles(page, async () => (await heads()).includes('What we measure'), true);
  for (const name of ['Two', 'Three', 'Four', 'Five']) {
    await panel().getByLabel('New lane').fill(name);
    await panel().getByRole('button', { name: 'Add', exact: true }).click();
    await panel()
      .getByRole('button', { name: 'Remove ' + name })
      .waitFor();
  }
  await panel().getByText('A map has at most 5 lanes of its own.').waitFor();
  await panel().getByRole('button', { name: 'Remove Three' }).click();
  await panel().getByLabel('New lane').waitFor();
  await settles(page, async () => (await read()).lane3, undefined);
});

test('two orders of two people are both shown in words, and one is chosen', async () => {
  const { page } = po;
  await rest(page, 'PATCH', '/maps/' + id, { laneOrder: 'feels,does' }, (await read()).version);
  await panel().getByRole('button', { name: 'Move Does down' }).click();
  const asked = panel().getByRole('alert');
  await asked.getByText(/Thinks, Does,/).waitFor();
  await asked.getByText(/Feels, .*Does,/).waitFor();
  await asked.getByRole('button', { name: 'Take theirs' }).click();
  await settles(page, async () => (await heads()).indexOf('Feels') < (await heads()).indexOf('Does'), true);
  assert.equal((await read()).laneOrder, 'feels,does');
});

test('the browser had nothing to complain of', () => assert.deepEqual(but(po.complaints, 412), []));
