// A large map in real Chromium: only what is in sight is drawn, and keys and texts do not notice (QF3, QA2).
// Usage: node --test src/test/js/browser/large.mjs, with BASE_URL naming a sandbox that has fresh demo data.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { addressOf, logIn, openBrowser, rest } from './jira.mjs';
import { hiddenFocus } from './keys.mjs';
import { largeMap, pretendLarger } from './reference.mjs';

const TOUCHPOINTS = 500;
const HUGE = 20000;
const MOST_NODES = 6000;

let browser;
let po;
let id;

before(async () => {
  browser = await openBrowser();
  po = await logIn(browser, 'po');
  id = await largeMap(po.page, TOUCHPOINTS, 'Large map');
});
after(() => browser.close());

const number = (page) =>
  page.evaluate(() => Number(document.activeElement.closest('[aria-colindex]').getAttribute('aria-colindex')));
const nodes = (page) => page.evaluate(() => document.querySelectorAll('*').length);

async function open(page, place) {
  await page.goto(addressOf(id, place));
  await page.getByRole('grid').waitFor();
}

async function until(holds, said) {
  for (let tries = 0; tries < 60; tries++) {
    if (await holds()) return;
    await po.page.waitForTimeout(50);
  }
  assert.fail(said);
}

test('keys lead from one end of the map to the other, with the focus in sight', async () => {
  const { page } = po;
  await open(page);
  assert.equal(await page.getByRole('grid').getAttribute('aria-colcount'), String(TOUCHPOINTS + 1));
  await page.locator('[data-row="1"][tabindex="0"]').focus();
  await page.keyboard.press('End');
  await until(async () => (await number(page)) === TOUCHPOINTS + 1, 'End leads to the last touchpoint');
  assert.match(await page.evaluate(() => document.activeElement.textContent), /Touchpoint 500/);
  assert.deepEqual(await hiddenFocus(page), []);
  for (const step of [1, 2, 3]) {
    await page.keyboard.press('ArrowLeft');
    assert.equal(await number(page), TOUCHPOINTS + 1 - step);
    assert.deepEqual(await hiddenFocus(page), []);
  }
  await page.keyboard.press('Control+Home');
  await until(async () => (await number(page)) === 2, 'Ctrl+Home leads back');
  assert.deepEqual(await hiddenFocus(page), []);
});

test('what is chosen in the address is in sight, under its stage and period', async () => {
  const { page } = po;
  const { touchpoints, stages } = (await rest(page, 'GET', '/maps/' + id)).data;
  const chosen = touchpoints[260];
  await open(page, '&touchpoint=' + chosen.id);
  const head = page.locator('.jm-touchpoint-button', { hasText: new RegExp(chosen.name + '$') });
  await head.waitFor();
  const box = await head.boundingBox();
  const stage = await page
    .locator('.jm-stage', { hasText: new RegExp('^' + stages.find((one) => one.id === chosen.stageId).name) })
    .boundingBox();
  assert.ok(stage.x <= box.x && stage.x + stage.width >= box.x + box.width - 1, 'it stands under its stage');
  assert.ok((await page.locator('.jm-frame').evaluate((frame) => frame.scrollLeft)) > 10000);
});

test('a text being written is saved when its cell is scrolled out of sight', async () => {
  const { page } = po;
  await open(page);
  await page.locator('.jm-row-does [data-col="1"]').click();
  await page.keyboard.type(' and more');
  await page.locator('.jm-frame').evaluate((frame) => (frame.scrollLeft = 60000));
  await page.locator('.jm-row-does [data-col="1"]').waitFor({ state: 'detached' });
  await until(
    async () => (await rest(page, 'GET', '/maps/' + id)).data.touchpoints[1].customerAction.endsWith(' and more'),
    'the text is saved',
  );
  assert.ok(await page.locator('[data-row][tabindex="0"]').count(), 'Tab still leads into the map');
});

test('lanes keep their height while the map is drawn piece by piece', async () => {
  const { page } = po;
  await open(page);
  const heights = () =>
    page
      .locator('.jm-grid tr')
      .evaluateAll((rows) => rows.map((row) => Math.round(row.getBoundingClientRect().height)));
  const before = await heights();
  for (const left of [20000, 50000, 80000]) {
    await page.locator('.jm-frame').evaluate((frame, to) => (frame.scrollLeft = to), left);
    await page.waitForTimeout(150);
    assert.deepEqual(await heights(), before);
  }
});

test('twenty thousand touchpoints make no more of a page than a few', async () => {
  const { page } = po;
  await pretendLarger(page, id, HUGE);
  await open(page);
  assert.equal(await page.getByRole('grid').getAttribute('aria-colcount'), String(HUGE + 1));
  assert.ok((await nodes(page)) <= MOST_NODES, 'nodes of the map: ' + (await nodes(page)));
  await page.locator('.jm-frame').evaluate((frame) => (frame.scrollLeft = frame.scrollWidth));
  await page
    .getByRole('grid')
    .locator('.jm-touchpoint-button', { hasText: /Copy 20000$/ })
    .waitFor();
  assert.ok((await nodes(page)) <= MOST_NODES, 'nodes at the end: ' + (await nodes(page)));
  await page.goto(addressOf(id, '&view=list'));
  await page.locator('.jm-list').waitFor();
  assert.ok((await nodes(page)) <= MOST_NODES, 'nodes of the list: ' + (await nodes(page)));
});

test('the browser had nothing to complain of', () => assert.deepEqual(po.complaints, []));
