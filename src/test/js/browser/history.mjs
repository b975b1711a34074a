// History in Chromium: asked by person, kind, touchpoint and day; reasons told by who made the change.
import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { after, before, test } from 'node:test';
import { addressOf, fromMenu, importMap, logIn, openBrowser, rest } from './jira.mjs';

let browser;
let po;
let admin;
let id;
let touchpoints;

before(async () => {
  browser = await openBrowser();
  po = await logIn(browser, 'po');
  admin = await logIn(browser, 'admin');
  id = await importMap(po.page, resolve('docs/samples/web-shop-order.en.csv'), { name: 'An order' });
  ({ touchpoints } = (await rest(po.page, 'GET', '/maps/' + id)).data);
  await rest(admin.page, 'PATCH', '/maps/' + id, { perspective: 'Somebody in a hurry' }, 1);
  await po.page.goto(addressOf(id, '&touchpoint=' + touchpoints[1].id));
  await po.page.getByRole('complementary').waitFor();
});
after(() => browser.close());

const panel = () => po.page.getByRole('complementary');
const entries = () => panel().locator('.jm-history-entry');

test('who changes an expectation is asked why, and the reason stands in its history (D06)', async () => {
  const { page } = po;
  await panel().getByRole('group', { name: 'Expected emotion' }).getByRole('radio', { name: 'Very positive' }).check();
  await page.getByRole('button', { name: 'Why has the expectation changed?' }).click();
  await page.keyboard.type('Others deliver on the same day');
  await page.keyboard.press('Enter');
  await panel().getByText('Why: Others deliver on the same day').waitFor();
  await panel().getByText('How the expectation has changed').click();
  await entries().first().waitFor();
  assert.match(await entries().first().innerText(), /→\s*Very positive[\s\S]*Why: Others deliver on the same day/);
});

test('history is asked by person, kind, touchpoint and day', async () => {
  const { page } = po;
  await rest(page, 'PATCH', '/maps/' + id + '/touchpoints/' + touchpoints[2].id, { customerGoal: 'To know' }, 3);
  await panel().getByRole('button', { name: 'Close' }).click();
  await fromMenu(page, 'History');
  await becomes(4);
  await panel().getByText('Filter', { exact: true }).click();
  await panel().getByLabel('Who').selectOption({ label: 'Ada Administrator' });
  await becomes(1);
  assert.match(await entries().first().innerText(), /Somebody in a hurry/);
  await panel().getByRole('button', { name: 'Clear the filter' }).click();
  await becomes(4);
  await panel().getByLabel('Touchpoint').selectOption({ index: 3 });
  await becomes(1);
  await panel().getByLabel('What').selectOption({ label: 'Experience' });
  await panel().getByText('No change fits.').waitFor();
  await panel().getByRole('button', { name: 'Clear the filter' }).click();
  await panel().getByLabel('To', { exact: true }).fill('2020-01-01');
  await panel().getByText('No change fits.').waitFor();
  await panel().getByRole('button', { name: 'Clear the filter' }).click();
  await becomes(4);
});

test('a reason is changed and taken back by who told it', async () => {
  const first = entries().filter({ hasText: 'Others deliver' });
  await first.getByRole('button', { name: 'Change the reason' }).click();
  await panel().getByLabel('Why', { exact: true }).fill('');
  await panel().getByRole('button', { name: 'Save' }).click();
  await first.waitFor({ state: 'detached' });
  assert.equal(
    await entries().filter({ hasText: 'Somebody in a hurry' }).getByRole('button').count(),
    0,
    'nobody undoes or explains for others',
  );
});

test('words, feelings and what an improvement addresses are told in words, before and after', async () => {
  const { page } = po;
  const version = async () => (await rest(page, 'GET', '/maps/' + id)).data.version;
  const change = async (path, body) =>
    assert.equal((await rest(page, 'PATCH', '/maps/' + id + path, body, await version())).status, 200);
  const at = '/touchpoints/' + touchpoints[2].id;
  await change(at + '/words', { channel: 'Pigeon post' });
  await change(at + '/words', { channel: 'Smoke signals' });
  await entries().first().getByText('Smoke signals').waitFor();
  assert.match(await entries().first().innerText(), /Pigeon post\s*→\s*Smoke signals/);
  await change(at + '/experience', { feelings: [{ name: 'angry', kind: 'experienced', response: 'We call back' }] });
  await entries().first().getByText('angry: We call back').waitFor();
});

test('the browser had nothing to complain of', () => {
  assert.deepEqual(po.complaints, []);
});

async function becomes(count) {
  await po.page.waitForFunction(
    (wanted) => document.querySelectorAll('.jm-panel .jm-history-entry').length === wanted,
    count,
  );
}
