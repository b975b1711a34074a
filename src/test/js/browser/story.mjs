// The whole story in real Chromium: from a spreadsheet to a map in Jira to a ticket and back.
// Usage: node --test src/test/js/browser/story.mjs, with BASE_URL naming a sandbox that has fresh demo data.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { after, before, test } from 'node:test';
import { base, logIn, openBrowser, rest } from './jira.mjs';
import { expectedPanel, readPanel } from './panel.mjs';
import { differences, rowsOf } from './rows.mjs';

const data = resolve('docs/samples');
const journeys = [
  { file: 'new-employee-laptop.da.csv', name: 'New employee laptop', pain: /Godkendelsen ligger stille/ },
  { file: 'web-shop-order.en.csv', name: 'Web shop order', pain: /Tracking shows nothing/ },
];

let browser;
let po;
let agent;

before(async () => {
  browser = await openBrowser();
  po = await logIn(browser, 'po');
  agent = await logIn(browser, 'agent');
});
after(() => browser.close());

for (const journey of journeys) {
  test('from ' + journey.file + ' to a ticket and back', async (t) => {
    const rows = rowsOf(readFileSync(resolve(data, journey.file), 'utf8').replace(/^\uFEFF/, ''));
    const { page } = po;

    await t.test('imports it with a preview', () => importIt(page, journey, rows));
    const id = new URL(page.url()).searchParams.get('map');
    const map = (await rest(page, 'GET', '/maps/' + id)).data;
    await t.test('keeps every cell of the spreadsheet', () =>
      assert.deepEqual(
        rows.flatMap((row) => differences(map, row)),
        [],
      ),
    );
    await t.test('shows every stage and touchpoint on the map, with its pains and gains (M01)', () =>
      seeMap(page, rows),
    );
    await t.test('shows every imported field in the panel', () => seePanels(page, map));
    const key = await createIssue(page, journey);
    await t.test('gives the issue summary, description, link back and priority', () => seeIssue(page, key, journey));
    await t.test('tells the agent where the issue belongs, and the map that it is done (D01)', () =>
      closeLoop(key, journey),
    );
  });
}

test('the browser had nothing to complain of', () => {
  assert.deepEqual(po.complaints, []);
  assert.deepEqual(agent.complaints, []);
});

async function importIt(page, journey, rows) {
  await page.goto(base + '/projects/ITSD');
  await page.getByRole('link', { name: 'Journey maps' }).click();
  await page.getByText('Import a file').first().click();
  await page.locator('input[type=file]').setInputFiles(resolve(data, journey.file));
  await page.getByRole('heading', { name: 'This will be created' }).waitFor();
  for (const stage of new Set(rows.map((row) => row.stage))) {
    await page.getByRole('heading', { name: stage }).first().waitFor();
  }
  assert.match(
    await page.getByRole('main').innerText(),
    new RegExp(new Set(rows.map((row) => row.touchpoint)).size + ' touchpoints'),
  );
  await page.getByRole('button', { name: 'Create journey map' }).click();
  await page.getByRole('heading', { name: journey.name, level: 1 }).waitFor();
}

async function seeMap(page, rows) {
  const map = page.getByRole('grid');
  await map.waitFor();
  const text = await map.innerText();
  for (const row of rows) {
    for (const shown of [
      row.stage,
      row.touchpoint,
      row.customer_action,
      row.thoughts,
      row.pain,
      row.gain,
      row.improvement,
    ]) {
      assert.ok(text.includes(shown), 'the map shows ' + shown);
    }
  }
}

async function seePanels(page, map) {
  for (const touchpoint of map.touchpoints) {
    await page.getByRole('grid').getByRole('button', { name: touchpoint.name }).first().click();
    const panel = page.getByRole('complementary').filter({ has: page.getByRole('heading', { name: touchpoint.name }) });
    await panel.waitFor();
    assert.deepEqual(await readPanel(panel), expectedPanel(map, touchpoint));
  }
}

async function createIssue(page, journey) {
  await page.getByRole('grid').getByText(journey.pain).click();
  await page.getByRole('button', { name: 'Create issue' }).click();
  const form = page.getByRole('form', { name: 'Create issue' });
  await form.getByLabel('Project').selectOption({ label: 'Backlog (BACK)' });
  await form.getByRole('button', { name: 'Create', exact: true }).click();
  await form.waitFor({ state: 'detached' });
  const chip = page
    .getByRole('grid')
    .getByRole('link', { name: /BACK-\d+/ })
    .last();
  await chip.waitFor();
  const key = (await chip.innerText()).match(/BACK-\d+/)[0];
  assert.match(await page.getByRole('grid').locator('.jm-chip', { hasText: key }).innerText(), /to do/i);
  return key;
}

async function seeIssue(page, key, journey) {
  const issue = await page.context().newPage();
  await issue.goto(base + '/browse/' + key);
  assert.match(await issue.getByRole('heading', { level: 1 }).innerText(), journey.pain);
  assert.match(await issue.locator('#description-val').innerText(), journey.pain);
  assert.equal(await issue.locator('#priority-val').innerText(), 'Highest');
  await issue.locator('#description-val').getByRole('link').click();
  await issue.getByRole('heading', { name: journey.name, level: 1 }).waitFor();
  await issue.close();
}

async function closeLoop(key, journey) {
  const { page } = agent;
  await page.goto(base + '/browse/' + key);
  const panel = page.locator('#jm-issue-view-panel');
  assert.match(await panel.innerText(), journey.pain);
  await panel.getByRole('link', { name: journey.name }).waitFor();
  await page.getByRole('button', { name: 'Move to Done' }).click();
  await page.locator('#status-val').getByText('Done').waitFor();
  const done = Date.now();
  await po.page.bringToFront();
  await po.page
    .getByRole('grid')
    .getByText(/^done$/i)
    .last()
    .waitFor({ timeout: 3000 });
  console.log(`# ${key} is Done on the map after ${Date.now() - done} ms (goal: 3000)`);
}
