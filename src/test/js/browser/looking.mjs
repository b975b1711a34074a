// The ways to look at a map in real Chromium: lenses, size, map or list, menu; the address keeps them.
// Usage: node --test src/test/js/browser/looking.mjs, with BASE_URL naming a sandbox that has fresh demo data.
import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { after, before, test } from 'node:test';
import { addressOf, base, fromMenu, importMap, logIn, openBrowser, rest } from './jira.mjs';
import { tabTo } from './keys.mjs';

let browser;
let po;
let id;

before(async () => {
  browser = await openBrowser();
  po = await logIn(browser, 'po');
  id = await importMap(po.page, resolve('docs/samples/new-employee-laptop.da.csv'), { name: 'I get my laptop' });
  await po.page.goto(addressOf(id));
});
after(() => browser.close());

const row = (name) => po.page.getByRole('row', { name });
const choose = (lens) => po.page.getByLabel('Lens').selectOption({ label: lens });

test('Blueprint adds what happens behind the line of visibility (M09)', async () => {
  await choose('Blueprint');
  await row(/^Line of visibility Back stage/).waitFor();
  assert.match(await row(/^Line of visibility Back stage/).innerText(), /Sagen oprettes og sendes/);
  assert.match(await row(/^Line of interaction Visible to the customer/).innerText(), /Automatisk svar/);
  assert.match(await row(/^Department/).innerText(), /IT-sikkerhed/);
});

test('Channels shows every switch (L07) and every promise', async () => {
  await choose('Channels');
  assert.match(await row(/^Channel/).innerText(), /Switch from Serviceportal/);
  assert.match(await row(/^Promises/).innerText(), /Det tager 5 minutter at bestille\s+broken/i);
  assert.equal(await row(/Line of visibility/).count(), 0);
});

test('Improve draws waiting to scale, and shows what improvements take and give', async () => {
  await choose('Improve');
  const bars = await po.page
    .locator('.jm-wait-bar rect')
    .evaluateAll((all) => all.map((one) => Number(one.getAttribute('width'))));
  assert.deepEqual([Math.max(...bars), bars.length], [100, 3]);
  assert.match(await row(/^Feasibility and impact/).innerText(), /Feasibility 4\s+Impact 5/);
  assert.match(await row(/^Evidence/).innerText(), /Interviews med 6 ledere/);
});

test('All lanes say of a touchpoint what the customer wants, does, thinks and feels (M07) beside what we do there (M11), and a stage what both want', async () => {
  const { page } = po;
  const { version, stages } = (await rest(page, 'GET', '/maps/' + id)).data;
  await rest(
    page,
    'PATCH',
    `/maps/${id}/stages/${stages[0].id}`,
    { customerGoal: 'To be ready', companyGoal: 'To be asked once' },
    version,
  );
  await page.reload();
  await choose('All lanes');
  for (const [lane, at, text] of [
    [/^Customer goal/, 0, /At udstyret er klar til tiden/],
    [/^Does/, 0, /Udfylder 14 felter i portalen/],
    [/^Thinks/, 0, /Hvorfor skal jeg skrive afdelingen to gange/],
    [/^Feels/, 0, /Expects: Positive[^]*Feels: between Negative and Neutral/],
    [/Back stage/, 0, /Sagen oprettes og sendes til Indk\u00f8b/],
    [/Visible to the customer/, 1, /Automatisk svar/],
  ])
    assert.match(await row(lane).getByRole('gridcell').nth(at).innerText(), text);
  await page.getByRole('button', { name: 'More for ' + stages[0].name, exact: true }).click();
  await page.getByRole('menuitem', { name: 'About the stage' }).click();
  const panel = page.getByRole('complementary');
  assert.equal(await panel.getByLabel('Customer goal').inputValue(), 'To be ready');
  assert.equal(await panel.getByLabel('Company goal').inputValue(), 'To be asked once');
  await panel.getByRole('button', { name: 'Close' }).click();
});

test('the process behind a touchpoint is recorded in its cell (D09), as every text of another lens is', async () => {
  const { page } = po;
  await choose('All lanes');
  await row(/Back stage/)
    .getByRole('gridcell')
    .first()
    .click();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type('Somebody orders it');
  await page.keyboard.press('Enter');
  await page.getByText('Saved', { exact: true }).first().waitFor();
  await page.reload();
  assert.match(await row(/Back stage/).innerText(), /Somebody orders it/);
  const { touchpoints } = (await rest(page, 'GET', '/maps/' + id)).data;
  assert.equal(touchpoints[0].backStage, 'Somebody orders it');
});

