// What the side panel edits besides texts, in real Chromium: words of the project.
// Usage: node --test src/test/js/browser/fields.mjs, with BASE_URL naming a sandbox that has fresh demo data.
import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { after, before, test } from 'node:test';
import { addressOf, importMap, logIn, openBrowser, rest, settles } from './jira.mjs';

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
  id = await importMap(po.page, resolve('docs/samples/new-employee-laptop.da.csv'), { name: 'I get my laptop' });
});
after(() => browser.close());

const read = async () => (await rest(po.page, 'GET', '/maps/' + id)).data;

/** Opens a touchpoint by its place on the map. */
async function open(page, at) {
  await page.goto(addressOf(id, '&touchpoint=' + (await read()).touchpoints[at].id));
  await page.getByRole('complementary').waitFor();
}

/** Waits until what is stored is as wanted. */
const becomes = (look, wanted) => settles(po.page, async () => look(await read()), wanted);

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

test('a word that is new is added to the project by single clicks, and offered from then on (T06)', async () => {
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
  await rest(
    admin.page,
    'PATCH',
    `/maps/${id}/touchpoints/${map.touchpoints[4].id}/words`,
    { department: 'Theirs' },
    map.version,
  );
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

const panel = (page) => page.getByRole('complementary');
const painOf = (map, at) => map.touchpoints[at].findings.find((one) => one.kind === 'pain');

test('a pain says of what kind it is, how often, and who owns it, once its fold is open', async () => {
  const { page } = po;
  const before = painOf(await read(), 2);
  await page.goto(addressOf(id, '&finding=' + before.id));
  await panel(page).getByText('More about it').click();
  await panel(page).getByLabel('Kind', { exact: true }).selectOption({ label: 'Communication gap' });
  await panel(page).getByLabel('Experienced or potential').selectOption({ label: 'Potential' });
  await panel(page).getByRole('group', { name: 'Frequency' }).getByRole('radio', { name: '4' }).check();
  await panel(page).getByRole('combobox', { name: 'Choose an owner' }).fill('adm');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  await page.locator('.jm-option').first().waitFor();
  await page.keyboard.press('Enter');
  await becomes(
    (map) => [
      painOf(map, 2).category,
      painOf(map, 2).occurrence,
      painOf(map, 2).frequency,
      Boolean((painOf(map, 2).owner || {}).name),
    ],
    ['gap', 'potential', 4, true],
  );
  await page.reload();
  await panel(page).getByText('Ada Admin').or(panel(page).locator('.jm-person')).first().waitFor();
});

test('what is accepted needs a reason, and what is solved was measured before', async () => {
  const { page } = po;
  const pain = painOf(await read(), 2);
  await page.goto(addressOf(id, '&finding=' + pain.id));
  const state = panel(page).getByLabel('State', { exact: true });
  assert.ok(await state.getByRole('option', { name: 'Solved', includeHidden: true }).isDisabled());
  await state.selectOption({ label: 'Accepted' });
  await panel(page).getByLabel('Why do you accept it?').fill('It costs more than it hurts');
  await panel(page).getByRole('button', { name: 'Accept', exact: true }).click();
  await becomes((map) => [painOf(map, 2).state, painOf(map, 2).reason], ['accepted', 'It costs more than it hurts']);
  await state.selectOption({ label: 'Measuring' });
  await becomes((map) => painOf(map, 2).state, 'measuring');
  await state.selectOption({ label: 'Solved' });
  await becomes((map) => painOf(map, 2).state, 'solved');
  await page.goto(addressOf(id));
  await page.locator('.jm-finding-over').first().waitFor();
});

test('a stage and the whole map have pains, gains and improvements of their own, counted with those of their touchpoints (P15)', async () => {
  const { page } = po;
  const { stages } = await read();
  await page.goto(addressOf(id));
  await page.getByRole('button', { name: 'More for ' + stages[0].name, exact: true }).click();
  await page.getByRole('menuitem', { name: 'About the stage' }).click();
  await panel(page).getByRole('button', { name: 'Gain', exact: true }).click();
  await panel(page).getByLabel('What is good here?').fill('Everybody is friendly');
  await panel(page).getByRole('button', { name: 'Add', exact: true }).click();
  await becomes((map) => map.stages[0].findings.map((one) => one.text), ['Everybody is friendly']);
  await panel(page)
    .getByText(/1 gain/)
    .waitFor();
  await panel(page)
    .getByRole('button', { name: /Everybody is friendly/ })
    .click();
  await panel(page).getByLabel('In one sentence').fill('Everybody is kind');
  await panel(page)
    .getByRole('button', { name: 'Back to ' + stages[0].name })
    .click();
  await becomes((map) => map.stages[0].findings.map((one) => one.text), ['Everybody is kind']);
  await page.locator('.jm-header').getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('menuitem', { name: 'About the map' }).click();
  await panel(page).getByRole('button', { name: 'Pain point', exact: true }).click();
  await panel(page).getByLabel('What hurts here?').fill('Nobody knows the whole way');
  await panel(page).getByRole('button', { name: 'Add', exact: true }).click();
  await becomes((map) => map.findings.map((one) => one.text), ['Nobody knows the whole way']);
  await panel(page).locator('summary').getByText('Improvements', { exact: true }).click();
  await panel(page).getByRole('button', { name: 'Improvement', exact: true }).click();
  await panel(page).getByLabel('What would make it better?').fill('One page shows it');
  await panel(page).getByRole('button', { name: 'Add', exact: true }).click();
  await becomes((map) => map.improvements.map((one) => one.text), ['One page shows it']);
});

const improvementOf = (map, at) => map.touchpoints[at].improvements[0];

test('an improvement says how far it is, why it helps, who proposed it, and who decided it when (T18, T21, D10)', async () => {
  const { page } = po;
  const at = (await read()).touchpoints.findIndex((one) => one.improvements.length);
  await open(page, at);
  const card = panel(page).locator('.jm-card').first();
  await card.getByLabel('How far').selectOption({ label: 'In progress' });
  await card.getByText('Why, and who decided').click();
  await card.getByLabel('Why it will help').fill('Nobody waits for one person');
  await card.getByLabel('Benefit').selectOption({ label: 'Less load on customer service' });
  await card.getByLabel('Proposed by').selectOption({ label: 'An employee' });
  await card.getByLabel('Decided on').fill('2026-04-14');
  await card.getByRole('combobox', { name: 'Who decided?' }).fill('adm');
  await page.locator('.jm-option').first().waitFor();
  await page.keyboard.press('Enter');
  await becomes(
    (map) => {
      const { phase, rationale, benefit, proposedBy, decidedAt, decidedBy } = improvementOf(map, at);
      return [phase, rationale, benefit, proposedBy, decidedAt, Boolean(decidedBy.name)];
    },
    ['progress', 'Nobody waits for one person', 'load', 'employee', '2026-04-14', true],
  );
  await page.getByRole('grid').getByText('In progress').first().waitFor();
  await card.getByRole('button', { name: 'Remove Ada Administrator' }).click();
  await becomes((map) => improvementOf(map, at).decidedBy, undefined);
});

test('the browser had nothing to complain of', () => {
  assert.deepEqual(
    po.complaints.filter((text) => !/ (412|400) /.test(text)),
    [],
  );
});
