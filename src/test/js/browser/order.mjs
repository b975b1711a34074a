// Order, removal, undo and history in Chromium (P07, QC4): every step has a way back, by button, by key and from the history.
import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { after, before, test } from 'node:test';
import { base, fromMenu, logIn, openBrowser } from './jira.mjs';

let browser;
let po;

before(async () => {
  browser = await openBrowser();
  po = await logIn(browser, 'po');
  const { page } = po;
  await page.goto(base + '/projects/ITSD?selectedItem=org.journeymaps.jira:jm-sidebar-link');
  await page.getByText('Import a file').first().click();
  await page.locator('input[type=file]').setInputFiles(resolve('docs/samples/web-shop-order.en.csv'));
  await page.getByRole('button', { name: 'Create journey map' }).click();
  await page.getByRole('grid').waitFor();
});
after(() => browser.close());

async function order(page) {
  const names = await page.getByRole('grid').locator('.jm-row-touchpoint th').allInnerTexts();
  return names.slice(1).map((text) => text.split('\n').pop());
}

async function becomes(page, expected, what) {
  const until = Date.now() + 5000;
  let now = await order(page);
  while (JSON.stringify(now) !== JSON.stringify(expected) && Date.now() < until) {
    await page.waitForTimeout(100);
    now = await order(page);
  }
  assert.deepEqual(now, expected, what);
}

test('a touchpoint is moved, moved back and moved again', async () => {
  const { page } = po;
  const start = await order(page);
  await page
    .getByRole('grid')
    .getByRole('button', { name: /Asks in chat/ })
    .first()
    .click();
  await page.locator('.jm-panel').getByRole('button', { name: 'Earlier' }).click();
  const at = start.indexOf('Asks in chat');
  const moved = start.slice();
  moved.splice(at - 1, 2, start[at], start[at - 1]);
  await becomes(page, moved, 'earlier');
  await page.getByRole('button', { name: 'Undo', exact: true }).first().click();
  await becomes(page, start, 'undone by button');
  await page.getByRole('button', { name: 'Redo', exact: true }).click();
  await becomes(page, moved, 'redone');
  await page.locator('.jm-panel').getByRole('button', { name: 'Close' }).click();
  await page.getByRole('heading', { level: 1 }).click();
  await page.keyboard.press('Control+z');
  await becomes(page, start, 'undone by key');
});

test('what is removed comes back whole from the history', async () => {
  const { page } = po;
  const start = await order(page);
  await page
    .getByRole('grid')
    .getByRole('button', { name: /Waits for the parcel/ })
    .first()
    .click();
  await page.locator('.jm-panel').getByRole('button', { name: 'Remove from the map' }).click();
  await becomes(
    page,
    start.filter((name) => name !== 'Waits for the parcel'),
    'removed',
  );
  await fromMenu(page, 'History');
  await page.locator('.jm-history-entry').first().getByRole('button', { name: 'Undo' }).click();
  await becomes(page, start, 'put back');
  await page.getByRole('grid').getByText('Tracking shows nothing until the carrier scans').waitFor();
});

test('a stage goes, its touchpoints stay, and undo places them again', async () => {
  const { page } = po;
  const start = await order(page);
  await fromMenu(page, 'About the map');
  await page.getByRole('button', { name: 'Remove Awareness from the map' }).click();
  await page
    .getByRole('region', { name: 'Not placed yet' })
    .or(page.locator('.jm-tray'))
    .getByText('Reads reviews elsewhere')
    .waitFor();
  await page.getByRole('button', { name: 'Undo', exact: true }).first().click();
  await becomes(page, start, 'placed again');
  await page.getByRole('button', { name: 'Move Consideration earlier' }).click();
  await becomes(
    page,
    [...start.slice(2, 4), ...start.slice(0, 2), ...start.slice(4)],
    'a stage moved with its touchpoints',
  );
});

test('a link to an issue is taken back by key, and linked again', async () => {
  const { page } = po;
  await page.getByRole('grid').getByText('Tracking shows nothing until the carrier scans').click();
  await page.getByRole('button', { name: 'Link existing issue' }).click();
  await page.getByLabel('Issue key').fill('BACK-2');
  await page.getByRole('button', { name: 'Link', exact: true }).click();
  const linked = page.getByRole('button', { name: 'Remove the link to BACK-2' });
  await linked.waitFor();
  await page.locator('#jm-panel-title').focus();
  await page.keyboard.press('Control+z');
  await linked.waitFor({ state: 'detached' });
  await page.keyboard.press('Control+Shift+z');
  await linked.waitFor();
  await page.locator('.jm-panel').getByRole('button', { name: 'Close' }).click();
});

test('the keys work on a choice and leave a text field alone', async () => {
  const { page } = po;
  await page
    .getByRole('grid')
    .getByRole('button', { name: /Waits for the parcel/ })
    .first()
    .click();
  const neutral = page.getByRole('group', { name: 'Experienced emotion' }).getByRole('radio', { name: /Neutral/ });
  await neutral.check();
  await page.getByText('Saved', { exact: true }).first().waitFor();
  await neutral.press('Control+z');
  await page.waitForFunction(
    () =>
      !document.querySelector('#jm-section-emotion fieldset:nth-of-type(2) input:checked') ||
      !document.querySelector('#jm-section-emotion fieldset:nth-of-type(2) input:checked').matches('[value="0"]'),
  );
  const description = page.getByLabel('Description', { exact: true });
  const text = await description.inputValue();
  await description.press('End');
  await page.keyboard.type(' and more');
  await page.keyboard.press('Control+z');
  assert.ok((await description.inputValue()).length < (text + ' and more').length, 'the field took its own text back');
  await page.keyboard.press('Escape');
  await page.locator('.jm-panel').getByRole('button', { name: 'Close' }).click();
});

test('the browser had nothing to complain of', () => {
  assert.deepEqual(po.complaints, []);
});
