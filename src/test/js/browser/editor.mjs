// Editing the whole of a map in real Chromium: menus, keys, dragging, rows of a spreadsheet, and a server that is gone (P07, QA2).
// Usage: node --test src/test/js/browser/editor.mjs, with BASE_URL naming a sandbox that has fresh demo data.
import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { after, before, test } from 'node:test';
import { addressOf, but, importMap, logIn, openBrowser, rest } from './jira.mjs';

const REST = /\/rest\/journeymaps\//;

let browser;
let po;
let id;

before(async () => {
  browser = await openBrowser();
  po = await logIn(browser, 'po', { permissions: ['clipboard-read', 'clipboard-write'] });
  id = await importMap(po.page, resolve('docs/samples/web-shop-order.en.csv'), { name: 'I buy a lamp' });
  await po.page.goto(addressOf(id));
  await po.page.getByRole('grid').waitFor();
});
after(() => browser.close());

const read = async () => (await rest(po.page, 'GET', '/maps/' + id)).data;
const order = async () => (await read()).touchpoints.map((one) => one.name);
const head = (name) => po.page.getByRole('grid').getByRole('button', { name: new RegExp('^\\d+ .*' + name + '$') });

async function becomes(expected, what) {
  for (let tries = 0; tries < 80; tries++) {
    if (JSON.stringify(await order()) === JSON.stringify(expected)) return;
    await po.page.waitForTimeout(50);
  }
  assert.deepEqual(await order(), expected, what);
}

async function menu(name, entry) {
  await head(name).hover();
  await po.page.getByRole('button', { name: 'More for ' + name, exact: true }).click();
  await po.page.getByRole('menuitem', { name: entry, exact: true }).click();
}

/** The order with one name moved to where another stands. */
function moved(names, from, to) {
  const all = names.filter((name) => name !== from);
  all.splice(names.indexOf(to), 0, from);
  return all;
}

test('the menu of a touchpoint moves it, also over the border of its stage', async () => {
  const start = await order();
  const { stages } = await read();
  await menu(start[1], 'Move left');
  await becomes(moved(start, start[1], start[0]), 'to the left');
  await menu(start[1], 'Move to ' + stages.at(-1).name);
  await becomes([...start.filter((name) => name !== start[1]), start[1]], 'to the last stage');
  await undo(2, start);
});

test('Alt and an arrow move it by key, and the focus goes along', async () => {
  const start = await order();
  await head(start[0]).focus();
  await po.page.keyboard.press('Alt+ArrowRight');
  await becomes(moved(start, start[0], start[1]), 'to the right');
  await po.page.waitForFunction((name) => document.activeElement.textContent.endsWith(name), start[0]);
  await po.page.keyboard.press('Alt+ArrowLeft');
  await becomes(start, 'and back');
});

test('a touchpoint is renamed in its place, by F2 or from the menu by keys', async () => {
  const { page } = po;
  const start = await order();
  await head(start[2]).focus();
  await page.keyboard.press('F2');
  await page.keyboard.type('Compares lamps');
  await page.keyboard.press('Enter');
  await becomes(
    start.map((name) => (name === start[2] ? 'Compares lamps' : name)),
    'by F2',
  );
  await page.waitForFunction(() => document.activeElement.textContent.endsWith('Compares lamps'));
  await page.keyboard.press('Shift+F10');
  await page.keyboard.press('Enter');
  await page.locator('textarea:focus').waitFor();
  await page.keyboard.type(start[2]);
  await page.keyboard.press('Enter');
  await becomes(start, 'from the menu');
});

test('a new touchpoint comes between two others, ready to be named', async () => {
  const { page } = po;
  const start = await order();
  await head(start[0]).hover();
  await page.getByRole('button', { name: 'New touchpoint after ' + start[0], exact: true }).click();
  await page.locator('textarea:focus').waitFor();
  await page.keyboard.type('Sees an advert');
  await page.keyboard.press('Enter');
  await becomes([start[0], 'Sees an advert', ...start.slice(1)], 'between');
  await menu('Sees an advert', 'Remove from the map');
  await becomes(start, 'and off again');
});

test('a copy has all texts and emotions, and one undo takes it away', async () => {
  const start = await order();
  const { touchpoints } = await read();
  await menu(start[0], 'Duplicate');
  await becomes([start[0], start[0] + ' (copy)', ...start.slice(1)], 'behind its original');
  const same = (copy) => copy.experience && copy.experience.experienced === touchpoints[0].experience.experienced;
  await until(async () => same((await read()).touchpoints[1]), 'the texts follow');
  const copy = (await read()).touchpoints[1];
  for (const field of ['customerAction', 'customerGoal', 'description', 'frontStage'])
    assert.equal(copy[field], touchpoints[0][field], field);
  for (const field of ['thoughts', 'expected', 'experienced'])
    assert.equal(copy.experience[field], touchpoints[0].experience[field], field);
  await undo(1, start);
});