test('what to do first: given both values, an improvement takes its place in matrix and list (P28)', async () => {
  const { page } = po;
  await rest(page, 'POST', `/maps/${id}/improvements`, { text: 'Ask before closing' });
  await page.getByRole('button', { name: 'Priorities', exact: true }).click();
  const part = (name) => page.getByRole('region', { name });
  const field = (impact, feasibility) =>
    page
      .getByRole('row', { name: new RegExp('^Impact ' + impact) })
      .getByRole('cell')
      .nth(feasibility - 1);
  const ranked = async () =>
    (
      await part(/^What to do first/)
        .getByRole('button', { name: /Idea$/ })
        .allInnerTexts()
    ).map((text) => text.split('\n')[0]);
  const item = part(/^Not assessed yet/)
    .getByRole('listitem')
    .filter({ hasText: 'Ask before closing' });
  await item.waitFor();
  const before = await ranked();
  await item.getByRole('group', { name: 'Impact' }).getByRole('radio', { name: '5' }).check();
  await item.getByRole('group', { name: 'Feasibility' }).getByRole('radio', { name: '5' }).check();
  await field(5, 5)
    .getByRole('button', { name: /Ask before closing/ })
    .waitFor();
  assert.deepEqual(await ranked(), ['Ask before closing'].concat(before));
  await item.waitFor();
  await field(5, 5)
    .getByRole('button', { name: /Ask before closing/ })
    .click();
  await item.waitFor({ state: 'detached' });
  await page.getByRole('complementary').getByRole('heading', { name: 'Improvement' }).waitFor();
  await page.waitForURL(/view=priorities.*improvement=|improvement=.*view=priorities/);
  await page.reload();
  await page.getByRole('complementary').getByLabel('How far').selectOption({ label: 'Done' });
  await part(/^Done or dropped/)
    .getByText('Ask before closing')
    .waitFor();
  assert.equal(await field(5, 5).getByRole('button').count(), 0, 'what is done is not to be done first');
  assert.deepEqual(await ranked(), before);
  await page.getByRole('button', { name: 'Map', exact: true }).click();
});

test('a review walks through what is there again, and its note says how far (D24, P32)', async () => {
  const { page } = po;
  const panel = page.getByRole('complementary');
  const next = panel.getByRole('button', { name: 'Looked at, next' });
  await fromMenu(page, 'About the map');
  await panel.getByRole('button', { name: 'Walk through the map' }).click();
  await panel.getByText('Looked at 0 of 11').waitFor();
  await next.click();
  await panel.getByText('Looked at 1 of 11').waitFor();
  await page.getByRole('heading', { name: 'Får bekræftelse på bestillingen' }).waitFor();
  assert.ok(await next.evaluate((button) => button === document.activeElement), 'the next step is under the same key');
  await next.click();
  await panel.getByText('Looked at 2 of 11').waitFor();
  await panel.getByRole('button', { name: 'End here' }).click();
  await panel.getByLabel('Because of').waitFor();
  await page.waitForFunction(() => document.activeElement.matches('select'));
  assert.equal(await panel.getByLabel('What came of it').inputValue(), 'Looked at 2 of 11 touchpoints again.');
  await panel.getByRole('button', { name: 'Mark as reviewed' }).click();
  await panel.getByText('Looked at 2 of 11 touchpoints again.').waitFor();
  await panel.getByRole('button', { name: 'Close' }).click();
  assert.equal(await page.getByRole('group', { name: 'Walk through the map' }).count(), 0);
});

test('the map grows, shrinks and fits, and the address keeps lens, size and view (L12)', async () => {
  const { page } = po;
  await choose('Improve');
  await page.getByRole('button', { name: 'Fit to the width' }).click();
  await page.waitForFunction(
    () => document.querySelector('.jm-frame').scrollWidth <= document.querySelector('.jm-frame').clientWidth,
  );
  await page.getByRole('button', { name: 'Larger' }).click();
  await page.getByRole('button', { name: 'Back to full size' }).click();
  await page.getByRole('button', { name: 'Smaller' }).click();
  await page.waitForURL(/lens=improve.*zoom=90|zoom=90.*lens=improve/);
  await page.reload();
  assert.equal(await page.getByLabel('Lens').inputValue(), 'improve');
  await page.getByRole('button', { name: 'Size 90%' }).waitFor();
  await page.getByRole('button', { name: 'List', exact: true }).click();
  await page.waitForURL(/view=list/);
  await page.reload();
  await page.locator('.jm-list').waitFor();
  await page.getByRole('button', { name: 'Map', exact: true }).click();
  await page.getByRole('grid').waitFor();
});

