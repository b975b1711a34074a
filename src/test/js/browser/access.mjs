// Who gets at maps, in real Chromium: a project's settings and a map's access, deletion and the way back, by click and by key alone (QA2).
// Usage: node --test src/test/js/browser/access.mjs, with BASE_URL naming a sandbox that has fresh demo data.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { addressOf, base, but, fromMenu, logIn, openBrowser, rest } from './jira.mjs';

const SETTINGS = base + '/projects/BACK?selectedItem=org.journeymaps.jira:jm-sidebar-link&tab=settings';

let browser;
let po;
let viewer;
let map;
let itsd;

before(async () => {
  browser = await openBrowser();
  po = await logIn(browser, 'po');
  viewer = await logIn(browser, 'viewer');
  map = (await rest(po.page, 'POST', '/projects/BACK/maps', { name: 'Shared', stages: ['Before'] })).data.id;
  itsd = (await rest(po.page, 'POST', '/projects/ITSD/maps', { name: 'Ours', stages: ['Before'] })).data.id;
});
after(() => browser.close());

const cardsOf = async ({ page }, project) =>
  (await rest(page, 'GET', `/projects/${project}/maps`)).data.maps.map((card) => card.name);

async function openAccess(page) {
  await fromMenu(page, 'Access');
  await page.getByRole('heading', { name: 'Who gets at this map' }).waitFor();
}

const abilities = async ({ page }) => (await rest(page, 'GET', '/maps/' + map)).data.abilities;

test('an admin names an editor by keyboard alone, and takes them off by a click', async () => {
  const { page } = po;
  await page.goto(SETTINGS);
  await page.getByRole('combobox', { name: 'Add a user or group' }).focus();
  await page.keyboard.type('vera');
  await page.getByRole('option', { name: /Vera Viewer/ }).waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Remove Vera Viewer' }).waitFor();
  assert.deepEqual(await abilities(viewer), { edit: true, contribute: true, manage: false });
  await page.getByRole('button', { name: 'Remove Vera Viewer' }).click();
  await page.getByText('Nobody else so far.').waitFor();
  assert.deepEqual(await abilities(viewer), { edit: false, contribute: false, manage: false });
});

test('where maps are off, admins find the way to switch them on, and others find nothing', async () => {
  const { page } = po;
  await page.getByRole('button', { name: 'Switch off' }).click();
  await page.getByRole('button', { name: 'Switch on' }).waitFor();
  assert.equal((await rest(viewer.page, 'GET', '/maps/' + map)).status, 404);
  assert.equal(
    (await viewer.page.goto(base + '/projects/BACK?selectedItem=org.journeymaps.jira:jm-sidebar-link')).status(),
    404,
  );
  await viewer.page.goto(base + '/projects/BACK');
  assert.equal(await viewer.page.getByRole('link', { name: 'Journey maps' }).count(), 0);
  await page.goto(base + '/projects/BACK?selectedItem=org.journeymaps.jira:jm-sidebar-link&map=' + map);
  await page.getByRole('link', { name: 'Open the settings' }).click();
  await page.getByRole('button', { name: 'Switch on' }).click();
  await page.getByRole('link', { name: 'Maps', exact: true }).click();
  await page.getByRole('link', { name: 'Shared', exact: true }).waitFor();
});

test('who is no admin has no settings', async () => {
  const { page } = viewer;
  await page.goto(SETTINGS);
  await page.getByRole('link', { name: 'Shared', exact: true }).waitFor();
  assert.equal(await page.getByRole('link', { name: 'Settings' }).count(), 0);
});

test('the owner shows the map elsewhere, narrows it, names people, and takes all of it back', async () => {
  const { page } = po;
  await page.goto(addressOf(itsd));
  await openAccess(page);
  await page.getByLabel('Show it in another project as well').fill('BACK');
  await page.getByRole('button', { name: 'Show there' }).click();
  await page.getByRole('button', { name: 'Remove Backlog' }).waitFor();
  assert.ok((await cardsOf(viewer, 'BACK')).includes('Ours'));
  await page.getByText('Only those named here', { exact: true }).click();
  await page.getByText('always get in', { exact: false }).waitFor();
  assert.equal((await rest(viewer.page, 'GET', '/maps/' + itsd)).status, 404);
  await page.getByRole('combobox', { name: 'Add a user or group' }).fill('vera');
  await page.getByRole('option', { name: /Vera Viewer/ }).click();
  await page.getByRole('combobox', { name: 'What Vera Viewer may do' }).waitFor();
  assert.equal((await rest(viewer.page, 'GET', '/maps/' + itsd)).status, 200);
  await page.getByText('Everybody in its projects', { exact: true }).click();
  await page.getByText('can also report pain points', { exact: false }).waitFor();
  await page.getByRole('button', { name: 'Remove Vera Viewer' }).click();
  await page.getByRole('button', { name: 'Remove Backlog' }).click();
  await page.getByRole('button', { name: 'Remove Backlog' }).waitFor({ state: 'detached' });
  assert.ok(!(await cardsOf(viewer, 'BACK')).includes('Ours'));
});

test('a deleted map can be taken back at once, and later from the list', async () => {
  const { page } = po;
  await page.goto(addressOf(itsd));
  for (const way of ['Undo', 'Restore Ours']) {
    await openAccess(page);
    await page.getByRole('button', { name: 'Delete map' }).click();
    await page.getByRole('button', { name: 'Delete for everybody' }).click();
    await page.getByText('Ours is deleted.').waitFor();
    assert.equal((await rest(viewer.page, 'GET', '/maps/' + itsd)).status, 404);
    if (way !== 'Undo') await page.getByText('Deleted maps').click();
    await page.getByRole('button', { name: way, exact: true }).click();
    await page.getByRole('link', { name: 'Ours', exact: true }).click();
  }
  assert.equal((await rest(viewer.page, 'GET', '/maps/' + itsd)).status, 200);
});

test('the browser had nothing to complain of but what was provoked', () => {
  assert.deepEqual(but(po.complaints, 404), []);
  assert.deepEqual(but(viewer.complaints, 404), []);
});
