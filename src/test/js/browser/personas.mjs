// Personas in real Chromium: the project's library by mouse and by keyboard alone (L01, P02, P05, QA2).
// Usage: node --test src/test/js/browser/personas.mjs, with BASE_URL naming a sandbox that has fresh demo data.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { base, but, logIn, openBrowser, rest } from './jira.mjs';
import { tabTo, withoutPointer } from './keys.mjs';

const LIBRARY = base + '/projects/ITSD?selectedItem=org.journeymaps.jira:jm-sidebar-link&tab=personas';

let browser;
let po;
let admin;
let viewer;

before(async () => {
  browser = await openBrowser();
  po = await logIn(browser, 'po');
  admin = await logIn(browser, 'admin');
  viewer = await logIn(browser, 'viewer');
});
after(() => browser.close());

const library = async ({ page }) => (await rest(page, 'GET', '/projects/ITSD/personas')).data;
const segments = async ({ page }) => (await rest(page, 'GET', '/projects/ITSD/segments')).data.segments;
const card = (page, name) =>
  page.locator('.jm-persona-card', { has: page.getByRole('heading', { name, exact: true }) });

test('an empty library teaches those who may fill it, and tells others that it is empty', async () => {
  await viewer.page.goto(LIBRARY);
  await viewer.page.getByText('Nobody has described personas').waitFor();
  assert.equal(await viewer.page.getByRole('button', { name: 'New persona' }).count(), 0);
  await po.page.goto(LIBRARY);
  await po.page.getByText('Begin with one customer you know well').waitFor();
});

test('a segment and a persona in it, by mouse', async () => {
  const { page } = po;
  await page.getByRole('button', { name: 'New segment' }).click();
  await page.getByLabel('Name').fill('New employees');
  await page.getByLabel('Who they are').fill('Everybody in the first three months');
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('heading', { name: 'New employees' }).waitFor();
  await page.getByRole('button', { name: 'New persona' }).click();
  await page.getByLabel('Name').fill('Maja');
  await page.getByLabel('In one line').fill('New employee, 28');
  await page.getByLabel('Segment').selectOption('New employees');
  await page.getByLabel('Real needs').fill('To be useful from day one');
  for (const word of ['phone', 'Teams', 'sms']) {
    await page.getByLabel('Another channel').fill(word);
    await page.getByRole('button', { name: 'Add channel' }).click();
  }
  await page.getByRole('button', { name: 'Move sms up' }).click();
  await page.getByRole('button', { name: 'Remove Teams' }).click();
  await page.getByRole('button', { name: 'Save' }).click();
  await card(page, 'Maja').waitFor();
  assert.deepEqual(
    (await library(po)).personas.map(({ persona }) => [
      persona.name,
      persona.oneLine,
      persona.needs,
      persona.preferredChannels,
    ]),
    [['Maja', 'New employee, 28', 'To be useful from day one', ['Phone', 'SMS']]],
  );
  assert.deepEqual(
    (await segments(po)).map((one) => [one.name, one.who]),
    [['New employees', 'Everybody in the first three months']],
  );
});

test('a persona by keyboard alone, with a mistake put right', async () => {
  const keys = await logIn(browser, 'po');
  const { page } = keys;
  await withoutPointer(page);
  await page.goto(LIBRARY);
  await page.getByRole('button', { name: 'New persona' }).waitFor();
  await tabTo(page, /^New persona$/);
  await page.keyboard.press('Enter');
  await page.getByLabel('Name').waitFor();
  await page.keyboard.type('Maja');
  await page.keyboard.press('Enter');
  await page.getByText('There is one with this name already.').waitFor();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('Bo');
  await tabTo(page, /^Potential customer$|^Existing customer$/);
  await page.keyboard.press('ArrowDown');
  await tabTo(page, /^Another channel$/);
  await page.keyboard.type('e-mail');
  await page.keyboard.press('Enter');
  await page.keyboard.type('phone');
  await page.keyboard.press('Enter');
  await tabTo(page, /^Move phone up$/, true);
  await page.keyboard.press('Enter');
  await tabTo(page, /^Save$/);
  await page.keyboard.press('Enter');
  await card(page, 'Bo').waitFor();
  const bo = (await library(po)).personas.find(({ persona }) => persona.name === 'Bo').persona;
  assert.deepEqual([bo.potential, bo.preferredChannels], [true, ['Phone', 'E-mail']]);
  assert.deepEqual(but(keys.complaints, 400), []);
});

