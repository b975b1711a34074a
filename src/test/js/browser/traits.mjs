// What the side panel says of sources, touchpoints, stages and the map, in real Chromium.
// Usage: node --test src/test/js/browser/traits.mjs, with BASE_URL naming a sandbox that has fresh demo data.
import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { after, before, test } from 'node:test';
import { addressOf, base, importMap, logIn, openBrowser, rest, settles } from './jira.mjs';

let browser;
let po;
let id;

before(async () => {
  browser = await openBrowser();
  po = await logIn(browser, 'po');
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

const panel = (page) => page.getByRole('complementary');

test('a source is described once and backs many touchpoints; without one, what is said is an assumption (M08, B15)', async () => {
  const { page } = po;
  await rest(page, 'POST', `/maps/${id}/touchpoints`, { name: 'Asks for a dock' });
  await rest(page, 'POST', `/maps/${id}/touchpoints`, { name: 'Gets a dock' });
  const last = (await read()).touchpoints.length - 1;
  await open(page, last);
  await panel(page).locator('summary').getByText('Evidence', { exact: true }).click();
  await panel(page).getByText('Nothing backs this yet: it is an assumption.').waitFor();
  await panel(page).getByRole('button', { name: 'Source', exact: true }).click();
  await panel(page).getByRole('combobox', { name: 'Which source?' }).fill('Calls in spring');
  await page.keyboard.press('Enter');
  await panel(page).getByLabel('From', { exact: true }).selectOption({ label: 'Customers' });
  await panel(page).getByLabel('Date', { exact: true }).fill('2026-04-14');
  await panel(page).getByLabel('Link', { exact: true }).fill('javascript:alert(1)');
  await panel(page).getByRole('button', { name: 'Add', exact: true }).click();
  await panel(page).getByText('Must be an address that begins with http:// or https://.').waitFor();
  await panel(page).getByLabel('Link', { exact: true }).fill('https://example.com/calls');
  await panel(page).getByRole('button', { name: 'Add', exact: true }).click();
  await becomes(
    (map) => map.touchpoints[last].sources.map((one) => [one.title, one.date, one.origin, one.link]),
    [['Calls in spring', '2026-04-14', 'customer', 'https://example.com/calls']],
  );
  await panel(page).getByRole('link', { name: 'Calls in spring' }).waitFor();
  await open(page, last - 1);
  await panel(page).locator('summary').getByText('Evidence', { exact: true }).click();
  await panel(page).getByRole('button', { name: 'Source', exact: true }).click();
  await panel(page).getByRole('combobox', { name: 'Which source?' }).fill('spring');
  await page.getByRole('option', { name: /^Calls in spring/ }).click();
  await becomes(
    (map) => map.touchpoints[last - 1].sources.map((one) => one.id),
    (await read()).touchpoints[last].sources.map((one) => one.id),
  );
  await panel(page).getByRole('button', { name: 'Remove Calls in spring' }).click();
  await becomes((map) => map.touchpoints[last - 1].sources, []);
  await page.getByRole('button', { name: 'Undo', exact: true }).first().click();
  await becomes((map) => map.touchpoints[last - 1].sources.length, 1);
  await page.goto(addressOf(id, '&lens=improve'));
  await page.getByRole('row', { name: 'Evidence' }).waitFor();
});

test('a source has a panel: it is corrected for this map, says what it backs, and goes off all of it after a question (M08)', async () => {
  const { page } = po;
  const backed = (title) =>
    becomes((map) => map.touchpoints.flatMap((one) => one.sources).filter((one) => one.title === title).length, 2);
  const last = (await read()).touchpoints.length - 1;
  await open(page, last);
  await panel(page).getByRole('button', { name: 'About Calls in spring' }).click();
  await panel(page).getByRole('heading', { name: 'Source Calls in spring' }).waitFor();
  assert.equal(
    await panel(page)
      .getByRole('button', { name: /Asks for a dock|Gets a dock/ })
      .count(),
    2,
  );
  await panel(page).getByRole('button', { name: 'Correct', exact: true }).click();
  await panel(page).getByLabel('Title', { exact: true }).fill('Calls in May');
  await panel(page).getByLabel('Sample', { exact: true }).fill('40 calls');
  await panel(page).getByRole('button', { name: 'Save', exact: true }).click();
  await backed('Calls in May');
  await panel(page).getByRole('heading', { name: 'Source Calls in May' }).waitFor();
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await backed('Calls in spring');
  await page.getByRole('button', { name: 'Redo', exact: true }).click();
  await backed('Calls in May');
  await open(page, last);
  await panel(page).getByRole('button', { name: 'About Calls in May' }).click();
  await panel(page).getByRole('button', { name: 'Remove from the map' }).click();
  await panel(page).getByText('It backs 2 touchpoints of this map.').waitFor();
  await panel(page).getByRole('button', { name: 'Remove from the map' }).click();
  await becomes(
    (map) => map.touchpoints.flatMap((one) => one.sources).filter((one) => /^Calls in/.test(one.title)).length,
    0,
  );
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await backed('Calls in May');
});

test('a touchpoint says how important it is, what it is marked as, who owns it and how agents help there', async () => {
  const { page } = po;
  await open(page, 0);
  await panel(page).getByText('Importance and marks').click();
  await panel(page).getByRole('group', { name: 'Importance' }).getByRole('radio', { name: '5' }).check();
  await panel(page).getByLabel('When', { exact: true }).fill('Two weeks before');
  await panel(page).getByLabel('Communication influences a decision here').check();
  await panel(page).getByLabel('Could add value').check();
  await panel(page).getByLabel('Can be made more efficient').check();
  await panel(page).getByLabel('An internal goal makes it harder for the customer').check();
  await panel(page).getByText('Who answers and helps').click();
  await panel(page).getByLabel('How agents help here').fill('Listen first');
  await panel(page).getByLabel('Competence and authority needed').fill('May approve');
  await panel(page).getByLabel('This is in place').check();
  await panel(page).getByLabel('System or data source').fill('The portal');
  await panel(page).getByLabel('Provided by someone else').fill('The shop');
  await panel(page).getByRole('combobox', { name: 'Choose an owner' }).fill('adm');
  await page.locator('.jm-option').first().waitFor();
  await page.keyboard.press('Enter');
  await becomes(
    ({ touchpoints: [one] }) => [
      one.importance,
      one.moment,
      one.decision, // L09
      one.addedValue, // M16
      one.moreEfficient, // M13
      one.internalGoalHurts, // D05
      one.guidance,
      one.competence, // D21
      one.inPlace, // D21
      one.system, // L03
      one.external, // P09
      Boolean(one.owner.name), // D23
    ],
    [
      5,
      'Two weeks before',
      true,
      true,
      true,
      true,
      'Listen first',
      'May approve',
      true,
      'The portal',
      'The shop',
      true,
    ],
  );
  const {
    touchpoints: [
      {
        findings: [pain],
      },
    ],
  } = await read();
  await rest(page, 'POST', `/maps/${id}/findings/${pain.id}/links`, { issueKey: 'ITSD-3' });
  await page.goto(base + '/browse/ITSD-3');
  await page.locator('.jm-places').getByText('How agents help here: Listen first').waitFor(); // D17
  await page.goto(addressOf(id, '&lens=improve'));
  await page.getByRole('row', { name: 'Importance' }).getByText('5 of 5').waitFor();
  await page.goto(addressOf(id, '&lens=blueprint'));
  await page.getByRole('row', { name: 'System or data source' }).getByText('The portal').waitFor();
  await page.goto(addressOf(id, '&filter=value%3D1'));
  await page.getByRole('grid').waitFor();
  assert.deepEqual(await page.locator('.jm-grid .jm-touchpoint .jm-number').allInnerTexts(), ['1'], 'M16');
});

test('an improvement says which pains it addresses, a pain what addresses it, both wherever they hang; the map marks them (T17)', async () => {
  const { page } = po;
  const {
    touchpoints,
    stages: [stage],
  } = await read();
  const idea = touchpoints.find((one) => one.improvements.length).improvements[0];
  const taken = idea.addresses.length;
  const { finding } = (
    await rest(page, 'POST', `/maps/${id}/findings`, {
      stageId: stage.id,
      kind: 'pain',
      text: 'Nobody knows the rules',
    })
  ).data;
  const addressed = () =>
    becomes(
      (map) => map.touchpoints.flatMap((one) => one.improvements).find((one) => one.id === idea.id).addresses.length,
      taken + 1,
    );
  await page.goto(addressOf(id, '&improvement=' + idea.id));
  await panel(page).getByRole('combobox', { name: 'Add a pain that it addresses' }).fill('knows the');
  await page.getByRole('option', { name: /^Nobody knows the rules/ }).waitFor();
  await page.keyboard.press('Enter');
  await addressed();
  await panel(page)
    .getByRole('button', { name: /^Nobody knows the rules/ })
    .click();
  await panel(page).getByLabel('In one sentence').waitFor();
  await page.locator('.jm-improvement.jm-related').getByText(idea.text).waitFor();
  await panel(page)
    .getByRole('button', { name: 'Remove ' + idea.text })
    .click();
  await becomes(
    (map) => map.touchpoints.flatMap((one) => one.improvements).find((one) => one.id === idea.id).addresses.length,
    taken,
  );
  await panel(page).getByText('No improvement addresses this yet.').waitFor();
  await panel(page).getByRole('button', { name: 'Improvement', exact: true }).click();
  await panel(page).getByLabel('What would make it better?').fill('A page with the rules');
  await page.keyboard.press('Enter');
  await becomes(
    (map) => (map.stages[0].improvements || []).map((one) => [one.text, one.addresses]),
    [['A page with the rules', [finding.id]]],
  );
  await panel(page)
    .getByRole('button', { name: /^A page with the rules/ })
    .click();
  await panel(page).getByLabel('Why it will help').waitFor();
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await becomes((map) => map.stages[0].improvements, undefined);
});

test('a stage has goals and an owner, the map a goal, a scope and a score', async () => {
  const { page } = po;
  const { stages } = await read();
  await page.goto(addressOf(id));
  await page.getByRole('button', { name: 'More for ' + stages[1].name, exact: true }).click();
  await page.getByRole('menuitem', { name: 'About the stage' }).click();
  await panel(page).getByLabel('Customer goal').fill('To begin');
  await panel(page).getByLabel('Company goal').fill('No calls');
  await page.locator('#jm-panel-title').focus();
  await panel(page).getByRole('combobox', { name: 'Choose an owner' }).fill('adm');
  await page.locator('.jm-option').first().waitFor();
  await page.keyboard.press('Enter');
  await becomes(
    ({ stages: [, one] }) => [one.customerGoal, one.companyGoal, Boolean((one.owner || {}).name)],
    ['To begin', 'No calls', true], // D23
  );
  await page.locator('.jm-header').getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('menuitem', { name: 'About the map' }).click();
  await panel(page).getByLabel('Goal', { exact: true }).fill('Satisfaction from 3.4 to 4');
  await panel(page).getByLabel('Scope', { exact: true }).fill('New employees');
  await page.locator('#jm-panel-title').focus();
  await becomes((map) => [map.goal, map.scope], ['Satisfaction from 3.4 to 4', 'New employees']);
  await panel(page).getByText('How it is measured').click();
  await panel(page).getByLabel('What the goal is about').selectOption({ label: 'Satisfaction' });
  await panel(page).getByLabel('What is measured').fill('CSAT');
  await panel(page).getByLabel('Baseline').fill('three');
  await panel(page).getByLabel('Target', { exact: true }).fill('4,25');
  await panel(page).getByText('Write a number, for example 3.4.').waitFor();
  await panel(page).getByLabel('Baseline').fill('3.4');
  await panel(page).getByLabel('To be reached by').fill('2027-07-01');
  await becomes(
    (map) => [map.goalKind, map.goalMetric, map.goalBaseline, map.goalTarget, map.goalDate],
    ['satisfaction', 'CSAT', 3.4, 4.25, '2027-07-01'], // T01, P33
  );
  await page
    .locator('.jm-header')
    .getByText('Satisfaction from 3.4 to 4 \u00b7 CSAT 3.4 \u2192 4.25, Jul 1, 2027')
    .waitFor();
  const { stages: drawn, touchpoints: all } = await read();
  await panel(page).getByText('Departments', { exact: true }).click();
  await panel(page).locator('details details', { hasText: 'HR' }).first().waitFor();
  await panel(page).getByText('All improvements', { exact: true }).click();
  const ideas = [{ improvements: [] }].concat(drawn, all).flatMap((one) => one.improvements || []);
  const listed = panel(page).locator('details', { hasText: 'All improvements' }).getByRole('listitem');
  await listed.first().waitFor();
  assert.ok((await listed.count()) >= ideas.length, 'every improvement is listed (P16)');
  await panel(page)
    .getByText(/^Journey score/)
    .click();
  const parts = panel(page).getByRole('list', { name: 'Contribution' }).getByRole('listitem');
  await parts.first().waitFor();
  assert.equal(
    await parts.count(),
    (await read()).touchpoints.filter((one) => one.stageId && (one.experience || {}).experienced !== undefined).length,
    'P13',
  );
  const rises = panel(page).getByRole('list', { name: 'What would raise it most' }).getByRole('listitem');
  assert.match(await rises.first().innerText(), /\+\d/, 'how much the whole would gain (D04)');
});

test('a stage lists its opportunities for more targeted messages (L14)', async () => {
  const { page } = po;
  const {
    stages: [stage, other],
  } = await read();
  for (const [stageId, text, benefit] of [
    [stage.id, 'Write only to leaders', 'messages'],
    [other.id, 'Write on day one', 'messages'],
    [stage.id, 'Remind who waits', 'messages'],
    [stage.id, 'Ask less', 'cost'],
  ]) {
    const { improvement } = (await rest(page, 'POST', `/maps/${id}/improvements`, { stageId, text })).data;
    await rest(page, 'PATCH', `/maps/${id}/improvements/${improvement.id}`, { benefit }, (await read()).version);
  }
  await page.goto(addressOf(id));
  await page.getByRole('button', { name: 'More for ' + stage.name, exact: true }).click();
  await page.getByRole('menuitem', { name: 'About the stage' }).click();
  const cards = panel(page).locator('.jm-card');
  const folds = cards.getByText('Why, and who decided');
  await folds.first().waitFor();
  const listed = [];
  for (let at = 0; at < (await cards.count()); at++) {
    await folds.nth(at).click();
    const benefit = cards.nth(at).getByLabel('Benefit');
    if ((await benefit.evaluate((one) => one.selectedOptions[0].text)) === 'More targeted messages')
      listed.push(await cards.nth(at).getByRole('textbox').first().inputValue());
  }
  assert.deepEqual(listed, ['Write only to leaders', 'Remind who waits']);
});

test('the browser had nothing to complain of', () => {
  assert.deepEqual(
    po.complaints.filter((text) => !/ (412|400) /.test(text)),
    [],
  );
});
