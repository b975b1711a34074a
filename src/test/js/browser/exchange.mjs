// Whole maps out and in, in real Chromium: exported, changed, imported again, and copied (B19).
// Usage: node --test src/test/js/browser/exchange.mjs, with BASE_URL naming a sandbox that has fresh demo data.
import assert from 'node:assert/strict';
import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, before, test } from 'node:test';
import { addressOf, base, fromMenu, importMap, logIn, openBrowser, rest } from './jira.mjs';

const sample = resolve('docs/samples/new-employee-laptop.da.csv');

let browser;
let page;
let complaints;
let id;
let touchpoints;

before(async () => {
  browser = await openBrowser();
  ({ page, complaints } = await logIn(browser, 'po'));
  await page.goto(base + '/projects/ITSD?selectedItem=org.journeymaps.jira:jm-sidebar-link');
  id = await importMap(page, sample, { name: 'I get my laptop' });
  touchpoints = (await rest(page, 'GET', '/maps/' + id)).data.touchpoints;
});

after(() => browser.close());

async function choose(name, text) {
  const file = join(await mkdtemp(join(tmpdir(), 'jm-')), name);
  await writeFile(file, text);
  await page.goto(base + '/projects/ITSD?selectedItem=org.journeymaps.jira:jm-sidebar-link&create=import');
  await page.locator('#jm-import-file').setInputFiles(file);
}

test('exports the whole map as JSON, and what was changed in the file comes back', async () => {
  await page.goto(addressOf(id));
  await fromMenu(page, 'Export');
  await page.getByLabel('As').selectOption({ label: 'Whole map (JSON)' });
  await page.getByText('What was taken off the map').waitFor();
  assert.equal(await page.getByLabel('Between the columns').count(), 0);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Download' }).click(),
  ]);
  assert.equal(download.suggestedFilename(), 'I get my laptop.json');
  const file = JSON.parse(await readFile(await download.path(), 'utf8'));
  assert.equal(file.map.stages.flatMap((stage) => stage.touchpoints).length, touchpoints.length);
  file.map.stages[0].name = 'Before it all begins';
  await choose('edited.txt', JSON.stringify(file));
  await page.getByText('The file changes this map').waitFor();
  await page.getByText('Changed: 1').waitFor();
  if (process.env.SHOTS) await page.screenshot({ path: process.env.SHOTS + '/file-preview.png', fullPage: true });
  await page.getByRole('button', { name: 'Change the map' }).click();
  await page.locator('.jm-grid').getByText('Before it all begins').first().waitFor();
  await choose('edited.json', JSON.stringify(file));
  await page.getByText('There is nothing to change').waitFor();
});

test('shows every problem of a file by its path', async () => {
  await choose(
    'wrong.json',
    '{"format":"journey-map","schemaVersion":1,"map":{"id":"m","name":"M","stages":[{"id":"s","name":"","period":"later"}]}}',
  );
  await page.getByText('$.map.stages[0].period').waitFor();
  await page.getByText('$.map.stages[0].name').waitFor();
  assert.equal(await page.getByRole('button', { name: 'Create journey map' }).count(), 0);
  await choose('no-json.json', '{ nothing');
  await page.getByText('line 1, column 3').waitFor();
});

test('copies the map into another project', async () => {
  await page.goto(addressOf(id));
  await fromMenu(page, 'Copy');
  await page.getByText('Links to issues and the history').waitFor();
  if (process.env.SHOTS) await page.screenshot({ path: process.env.SHOTS + '/copy.png', fullPage: true });
  await page.getByLabel('Into the project').selectOption({ label: 'Backlog' });
  await page.getByRole('button', { name: 'Create the copy' }).click();
  await page.locator('.jm-grid').waitFor();
  assert.match(page.url(), /projects\/BACK/);
  await page.getByRole('heading', { name: 'I get my laptop (copy)' }).waitFor();
  await page.goto(base + '/projects/BACK?selectedItem=org.journeymaps.jira:jm-sidebar-link');
  await page.getByRole('link', { name: 'Copy I get my laptop (copy)' }).click();
  await page.getByRole('button', { name: 'Cancel' }).waitFor();
});

test('shows the description of the REST beside the projects', async () => {
  await page.goto(base + '/projects');
  await page.getByRole('link', { name: 'REST API' }).click();
  await page.getByRole('heading', { name: /Journey Maps for Jira/ }).waitFor();
  await page.locator('[data-path="/maps/{map}/history"]').first().waitFor();
  if (process.env.SHOTS) await page.screenshot({ path: process.env.SHOTS + '/api.png' });
});

test('the browser had nothing to complain of but the refusal', () => {
  assert.deepEqual(
    complaints.filter((text) => !/status of 40[04]/.test(text)),
    [],
  );
});