test('nobody overwrites silently what somebody else wrote', async () => {
  const { page } = po;
  await page.goto(LIBRARY);
  await page.getByRole('button', { name: 'Edit Bo' }).click();
  const { id, version } = (await library(po)).personas.find(({ persona }) => persona.name === 'Bo').persona;
  await rest(admin.page, 'PATCH', '/projects/ITSD/personas/' + id, { needs: 'An overview' }, version);
  await page.getByLabel('Real needs').fill('Peace');
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByText('Now it says: An overview. Save again to overwrite that.').waitFor();
  await page.getByRole('button', { name: 'Save' }).click();
  await card(page, 'Bo').getByText('Peace').waitFor();
});

test('whoever is on a map stays, and the map is named', async () => {
  const { personas } = await library(po);
  const maja = personas.find(({ persona }) => persona.name === 'Maja').persona;
  const { id, version } = (
    await rest(po.page, 'POST', '/projects/ITSD/maps', { name: 'I get my laptop', stages: ['Before'] })
  ).data;
  await rest(po.page, 'PATCH', `/maps/${id}/personas`, { personas: [maja.id] }, version);
  await po.page.goto(LIBRARY);
  assert.equal(await po.page.getByRole('button', { name: 'Delete Maja' }).count(), 0);
  const { page } = admin;
  await page.goto(LIBRARY);
  await page.getByRole('button', { name: 'Delete Maja' }).click();
  await card(page, 'Maja').getByRole('button', { name: 'Delete', exact: true }).click();
  await page.getByText('Still on these journey maps: I get my laptop.').waitFor();
  await page.getByRole('button', { name: 'Delete Bo' }).click();
  await card(page, 'Bo').getByRole('button', { name: 'Delete', exact: true }).click();
  await card(page, 'Bo').waitFor({ state: 'detached' });
  await card(page, 'Maja').getByRole('link', { name: 'I get my laptop' }).click();
  await page.getByRole('heading', { name: 'I get my laptop' }).waitFor();
});

test('whoever sees the library sees who changed what of it, page by page', async () => {
  const { page } = viewer;
  await page.goto(LIBRARY);
  await page.locator('summary').getByText('History', { exact: true }).click();
  const entries = page.locator('.jm-library-history li');
  await entries.filter({ hasText: 'Removed \u00b7 Persona: Bo' }).getByText('Ada Administrator').waitFor();
  const changed = entries.filter({ hasText: 'Real needs \u00b7 Persona: Bo' }).first();
  assert.deepEqual(
    [await changed.locator('del').textContent(), await changed.locator('ins').textContent()],
    ['An overview', 'Peace'],
  );
  for (let at = 0; at < 60; at += 1) {
    const { data } = await rest(admin.page, 'POST', '/projects/ITSD/segments', { name: 'Segment ' + at });
    if (at > 3) await rest(admin.page, 'DELETE', '/projects/ITSD/segments/' + data.segment.id);
  }
  await page.reload();
  await page.locator('summary').getByText('History', { exact: true }).click();
  await entries.nth(49).waitFor();
  assert.equal(await entries.count(), 50);
  await page.getByRole('button', { name: 'Show older changes' }).click();
  await entries.nth(99).waitFor();
});

test('the browser had nothing to complain of but what was provoked', () => {
  assert.deepEqual(but(po.complaints, 412), []);
  assert.deepEqual(but(admin.complaints, 400), []);
  assert.deepEqual(viewer.complaints, []);
});
