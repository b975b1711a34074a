// Versions in Chromium: named, compared field by field, restored with a safety version, by keyboard and by single clicks.
import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { after, before, test } from 'node:test';
import { addressOf, fromMenu, importMap, logIn, openBrowser, rest } from './jira.mjs';

let browser;
let po;
let id;
let touchpoints;

before(async () => {
  browser = await openBrowser();
  po = await logIn(browser, 'po');
  id = await importMap(po.page, resolve('docs/samples/web-shop-order.en.csv'), { name: 'An order' });
  ({ touchpoints } = (await rest(po.page, 'GET', '/maps/' + id)).data);
  await rest(po.page, 'POST', `/maps/${id}/findings/${touchpoints[1].findings[0].id}/links`, { issueKey: 'BACK-2' });
  await po.page.goto(addressOf(id));
  await fromMenu(po.page, 'History');
  await panel().getByRole('button', { name: 'Versions' }).click();
});
after(() => browser.close());

const panel = () => po.page.getByRole('complementary');
const read = async () => (await rest(po.page, 'GET', '/maps/' + id)).data;
const patch = async (below, body) => rest(po.page, 'PATCH', '/maps/' + id + below, body, (await read()).version);

test('a version is named by keyboard', async () => {
  const { page } = po;
  await panel().getByLabel('Keep the map as it is now under a name').focus();
  await page.keyboard.type('After the workshop');
  await page.keyboard.press('Enter');
  await panel().getByText('Version kept: After the workshop').waitFor();
  await panel().getByRole('button', { name: 'Compare After the workshop' }).waitFor();
});

test('what has changed since is told by touchpoint, in the words of the map', async () => {
  await patch('/touchpoints/' + touchpoints[1].id + '/experience', { expected: 2 });
  await patch('/touchpoints/' + touchpoints[1].id, { customerGoal: 'Not to be cheated' });
  await patch('/stages/' + (await read()).stages[0].id, { name: 'Hears of it' });
  await rest(po.page, 'DELETE', '/maps/' + id + '/findings/' + touchpoints[2].findings[0].id);
  await panel().getByRole('button', { name: 'Compare After the workshop' }).click();
  await panel().getByText('Differences: 4.').waitFor();
  const told = (await panel().locator('.jm-panel-body').innerText()).replace(/\s+/g, ' ');
  assert.match(
    told,
    /Journey map .*Stage: Hears of it.*Before: Awareness After: Hears of it.*2 Reads reviews elsewhere.*Expected emotion Before: Positive After: Very positive.*3 Product page.*Removed/,
  );
  assert.match(told, /Not to be cheated/);
});

test('both ends can be chosen', async () => {
  await panel().getByLabel('Before', { exact: true }).selectOption({ label: 'The beginning' });
  await panel().getByLabel('After', { exact: true }).selectOption({ label: 'After the workshop' });
  await panel().getByText('No differences.').waitFor();
  await panel().getByRole('button', { name: 'Versions' }).last().click();
});

test('a version is restored after a plain question, and the restoring taken back', async () => {
  const changed = await read();
  await panel().getByRole('button', { name: 'Restore After the workshop' }).click();
  assert.ok(
    await panel()
      .getByRole('button', { name: 'Cancel' })
      .evaluate((one) => one === document.activeElement),
    'the answer that changes nothing has the focus',
  );
  await po.page.keyboard.press('Escape');
  assert.equal((await read()).version, changed.version);
  await panel().getByRole('button', { name: 'Restore After the workshop' }).click();
  await panel().getByRole('button', { name: 'Restore', exact: true }).click();
  await panel().getByText('After the workshop restored. What was there before is kept').waitFor();
  assert.deepEqual(content(await read()), touchpoints);
  const links = (await rest(po.page, 'GET', '/maps/' + id + '/issues')).data.issues;
  assert.deepEqual(
    links.map((one) => one.key),
    ['BACK-2'],
    'links to issues stay',
  );
  await panel().getByRole('button', { name: 'Restore Before restoring \u201CAfter the workshop\u201D' }).click();
  await panel().getByRole('button', { name: 'Restore', exact: true }).click();
  await po.page.getByRole('grid').getByText('Hears of it').waitFor();
  assert.deepEqual(content(await read()), content(changed));
});

test('a version is renamed and forgotten, which can be undone', async () => {
  await panel().getByRole('button', { name: 'Rename After the workshop' }).click();
  await panel().getByLabel('Name of the version').fill('First workshop');
  await po.page.keyboard.press('Enter');
  await panel().getByRole('button', { name: 'Delete First workshop' }).click();
  await panel().getByRole('button', { name: 'Delete First workshop' }).waitFor({ state: 'detached' });
  await po.page.getByRole('button', { name: 'Undo', exact: true }).first().click();
  await panel().getByRole('button', { name: 'Delete First workshop' }).waitFor();
});

test('the browser had nothing to complain of', () => {
  assert.deepEqual(po.complaints, []);
});

function content(map) {
  return map.touchpoints;
}
