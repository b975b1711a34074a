// Editing in real Chromium: in place and kept, beside another person, from nothing, and with issues that exist.
// Usage: node --test src/test/js/browser/editing.mjs, with BASE_URL naming a sandbox that has fresh demo data.
import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { after, before, test } from 'node:test';
import { addressOf, base, but, fromMenu, importMap, logIn, openBrowser, rest } from './jira.mjs';

const file = resolve('docs/samples/new-employee-laptop.da.csv');
const SOON = 3000;

let browser;
let po;
let admin;
let agent;
let id;
let touchpoints;

before(async () => {
  browser = await openBrowser();
  po = await logIn(browser, 'po');
  admin = await logIn(browser, 'admin');
  agent = await logIn(browser, 'agent');
  id = await importMap(po.page, file, { name: 'I get my laptop' });
  touchpoints = (await read()).touchpoints;
  await po.page.goto(addressOf(id));
});
after(() => browser.close());

test('a text edited in its cell is there after a reload', async () => {
  const { page } = po;
  await cell(page, 'Does', 0).click();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type('Orders a laptop');
  await page.keyboard.press('Enter');
  await page.getByText('Saved', { exact: true }).first().waitFor();
  await page.reload();
  assert.equal(await cell(page, 'Does', 0).innerText(), 'Orders a laptop');
});

test('Escape gives a text up', async () => {
  const { page } = po;
  const stored = await cell(page, 'Thinks', 0).innerText();
  await cell(page, 'Thinks', 0).click();
  await page.keyboard.type(' - but not this');
  await page.keyboard.press('Escape');
  assert.equal(await cell(page, 'Thinks', 0).innerText(), stored);
  assert.equal((await read()).touchpoints[0].experience.thoughts, touchpoints[0].experience.thoughts);
});

test('a text edited in the panel is there after a reload', async () => {
  const { page } = po;
  await open(page, 0);
  await page.getByLabel('Description', { exact: true }).fill('Two lines\nof text');
  await page.getByLabel('Customer goal', { exact: true }).fill('A laptop on day one');
  await page.getByLabel('Waiting time (hours)').fill('1.5');
  await page.getByRole('checkbox', { name: 'Moment of truth' }).check();
  await saved(page, () => page.reload());
  assert.equal(await page.getByLabel('Description', { exact: true }).inputValue(), 'Two lines\nof text');
  assert.equal(await page.getByLabel('Customer goal', { exact: true }).inputValue(), 'A laptop on day one');
  assert.equal((await read()).touchpoints[0].waitingMinutes, 90);
  assert.equal((await read()).touchpoints[0].momentOfTruth, true);
});

test('an emotion chosen by word, and moved by half a step, is there after a reload', async () => {
  const { page } = po;
  await open(page, 1);
  const felt = page.getByRole('group', { name: 'Experienced emotion' });
  await felt.getByRole('radio', { name: 'Positive', exact: true }).check();
  await felt.getByRole('button', { name: 'Half a step higher' }).click();
  await felt.getByText('+1.5 · between Positive and Very positive').waitFor();
  await saved(page, () => page.reload());
  await page
    .getByRole('group', { name: 'Experienced emotion' })
    .getByText('+1.5 · between Positive and Very positive')
    .waitFor();
  assert.equal((await read()).touchpoints[1].experience.experienced, 1.5);
});

test('another person’s change appears without touching an open editor', async () => {
  const { page } = po;
  await page.goto(addressOf(id));
  await cell(page, 'Thinks', 1).click();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type('I am still writing this');
  await edit(admin.page, 'Thinks', 2, 'Nobody answers me');
  await page.getByRole('grid').getByText('Nobody answers me').waitFor({ timeout: SOON });
  const editor = page.locator('textarea:focus');
  assert.equal(await editor.inputValue(), 'I am still writing this');
  await page.keyboard.type(', really');
  await page.keyboard.press('Enter');
  await page.getByText('Saved', { exact: true }).first().waitFor();
  assert.equal((await read()).touchpoints[1].experience.thoughts, 'I am still writing this, really');
});

for (const [choice, kept, column] of [
  ['Keep mine', 'What I wrote', 3],
  ['Take theirs', 'What the admin wrote', 4],
]) {
  test('two people in one field see both texts: ' + choice, async () => {
    const { page } = po;
    await page.goto(addressOf(id));
    await cell(page, 'Does', column).click();
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.type('What I wrote');
    await edit(admin.page, 'Does', column, 'What the admin wrote');
    await page.keyboard.press('Enter');
    await cell(page, 'Does', column).getByRole('button', { name: 'Not saved yet' }).click();
    const question = page.getByRole('alert').filter({ hasText: 'Someone else changed this' });
    assert.match(await question.innerText(), /Yours\s+What I wrote\s+Theirs\s+What the admin wrote/);
    await question.getByRole('button', { name: choice }).click();
    await question.waitFor({ state: 'detached' });
    await page.waitForFunction(() => !document.querySelector('.jm-unsaved'));
    await page.reload();
    assert.equal(await cell(page, 'Does', column).innerText(), kept);
  });
}