test('rows of a spreadsheet become touchpoints with their texts', async () => {
  const { page } = po;
  const start = await order();
  await head(start[0]).focus();
  await page.evaluate(() =>
    navigator.clipboard.writeText(
      'Asks a friend\tCalls Ida\t"She said ""buy""\nand I do"\nReads the news\tScrolls\n\t\n',
    ),
  );
  await page.keyboard.press('ControlOrMeta+V');
  await becomes([start[0], 'Asks a friend', 'Reads the news', ...start.slice(1)], 'behind the one with the focus');
  await until(async () => (await read()).touchpoints[2].customerAction === 'Scrolls', 'the texts follow');
  const pasted = (await read()).touchpoints[1];
  assert.deepEqual([pasted.customerAction, pasted.experience.thoughts], ['Calls Ida', 'She said "buy"\nand I do']);
  await undo(1, start);
});

test('a touchpoint is dragged along the map, into the tray and out again', async () => {
  const { page } = po;
  const start = await order();
  const cell = (name) =>
    page.locator('.jm-touchpoint', {
      has: page.locator('.jm-touchpoint-name', { hasText: new RegExp('^' + name + '$') }),
    });
  await cell(start[0]).dragTo(cell(start[1]), { targetPosition: { x: 150, y: 60 } });
  await becomes(moved(start, start[0], start[1]), 'behind its neighbour');
  await undo(1, start);
  await menu(start[0], 'Not placed yet');
  await becomes([...start.slice(1), start[0]], 'in the tray');
  await page
    .locator('.jm-tray li')
    .first()
    .dragTo(cell(start[1]), { targetPosition: { x: 10, y: 60 } });
  await becomes(start, 'back where it was');
});

test('a stage is moved and renamed by its menu', async () => {
  const { page } = po;
  const { stages } = await read();
  const stage = async (entry) => {
    await page.locator('.jm-stage', { hasText: stages[0].name }).hover();
    await page.getByRole('button', { name: 'More for ' + stages[0].name, exact: true }).click();
    await page.getByRole('menuitem', { name: entry, exact: true }).click();
  };
  await stage('Move right');
  await until(async () => (await read()).stages[1].name === stages[0].name, 'it moves');
  await stage('Rename');
  await page.keyboard.type('!');
  await page.keyboard.press('Enter');
  await until(async () => (await read()).stages[1].name === stages[0].name + '!', 'it is renamed');
});

test('what is written while the server is gone is saved when it is back', async () => {
  const { page } = po;
  await page.route(REST, (route) => route.abort());
  const cell = page.locator('.jm-row-does [data-col="3"]');
  await cell.click();
  await page.keyboard.type(' without a server');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Not saved yet' }).first().waitFor();
  await page.getByText('There is no connection to Jira.').first().waitFor();
  assert.match(await cell.innerText(), /without a server/);
  await page.unroute(REST);
  await until(async () => (await read()).touchpoints[3].customerAction.endsWith('without a server'), 'it is saved');
  await page.waitForFunction(() => !document.querySelector('.jm-unsaved'));
});

test('what is not saved yet survives a reload', async () => {
  const { page } = po;
  await page.route(REST, (route) => (route.request().method() === 'PATCH' ? route.abort() : route.fallback()));
  await page.locator('.jm-row-thinks [data-col="3"]').click();
  await page.keyboard.type(' and after a reload');
  await page.keyboard.press('Enter');
  await page.locator('.jm-unsaved').waitFor();
  page.once('dialog', (dialog) => dialog.accept());
  await page.unroute(REST);
  await page.reload();
  await until(
    async () => ((await read()).touchpoints[3].experience.thoughts || '').endsWith('and after a reload'),
    'it is saved',
  );
});

test('the browser had nothing to complain of but the missing server', () => {
  assert.deepEqual(
    but(po.complaints).filter((text) => !text.includes('ERR_FAILED')),
    [],
  );
});

async function undo(times, expected) {
  for (let time = 0; time < times; time++) {
    await po.page.getByRole('button', { name: 'Undo', exact: true }).click();
    await po.page
      .getByRole('status')
      .getByText(/^Undone/)
      .waitFor({ state: 'attached' });
    await po.page.waitForTimeout(300);
  }
  await becomes(expected, 'undone');
}

async function until(holds, said) {
  for (let tries = 0; tries < 200; tries++) {
    if (await holds()) return;
    await po.page.waitForTimeout(50);
  }
  assert.fail(said);
}
