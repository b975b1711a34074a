// A map with the eyes of its personas, in real Chromium: by mouse, by keyboard alone, at 320 px and with axe (QA1, QA2).
// Usage: node --test src/test/js/browser/seen.mjs, with BASE_URL naming a sandbox that has fresh demo data.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { after, before, test } from 'node:test';
import { addressOf, base, fromMenu, logIn, openBrowser, rest } from './jira.mjs';
import { withoutPointer } from './keys.mjs';

const AXE = readFileSync(resolve('node_modules/axe-core/axe.min.js'), 'utf8');

let browser;
let po;
let viewer;

before(async () => {
  browser = await openBrowser();
  po = await logIn(browser, 'po');
  viewer = await logIn(browser, 'viewer');
});
after(() => browser.close());

/** A map with three touchpoints that everyone experiences, and the people on it. */
async function drawn() {
  const { page } = po;
  const { id } = (await rest(page, 'POST', '/projects/ITSD/maps', { name: 'Seen', stages: ['Before'] })).data;
  const stage = (await rest(page, 'GET', '/maps/' + id)).data.stages[0].id;
  const touchpoints = [];
  for (const [name, experienced] of [
    ['Orders', 1],
    ['Waits', -1],
    ['Collects', 2],
  ]) {
    const { touchpoint, version } = (await rest(page, 'POST', `/maps/${id}/touchpoints`, { name, stageId: stage }))
      .data;
    await rest(
      page,
      'PATCH',
      `/maps/${id}/touchpoints/${touchpoint.id}/experience`,
      { experienced, thoughts: 'Everyone at ' + name },
      version,
    );
    touchpoints.push(touchpoint.id);
  }
  const people = [];
  for (const name of ['Ann', 'Ben', 'Cat'])
    people.push((await rest(page, 'POST', '/projects/ITSD/personas', { name })).data.persona.id);
  return { id, touchpoints, people };
}

const experienceOf = async (id, touchpoint, persona) =>
  (
    (await rest(po.page, 'GET', '/maps/' + id)).data.touchpoints.find((one) => one.id === touchpoint).experiences || []
  ).find((one) => one.persona === persona);
const shown = (page, row) =>
  page
    .locator('.jm-row-' + row + ' td')
    .allInnerTexts()
    .then((all) => all.map((text) => text.replace(/\s+/g, ' ').trim()));
let world;

test('an editor chooses who is on a map, and sees it with their eyes; everyone speaks for who says nothing (P03, P04)', async () => {
  const { page } = po;
  world = await drawn();
  await page.goto(addressOf(world.id));
  await fromMenu(page, 'About the map');
  for (const name of ['Ann', 'Ben', 'Cat']) {
    await page.getByRole('combobox', { name: 'Add persona' }).fill(name);
    await page.getByRole('option', { name, exact: true }).click();
    await page.getByRole('button', { name: 'Remove ' + name }).waitFor();
  }
  await page.getByRole('button', { name: 'Move Ben up' }).click();
  await page.waitForFunction(() => document.querySelector('#jm-seen-by').options[1].text === 'Ben');
  await page.getByLabel('Seen by').selectOption('Ann');
  await page.getByRole('button', { name: 'Close', exact: true }).click();
  assert.match(page.url(), new RegExp('persona=' + world.people[0]));
  assert.deepEqual(await shown(page, 'thinks'), [
    'Everyone at Orders everyone',
    'Everyone at Waits everyone',
    'Everyone at Collects everyone',
  ]);
  await page.getByRole('gridcell', { name: /Everyone at Waits/ }).click();
  await page.keyboard.type('Have they forgotten me?');
  await page.keyboard.press('Enter');
  await page.getByRole('gridcell', { name: 'Have they forgotten me?' }).waitFor();
  await page.waitForFunction(
    async ([address, persona]) => JSON.stringify(await (await fetch(address)).json()).includes('"persona":' + persona),
    [base + '/rest/journeymaps/1.0/maps/' + world.id, world.people[0]],
  );
  assert.equal(
    (await experienceOf(world.id, world.touchpoints[1], world.people[0])).thoughts,
    'Have they forgotten me?',
  );
  await page.getByLabel('Seen by').selectOption('Everyone');
  assert.deepEqual(await shown(page, 'thinks'), ['Everyone at Orders', 'Everyone at Waits', 'Everyone at Collects']);
});

