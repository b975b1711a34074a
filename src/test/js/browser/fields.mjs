// What the side panel edits besides texts, in real Chromium: words of the project (T06, P10, T13, L06).
// Usage: node --test src/test/js/browser/fields.mjs, with BASE_URL naming a sandbox that has fresh demo data.
import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { after, before, test } from 'node:test';
import { addressOf, importMap, logIn, openBrowser, rest } from './jira.mjs';

let browser;
let po;
let admin;
let viewer;
let id;

before(async () => {
  browser = await openBrowser();
  po = await logIn(browser, 'po');
  admin = await logIn(browser, 'admin');
  viewer = await logIn(browser, 'viewer');
  id = await importMap(po.page, resolve('../shared/data/new-employee-laptop.da.csv'), { name: 'I get my laptop' });
});
after(() => browser.close());

const read = async () => (await rest(po.page, 'GET', '/maps/' + id)).data;

/** Opens a touchpoint by its place on the map. */
async function open(page, at) {
  await page.goto(addressOf(id, '&touchpoint=' + (await read()).touchpoints[at].id));
  await page.getByRole('complementary').waitFor();
}

/** Waits until what is stored is as wanted. */
async function becomes(look, wanted) {
  for (let tries = 0; tries < 80; tries++) {
    if (JSON.stringify(look(await read())) === JSON.stringify(wanted)) return;
    await po.page.waitForTimeout(50);
  }
  assert.deepEqual(look(await read()), wanted);
}

test('a channel is chosen from the words of the project by keys', async () => {
  const { page } = po;
  await open(page, 0);
  const field = page.getByRole('combobox', { name: 'Channel' });
  await field.focus();
  await page.keyboard.press('ArrowDown');
  await page.getByRole('option', { name: 'E-mail', exact: true }).waitFor();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type('ph');
  await page.getByRole('option', { name: 'Phone', exact: true, selected: true }).waitFor();
  await page.keyboard.press('Enter');
  await becomes((map) => map.touchpoints[0].channel.key, 'phone');
  assert.equal(await field.inputValue(), 'Phone');
  await page.locator('.jm-option').first().waitFor({ state: 'detached' });
});

test('a word that is new is added to the project by single clicks, and offered from then on', async () => {
  const { page } = po;
  await open(page, 1);
  const field = page.getByRole('combobox', { name: 'Department' });
  await field.fill('Reception');
  await page.getByRole('option', { name: 'New word: \u201CReception\u201D' }).click();
  await becomes((map) => (map.touchpoints[1].department || {}).name, 'Reception');
  await open(page, 2);
  await page.getByRole('combobox', { name: 'Department' }).click();
  await page.getByRole('option', { name: 'Reception', exact: true }).click();
  await becomes((map) => (map.touchpoints[2].department || {}).name, 'Reception');
});

test('Escape gives a typed word up, leaving keeps it, and undo takes it back', async () => {
  const { page } = po;
  await open(page, 3);
  const before = (await read()).touchpoints[3].type;
  const field = page.getByRole('combobox', { name: 'Type' });
  await field.fill('Visit');
  await page.keyboard.press('Escape');
  assert.equal(await field.inputValue(), (before || {}).name || '');
  await field.fill('Visit');
  await page.getByRole('combobox', { name: 'Department' }).focus();
  await becomes((map) => (map.touchpoints[3].type || {}).name, 'Visit');
  await page.getByRole('button', { name: 'Undo', exact: true }).first().click();
  await becomes((map) => (map.touchpoints[3].type || {}).name, (before || {}).name);
});

test('two people who choose different words see both', async () => {
  const { page } = po;
  await open(page, 4);
  const map = await read();
  const field = page.getByRole('combobox', { name: 'Department' });
  await field.fill('Mine');
  await rest(admin.page, 'PATCH', `/maps/${id}/touchpoints/${map.touchpoints[4].id}/words`, { department: 'Theirs' }, map.version);
  await page.keyboard.press('Enter');
  const question = page.getByRole('alert').filter({ hasText: 'Someone else changed this' });
  assert.match(await question.innerText(), /Yours\s+Mine\s+Theirs\s+Theirs/);
  await question.getByRole('button', { name: 'Keep mine' }).click();
  await becomes((now) => now.touchpoints[4].department.name, 'Mine');
});

test('who may only look sees the words and no fields', async () => {
  const { page } = viewer;
  await open(page, 4);
  await page.getByRole('complementary').getByText('Mine', { exact: true }).waitFor();
  assert.equal(await page.getByRole('combobox', { name: 'Department' }).count(), 0);
});