test('a blank map leads to its first cell, and a name makes a touchpoint', async () => {
  const { page } = po;
  await page.goto(base + '/projects/ITSD?selectedItem=org.journeymaps.jira:jm-sidebar-link');
  await page.getByRole('link', { name: 'New journey map' }).click();
  await page.getByLabel('Name').fill('I ask for help');
  await page.getByLabel('For whom').fill('Somebody with a broken screen');
  await page.getByRole('button', { name: 'Create journey map' }).click();
  await page.getByText('Start here').waitFor();
  await page.keyboard.type('I call the service desk');
  await page.keyboard.press('Enter');
  await page.getByRole('grid').getByRole('button', { name: '1 I call the service desk' }).waitFor();
  await page.keyboard.type('Calls and waits');
  await page.keyboard.press('Enter');
  await page.getByText('Saved', { exact: true }).first().waitFor();
  await page.reload();
  assert.equal(await cell(page, 'Does', 0).innerText(), 'Calls and waits');
});

test('links an issue that exists, explains what is wrong at the field, and takes the link away', async () => {
  const { page } = po;
  await page.goto(addressOf(id, '&finding=' + touchpoints[0].findings[0].id));
  for (const key of ['BACK-999', 'nonsense']) {
    await link(page, key);
    assert.match(
      await page
        .getByLabel('Issue key')
        .evaluate((field) => document.getElementById(field.getAttribute('aria-describedby').split(' ')[0]).textContent),
      /no issue with this key/,
    );
    assert.ok(await page.getByLabel('Issue key').evaluate((field) => field === document.activeElement));
    await page.getByRole('button', { name: 'Cancel' }).click();
  }
  for (const key of ['back-2', base + '/browse/BACK-3']) {
    await link(page, key);
    await page.getByLabel('Issue key').waitFor({ state: 'detached' });
  }
  assert.deepEqual(await chips(page), ['BACK-2', 'BACK-3']);
  await page.getByRole('button', { name: 'Remove the link to BACK-2' }).click();
  await page.getByRole('button', { name: 'Cancel' }).click();
  assert.deepEqual(await chips(page), ['BACK-2', 'BACK-3']);
  await page.getByRole('button', { name: 'Remove the link to BACK-2' }).click();
  await page.getByRole('button', { name: 'Remove link', exact: true }).click();
  await page.getByRole('button', { name: 'Remove the link to BACK-2' }).waitFor({ state: 'detached' });
  await page.reload();
  await page.getByRole('button', { name: 'Remove the link to BACK-3' }).waitFor();
  assert.deepEqual(await chips(page), ['BACK-3']);
});

test('an issue that a reader may not see is only counted', async () => {
  const { page } = po;
  const secret = await hiddenFromAgent(page);
  await page.goto(addressOf(id, '&finding=' + touchpoints[0].findings[0].id));
  await link(page, secret);
  await page.getByRole('button', { name: 'Remove the link to ' + secret }).waitFor();
  await agent.page.goto(addressOf(id, '&finding=' + touchpoints[0].findings[0].id));
  await agent.page.getByRole('complementary').getByText('1 not visible to you').waitFor();
  assert.ok(!(await agent.page.content()).includes(secret), 'nothing names the hidden issue');
});

test('exports the map as a spreadsheet that a new import understands', async () => {
  const { page } = po;
  await page.goto(addressOf(id));
  await fromMenu(page, 'Export');
  await page.getByText('Links to issues').waitFor();
  await page.getByLabel('Between the columns').selectOption({ label: 'Semicolon' });
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Download' }).click(),
  ]);
  assert.equal(download.suggestedFilename(), 'I get my laptop.csv');
  const again = await importMap(page, await download.path(), { name: 'Again' });
  assert.equal((await read(again)).touchpoints.length, touchpoints.length);
});

test('the browser had nothing to complain of but what was provoked', () => {
  assert.deepEqual(but(po.complaints, 400, 412), []);
  assert.deepEqual(admin.complaints, []);
  assert.deepEqual(agent.complaints, []);
});

async function read(map = id) {
  return (await rest(po.page, 'GET', '/maps/' + map)).data;
}

function cell(page, lane, column) {
  return page.getByRole('row', { name: lane }).getByRole('gridcell').nth(column);
}

async function open(page, column) {
  await page.getByRole('grid').getByRole('button', { name: touchpoints[column].name }).first().click();
  await page.getByRole('complementary').getByRole('heading', { name: touchpoints[column].name }).waitFor();
}

async function edit(page, lane, column, text) {
  if (!page.url().includes('map=' + id)) await page.goto(addressOf(id));
  await page.bringToFront();
  await cell(page, lane, column).click();
  await page.locator('textarea:focus').fill(text);
  await page.keyboard.press('Enter');
  await page.getByText('Saved', { exact: true }).first().waitFor();
}

/** Leaves the last field and waits until nothing is on its way any more. */
async function saved(page, then) {
  await page.locator('#jm-panel-title').focus();
  await page.getByText('Saved', { exact: true }).first().waitFor();
  await page.waitForLoadState('networkidle').catch(() => undefined);
  await then();
}

async function link(page, key) {
  await page.getByRole('button', { name: 'Link existing issue' }).click();
  await page.getByLabel('Issue key').fill(key);
  const answered = page.waitForResponse((response) => response.url().endsWith('/links'));
  await page.getByRole('button', { name: 'Link', exact: true }).click();
  await answered;
  await page.locator('.jm-card .error, [data-opens=link]').first().waitFor();
}

async function chips(page) {
  return page.getByRole('complementary').locator('.jm-linked .jm-chip-key').allInnerTexts();
}

/** The key of the demo data's one issue with a security level, found as its reader would. */
async function hiddenFromAgent(page) {
  await page.goto(base + '/projects/ITSD/issues');
  return page
    .getByRole('row', { name: /Salary list/ })
    .getByRole('link')
    .first()
    .innerText();
}