test('the panel takes expectation and its source, feelings old and new, what we do about them, and the reaction (D03, D15, T09, T16)', async () => {
  const { page } = po;
  await page.goto(addressOf(world.id, `&persona=${world.people[0]}&touchpoint=${world.touchpoints[1]}`));
  const panel = page.getByRole('complementary');
  await panel.getByText('Everyone: Negative').waitFor();
  await panel.getByLabel('Expectation', { exact: true }).fill('An answer in a day');
  await panel.getByLabel('Where the expectation comes from').selectOption('Another industry');
  for (const word of ['angry', 'Left alone']) {
    await panel.getByLabel('Feeling', { exact: true }).fill(word);
    await panel.getByRole('button', { name: 'Add feeling' }).click();
    await panel.getByRole('button', { name: 'Remove ' + word }).waitFor();
  }
  await panel.getByLabel('angry: How we reduce it').fill('We call back');
  await panel.getByLabel('Expected or experienced: Left alone').selectOption('expected');
  await panel.getByLabel('Reaction').fill('Calls her leader');
  await panel.getByLabel('Reaction').blur();
  await page.waitForFunction(() => document.querySelector('[role=status]').textContent.includes('Saved'));
  await page.waitForTimeout(500);
  const felt = await experienceOf(world.id, world.touchpoints[1], world.people[0]);
  assert.deepEqual(
    [
      felt.expectation,
      felt.expectationSource,
      felt.reaction,
      felt.feelings.map((one) => [one.name, one.kind, one.response]),
    ],
    [
      'An answer in a day',
      'industry',
      'Calls her leader',
      [
        ['angry', undefined, 'We call back'],
        ['Left alone', 'expected', undefined],
      ],
    ],
  );
  await page.reload();
  assert.equal(await panel.getByLabel('angry: How we reduce it').inputValue(), 'We call back');
  await fromMenu(page, 'History');
  await panel.getByText('Reaction (Ann)').first().waitFor();
});

test('who does not come to a touchpoint is told so there, by keyboard alone, and the line breaks (P04)', async () => {
  const keys = await logIn(browser, 'po');
  const { page } = keys;
  await withoutPointer(page);
  await page.goto(addressOf(world.id, `&persona=${world.people[1]}&touchpoint=${world.touchpoints[1]}`));
  await page.getByLabel('Ben meets this touchpoint').focus();
  await page.keyboard.press('Space');
  await page.locator('.jm-row-feels .jm-not-met').waitFor();
  assert.deepEqual((await shown(page, 'thinks'))[1], 'Ben does not come here');
  await page.keyboard.press('Escape');
  await page.getByLabel('Seen by').focus();
  await page.keyboard.press('ArrowDown');
  await page.waitForFunction(() => document.querySelector('#jm-seen-by').selectedOptions[0].text === 'Ann');
  await page.locator('.jm-row-feels td').first().focus();
  await page.keyboard.press('1');
  await page.waitForFunction(
    () =>
      !document.querySelector('.jm-row-feels td .jm-everyone-mark') ||
      document.querySelectorAll('.jm-row-feels td')[0].innerText.includes('Very negative'),
  );
  await page.waitForTimeout(500);
  assert.equal((await experienceOf(world.id, world.touchpoints[0], world.people[0])).experienced, -2);
  assert.equal((await rest(page, 'GET', '/maps/' + world.id)).data.touchpoints[0].experience.experienced, 1);
  assert.deepEqual(keys.complaints, []);
});

