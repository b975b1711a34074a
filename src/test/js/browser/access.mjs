// Who gets at maps, in real Chromium: a project's settings, by click and by key alone (design 4, QA2).
// Usage: node --test src/test/js/browser/access.mjs, with BASE_URL naming a sandbox that has fresh demo data.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { base, but, logIn, openBrowser, rest } from './jira.mjs';

const SETTINGS = base + '/projects/BACK?selectedItem=jm-project-page&tab=settings';

let browser;
let po;
let viewer;
let map;

before(async () => {
  browser = await openBrowser();
  po = await logIn(browser, 'po');
  viewer = await logIn(browser, 'viewer');
  map = (await rest(po.page, 'POST', '/projects/BACK/maps', { name: 'Shared', stages: ['Before'] })).data.id;
});
after(() => browser.close());

const abilities = async ({ page }) => (await rest(page, 'GET', '/maps/' + map)).data.abilities;

test('an admin names an editor by keyboard alone, and takes them off by a click', async () => {
  const { page } = po;
  await page.goto(SETTINGS);
  await page.getByRole('combobox', { name: 'Add a user or group' }).focus();
  await page.keyboard.type('vera');
  await page.getByRole('option', { name: /Vera Viewer/ }).waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Remove Vera Viewer' }).waitFor();
  assert.deepEqual(await abilities(viewer), { edit: true, contribute: false, manage: false });
  await page.getByRole('button', { name: 'Remove Vera Viewer' }).click();
  await page.getByText('Nobody else so far.').waitFor();
  assert.deepEqual(await abilities(viewer), { edit: false, contribute: false, manage: false });
});

test('where maps are off, admins find the way to switch them on, and others find nothing', async () => {
  const { page } = po;
  await page.getByRole('button', { name: 'Switch off' }).click();
  await page.getByRole('button', { name: 'Switch on' }).waitFor();
  assert.equal((await rest(viewer.page, 'GET', '/maps/' + map)).status, 404);
  assert.equal((await viewer.page.goto(base + '/projects/BACK?selectedItem=jm-project-page')).status(), 404);
  await viewer.page.goto(base + '/projects/BACK');
  assert.equal(await viewer.page.getByRole('link', { name: 'Journey maps' }).count(), 0);
  await page.goto(base + '/projects/BACK?selectedItem=jm-project-page&map=' + map);
  await page.getByRole('link', { name: 'Open the settings' }).click();
  await page.getByRole('button', { name: 'Switch on' }).click();
  await page.getByRole('link', { name: 'Maps', exact: true }).click();
  await page.getByRole('link', { name: 'Shared' }).waitFor();
});

test('who is no admin has no settings', async () => {
  const { page } = viewer;
  await page.goto(SETTINGS);
  await page.getByRole('link', { name: 'Shared' }).waitFor();
  assert.equal(await page.getByRole('link', { name: 'Settings' }).count(), 0);
});

test('the browser had nothing to complain of but what was provoked', () => {
  assert.deepEqual(but(po.complaints, 404), []);
  assert.deepEqual(but(viewer.complaints, 404), []);
});
