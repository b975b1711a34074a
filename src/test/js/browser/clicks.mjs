// Everything by single taps on a tablet: no dragging, no double tap, nothing that only hovering shows; keys only to write (QA2).
// Usage: node --test src/test/js/browser/clicks.mjs, with BASE_URL naming a sandbox that has fresh demo data.
import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { after, before, test } from 'node:test';
import { base, but, logIn, openBrowser, rest } from './jira.mjs';

const file = resolve('../shared/data/new-employee-laptop.da.csv');
const TABLET = { viewport: { width: 1180, height: 820 }, hasTouch: true, isMobile: true };

let browser;
let po;
let page;
let id;

before(async () => {
  browser = await openBrowser();
  po = await logIn(browser, 'po', TABLET);
  page = po.page;
  if (process.env.FAST) page.setDefaultTimeout(4000);
  await page.addInitScript(() => ['dblclick', 'dragstart', 'mouseover'].forEach((name) => window.addEventListener(name, (event) => {
    if (name !== 'mouseover') console.error('A ' + event.type + ' was used');
  }, true)));
});
after(() => browser.close());

const read = async () => (await rest(page, 'GET', '/maps/' + id)).data;
const names = async () => (await read()).touchpoints.map((one) => one.name);
const tap = (role, name, exact = true) => page.getByRole(role, { name, exact }).first().tap();
const panel = () => page.getByRole('complementary');

async function until(holds, what) {
  for (let tries = 0; tries < 100; tries++) {
    if (await holds()) return;
    await page.waitForTimeout(50);
  }
  assert.fail(what);
}

async function write(text) {
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type(text);
}

test('a spreadsheet becomes a map', async () => {
  await page.goto(base + '/projects/ITSD?selectedItem=jm-project-page');
  await tap('link', 'Import a file');
  await page.locator('input[type=file]').setInputFiles(file); // the file dialog is the browser's own
  await page.getByRole('heading', { name: 'This will be created' }).waitFor();
  await page.getByLabel('Name', { exact: true }).tap();
  await write('I get my laptop');
  await tap('button', 'Create journey map');
  await page.getByRole('grid').waitFor();
  id = Number(new URL(page.url()).searchParams.get('map'));
});

test('a tap opens a cell, a tap elsewhere keeps what was written', async () => {
  await page.getByRole('row', { name: 'Does' }).getByRole('gridcell').first().tap();
  await page.locator('.jm-cell-editor').waitFor();
  await write('Orders it');
  await page.getByRole('heading', { level: 1 }).tap();
  await until(async () => (await read()).touchpoints[0].customerAction === 'Orders it', 'the text is kept');
});

test('an emotion is chosen in the panel, and half a step more', async () => {
  await page.locator('.jm-touchpoint-button').first().tap();
  const group = panel().getByRole('group', { name: 'Experienced emotion' });
  await group.locator('label', { hasText: /Positive$/ }).first().tap();
  await until(async () => (await read()).touchpoints[0].experience.experienced === 1, 'chosen');
  await group.getByRole('button', { name: 'Half a step higher' }).tap();
  await until(async () => (await read()).touchpoints[0].experience.experienced === 1.5, 'half a step');
});

test('a pain is reported, an issue made of it, another linked and the link taken away', async () => {
  await panel().getByRole('button', { name: 'Pain point', exact: true }).tap();
  await page.keyboard.type('Nobody tells me');
  await panel().getByRole('button', { name: 'Add', exact: true }).tap();
  await panel().getByRole('button', { name: /Nobody tells me/ }).tap();
  await tap('button', 'Create issue');
  await page.getByRole('form', { name: 'Create issue' }).waitFor();
  await page.getByRole('button', { name: 'Create', exact: true }).tap();
  await page.getByRole('button', { name: /Remove the link to / }).waitFor();
  await tap('button', 'Link existing issue');
  await page.getByLabel('Issue key').tap();
  await page.keyboard.type('BACK-2');
  await panel().getByRole('button', { name: 'Link', exact: true }).tap();
  await tap('button', 'Remove the link to BACK-2');
  await tap('button', 'Remove link');
  await page.getByRole('button', { name: 'Remove the link to BACK-2' }).waitFor({ state: 'detached' });
  await tap('button', 'Close');
});

test('a touchpoint is added, moved within its stage and into another, put away and brought back', async () => {
  await tap('button', 'Touchpoint');
  await page.keyboard.type('Says thank you');
  await panel().getByRole('button', { name: 'Add', exact: true }).tap();
  await until(async () => (await names()).includes('Says thank you'), 'added');
  await closePanel();
  const start = await names();
  await menu(start[1], 'Move left');
  await until(async () => (await names())[0] === start[1], 'moved to the left');
  await menu(start[1], 'Move to ' + (await read()).stages.at(-1).name);
  await until(async () => (await read()).touchpoints.find((one) => one.name === start[1]).stageId === (await read()).stages.at(-1).id, 'in the last stage');
  await menu('Says thank you', 'Remove from the map');
  await until(async () => !(await names()).includes('Says thank you'), 'taken off');
  await tap('button', 'Undo', false);
  await until(async () => (await names()).includes('Says thank you'), 'and back');
});

test('a stage is added and moved', async () => {
  await tap('button', 'Stage');
  await page.keyboard.type('A year later');
  await panel().getByRole('button', { name: 'Add', exact: true }).tap();
  await until(async () => (await read()).stages.at(-1).name === 'A year later', 'added');
  await closePanel();
  await menu('A year later', 'Move left');
  await until(async () => (await read()).stages.at(-2).name === 'A year later', 'moved');
});

test('history, versions, access, export and what is missing open and close', async () => {
  for (const entry of ['About the map', 'History', 'Export', 'Access']) {
    await page.locator('.jm-header').getByRole('button', { name: 'More', exact: true }).tap();
    await tap('menuitem', entry);
    await panel().waitFor();
    await closePanel();
  }
  await page.getByRole('button', { name: /^What is missing/ }).tap();
  await panel().locator('.jm-jump').first().tap();
  await until(async () => (await panel().count()) > 0 || (await page.locator('.jm-cell-editor, [data-cell]:focus, .jm-page :focus').count()) > 0, 'the entry leads somewhere');
  await closePanel();
});

test('a workshop captures by tap and Enter alone', async () => {
  await tap('button', 'Capture');
  await page.locator('.jm-capture input').tap();
  await page.keyboard.type('3 - approval is stuck');
  await page.keyboard.press('Enter');
  await until(async () => (await read()).touchpoints[2].findings.some((one) => one.text === 'approval is stuck'), 'captured');
});

test('the browser had nothing to complain of', () => assert.deepEqual(but(po.complaints, 404), []));

/** The menu of a touchpoint or stage is in sight without a pointer over it. */
async function menu(name, entry) {
  await page.getByRole('button', { name: 'More for ' + name, exact: true }).tap();
  await tap('menuitem', entry);
}

async function closePanel() {
  await until(async () => {
    const close = panel().getByRole('button', { name: 'Close', exact: true });
    if (await close.count()) await close.first().tap({ timeout: 1000 }).catch(() => undefined); // it may go by itself meanwhile
    return (await panel().count()) === 0;
  }, 'the panel closes');
}