test('lines over each other with their names, strips for more, and two side by side; nothing that axe objects to', async () => {
  const { page } = po;
  const [ann, ben, cat] = world.people;
  await page.goto(addressOf(world.id, '&persona=' + ann));
  for (const name of ['Everyone', 'Cat']) {
    await page.getByRole('button', { name: 'Compare with' }).click();
    await page.getByRole('menuitem', { name, exact: true }).click();
  }
  assert.deepEqual((await page.locator('.jm-overlay-name').allInnerTexts()).sort(), ['Ann', 'Cat', 'Everyone']);
  assert.deepEqual(await axe(page), []);
  await page.getByRole('button', { name: 'Compare with' }).click();
  await page.getByRole('menuitem', { name: 'Ben' }).click();
  assert.equal(await page.locator('.jm-overlay').count(), 0);
  for (const id of [0, ben, cat]) await page.locator('.jm-row-strip-' + id).waitFor();
  assert.deepEqual(await axe(page), []);
  await page.getByRole('button', { name: 'Side by side' }).click();
  await page.locator('.jm-pair').waitFor();
  await page.locator('#jm-pair-right').selectOption('Ben');
  const waits = page.getByRole('row', { name: /Waits/ });
  await waits.getByText('Have they forgotten me?').waitFor();
  await waits.getByText('Ben does not come here').waitFor();
  assert.deepEqual(await axe(page), []);
});

test('on 320 px nothing is cut off, and the list says whose values they are', async () => {
  const { page } = po;
  await page.setViewportSize({ width: 320, height: 640 });
  for (const place of ['', '&view=pair', '&touchpoint=' + world.touchpoints[1]]) {
    await page.goto(addressOf(world.id, '&persona=' + world.people[0] + place));
    await page.locator('.jm-list, .jm-pair').first().waitFor();
    assert.ok(
      await page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth),
      place,
    );
    assert.deepEqual(await axe(page), [], place);
  }
  await page.setViewportSize({ width: 1440, height: 900 });
});

test('a reader of another project sees the personas of a map that is shown there, and no library', async () => {
  const { page } = po;
  await rest(page, 'POST', `/maps/${world.id}/access/projects`, { projectKey: 'BACK' });
  const { data } = await rest(viewer.page, 'GET', `/maps/${world.id}/personas`);
  assert.deepEqual(
    data.personas.map((one) => one.name),
    ['Ben', 'Ann', 'Cat'],
  );
});

/** What axe objects to, in words. */
async function axe(page) {
  await page.evaluate(AXE);
  return page.evaluate(
    async (tags) =>
      (await window.axe.run('#content', { runOnly: tags })).violations.map(
        (one) =>
          one.id +
          ': ' +
          one.nodes
            .map((node) => node.html)
            .slice(0, 2)
            .join(' '),
      ),
    ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  );
}

test('who is in front is told in the panel, which leads to the library; a new name shows on the map without a reload (P03, L01)', async () => {
  const { page } = po;
  const [ann] = world.people;
  await page.goto(addressOf(world.id, '&persona=' + ann));
  await page.getByRole('button', { name: 'About Ann' }).click();
  const panel = page.getByRole('complementary');
  await panel.getByRole('heading', { name: 'Ann' }).waitFor();
  await panel.getByText(/^Speaks of \d of 3 touchpoints/).waitFor();
  const { version } = (await rest(page, 'GET', `/maps/${world.id}/personas`)).data.personas.find(
    (one) => one.id === ann,
  );
  await rest(page, 'PATCH', '/projects/ITSD/personas/' + ann, { name: 'Anna', needs: 'A quiet desk' }, version);
  await panel.getByRole('heading', { name: 'Anna' }).waitFor();
  await panel.getByText('A quiet desk').waitFor();
  await page.getByLabel('Seen by').selectOption('Anna');
  await panel.getByRole('link', { name: 'Edit Anna' }).click();
  assert.equal(await page.getByLabel('Name', { exact: true }).inputValue(), 'Anna');
  await page.getByLabel('Name', { exact: true }).fill('Ann');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByRole('heading', { name: 'Ann', exact: true }).waitFor();
  await page.waitForURL((url) => !url.searchParams.has('persona'));
});

test('the browser had nothing to complain of', () =>
  [po, viewer].forEach((one) => assert.deepEqual(one.complaints, [])));