test('a map is narrowed by keys to what fits, the address keeps it, and one click shows all again', async () => {
  const { page } = po;
  await page.goto(addressOf(id));
  const heads = () => page.locator('.jm-grid .jm-touchpoint .jm-number').allInnerTexts();
  await page.getByRole('grid').waitFor();
  const all = await heads();
  await page.getByRole('button', { name: 'Filter', exact: true }).focus();
  await page.keyboard.press('Enter');
  await tabTo(page, /^Negative experience/);
  await page.keyboard.press('Space');
  await page.waitForURL(/filter=negative/);
  const negative = await heads();
  assert.ok(negative.length > 0 && negative.length < all.length, negative.join());
  await page
    .getByText(negative.length + ' of ' + all.length + ' touchpoints')
    .first()
    .waitFor();
  assert.equal(
    await page
      .locator('[aria-live=polite]')
      .filter({ hasText: negative.length + ' of ' })
      .count(),
    1,
    'the number is announced',
  );
  assert.equal(
    await page
      .locator('.jm-cell-curve')
      .nth(negative.findIndex((one, at) => Number(one) + 1 < Number(negative[at + 1])))
      .locator('.jm-curve-line[x1="88"]')
      .count(),
    0,
    'no line is drawn past what is left out',
  );
  await page.getByRole('group', { name: 'Filter' }).getByLabel('Period').selectOption({ label: 'During' });
  await page.waitForURL(/period%3Dduring/);
  await page.reload();
  await page.getByRole('grid').waitFor();
  const both = await heads();
  assert.ok(both.length < negative.length && both.every((one) => negative.includes(one)), both.join());
  await page.getByRole('button', { name: 'List', exact: true }).click();
  assert.deepEqual(await page.locator('.jm-list .jm-number').allInnerTexts(), both);
  await page.getByLabel('Period').selectOption({ label: 'After' });
  await page.getByRole('button', { name: /^Moment of truth/ }).click();
  await page.getByText('No touchpoint fits.').waitFor();
  await page.getByRole('button', { name: 'Show all' }).first().click();
  await page.getByRole('button', { name: 'Map', exact: true }).click();
  await page.getByRole('grid').waitFor();
  assert.deepEqual(await heads(), all);
});

test('the list is sorted by what hurts most, numbers stay, and the address keeps it', async () => {
  const { page } = po;
  await page.goto(addressOf(id, '&view=list'));
  const numbers = () => page.locator('.jm-list .jm-number').allInnerTexts();
  await page.locator('.jm-list').waitFor();
  const all = await numbers();
  await page.getByLabel('Sort by').focus();
  await page.keyboard.type('Worst pain');
  await page.waitForURL(/sort=severity/);
  await page.reload();
  await page.locator('.jm-list-sorted').waitFor();
  const sorted = await numbers();
  assert.deepEqual(sorted.slice(0, 3), ['3', '7', '5'], 'severity 5, 5 and 4, in the order of the customer');
  assert.deepEqual(
    sorted.slice().sort((one, other) => one - other),
    all,
    'nobody is lost',
  );
  await page.getByLabel('Sort by').selectOption({ label: 'The customer\u2019s order' });
  await page.locator('.jm-list-stage').first().waitFor();
  assert.deepEqual(await numbers(), all);
});

test('the menu is used by keys, and closes where it opened', async () => {
  const { page } = po;
  const more = page.locator('.jm-header').getByRole('button', { name: 'More', exact: true });
  await more.focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowUp');
  assert.ok(
    await page
      .getByRole('menuitem')
      .last()
      .evaluate((one) => one === document.activeElement),
    'arrows go round',
  );
  await page.keyboard.press('Escape');
  assert.ok(await more.evaluate((one) => one === document.activeElement), 'Escape leads back');
  await fromMenu(page, 'About the map');
  await page.getByRole('complementary').getByRole('heading', { name: 'About the map' }).waitFor();
});

test('a search is narrowed by keys, the address keeps it, and it is widened again', async () => {
  const { page } = po;
  await page.goto(base + '/projects/ITSD?selectedItem=org.journeymaps.jira:jm-sidebar-link');
  await page.getByRole('searchbox', { name: 'Search all journey maps' }).fill('er');
  await page.keyboard.press('Enter');
  const places = page.locator('.jm-found-place');
  await places.first().waitFor();
  const all = await places.count();
  await page.getByLabel('Severity').focus();
  await page.keyboard.type('5');
  await page.waitForURL(/only=severity/);
  await page.waitForFunction((before) => document.querySelectorAll('.jm-found-place').length < before, all);
  await places.first().waitFor();
  assert.ok((await page.locator('.jm-found-kind').allInnerTexts()).every((kind) => /pains/i.test(kind)));
  await page.getByLabel('Without evidence').focus();
  await page.keyboard.press('Space');
  await page.waitForURL(/unbacked/);
  await page.reload();
  assert.equal(await page.getByLabel('Severity').inputValue(), '5');
  assert.ok(await page.getByLabel('Without evidence').isChecked());
  await page.getByRole('button', { name: 'Clear the filter' }).click();
  await page.waitForFunction((before) => document.querySelectorAll('.jm-found-place').length === before, all);
  await page.getByLabel('Channel').fill('E-mail');
  await page.keyboard.press('Enter');
  await page.waitForURL(/channel/);
  await page.getByLabel('Owner').selectOption({ label: 'Nobody any more' });
  await page.getByText('No journey map that you may see says this.').waitFor();
});

test('the browser had nothing to complain of', () => assert.deepEqual(po.complaints, []));
