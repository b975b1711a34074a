// The first minutes in Chromium: an empty project's three ways to a map, the example and the templates.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { base, but, fromMenu, logIn, openBrowser, prefer } from './jira.mjs';

const home = base + '/projects/BACK?selectedItem=org.journeymaps.jira:jm-sidebar-link';

let browser;
let po;

before(async () => {
  browser = await openBrowser();
  po = await logIn(browser, 'po');
});
after(() => browser.close());

test('an empty project offers an example, the ticket life cycle and an import, and opens the example by one key (T07, T23)', async () => {
  const { page } = po;
  await page.goto(home);
  await page.locator('.jm-starts').waitFor();
  assert.deepEqual(await page.locator('.jm-starts h2').allInnerTexts(), [
    'Look at an example',
    'Start from the ticket life cycle',
    'Import a file',
  ]);
  await page.getByRole('button', { name: 'Look at an example' }).focus();
  await page.keyboard.press('Enter');
  const grid = page.getByRole('grid', { name: 'New employee gets a laptop' });
  await grid.waitFor();
  await grid
    .getByRole('button', { name: /Waits for approval/ })
    .first()
    .waitFor();
  assert.match(await grid.innerText(), /A deputy approves after 24 hours/);
});

test('a template says which stages it has, and the map begins with them (T22, M02)', async () => {
  const { page } = po;
  await page.goto(home);
  await page.getByRole('link', { name: 'New journey map' }).click();
  await page.getByRole('radio', { name: 'A customer relationship in seven stages' }).check();
  await page
    .getByText('Awareness › Enquiry › Purchase › Delivery › Use › Support and service › Recycling · 7 touchpoints')
    .waitFor();
  await page.getByLabel('Name').fill('Our customers for life');
  await page.getByRole('button', { name: 'Create journey map' }).click();
  const grid = page.getByRole('grid', { name: 'Our customers for life' });
  await grid.waitFor();
  assert.match(await grid.innerText(), /Awareness[^]*Enquiry[^]*Recycling/);
});

test('the example brings its own words, but takes none that I wrote', async () => {
  const { page } = po;
  await page.goto(home + '&create=blank');
  await page.getByLabel('Name').fill('Mine');
  await page.getByRole('radio', { name: /The example/ }).check();
  assert.equal(await page.getByLabel('Name').inputValue(), 'Mine');
  assert.equal(await page.getByLabel('For whom').inputValue(), 'Maja, new employee');
  await page.getByRole('radio', { name: 'A blank map' }).check();
  assert.equal(await page.getByLabel('For whom').inputValue(), '');
  assert.equal(await page.getByLabel('Name').inputValue(), 'Mine');
});

test('a map becomes a template of its project, others begin with it, and it is no map', async () => {
  const { page } = po;
  await page.goto(home);
  const cards = page.locator('.jm-map-card h2');
  await cards.first().waitFor();
  const maps = await cards.count();
  await page.getByRole('link', { name: 'Our customers for life', exact: true }).click();
  await fromMenu(page, 'Save as template');
  const panel = page.getByRole('complementary');
  await panel.getByLabel('Name of the template').fill('Our customers');
  await page.keyboard.press('Enter');
  await panel.getByRole('link', { name: 'Open the template' }).click();
  await page.getByRole('heading', { name: 'Our customers', exact: true }).waitFor();
  await page.locator('.jm-state-sign').getByText('Template').waitFor();
  await page.goto(home);
  await cards.first().waitFor();
  assert.equal(await cards.count(), maps);
  await page.getByText('Templates of this project').click();
  await page.getByRole('link', { name: 'Begin a map from Our customers' }).click();
  assert.ok(await page.getByRole('radio', { name: 'Our customers' }).isChecked());
  await page.getByLabel('Name').fill('Customers in the north');
  await page.getByRole('button', { name: 'Create journey map' }).click();
  const grid = page.getByRole('grid', { name: 'Customers in the north' });
  await grid.waitFor();
  assert.match(await grid.innerText(), /Awareness[^]*Recycling/);
  await page.goto(home);
  await page.getByText('Templates of this project').click();
  await page.getByRole('button', { name: 'Delete the template Our customers' }).click();
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await page.getByText('Templates of this project').waitFor();
  assert.equal(await cards.count(), maps + 1);
});

test('a template speaks the language of whoever uses it', async () => {
  const { page } = po;
  await prefer(page, 'da_DK', 'light');
  await page.goto(home + '&create=ticket');
  await page.getByText(/Har brug for hjælp › Spørger/).waitFor();
  await prefer(page, 'en_US', 'light');
});

test('a map is ready only with realistic expectations, and is marked as reviewed (T14, P32)', async () => {
  const { page } = po;
  await page.goto(home);
  await page.getByRole('link', { name: 'Our customers for life', exact: true }).click();
  await fromMenu(page, 'About the map');
  const panel = page.getByRole('complementary');
  await panel.getByLabel('State').selectOption('Ready');
  await panel.getByText(/says what its customers expect/).waitFor();
  await panel.getByRole('button', { name: 'Undo my change' }).click();
  await panel.getByLabel('What customers expect').fill('A friendly word');
  await panel.getByLabel('What customers expect').press('Control+Enter');
  await panel.getByLabel('These expectations are realistic').check();
  await panel.getByLabel('State').selectOption('Ready');
  await panel.getByText('Never reviewed').waitFor();
  await panel.getByLabel('Review every').selectOption('6 months');
  await panel.getByRole('button', { name: 'Mark as reviewed' }).click();
  await panel.getByLabel('Because of').selectOption('New technology');
  await panel.getByLabel('What came of it').fill('All still true');
  await panel.getByRole('button', { name: 'Mark as reviewed' }).click();
  await panel.getByText(/Next review on/).waitFor();
  await panel.getByText('All still true').waitFor();
  await page.goto(home);
  await page.getByRole('listitem').filter({ hasText: 'Our customers for life' }).getByText('Ready').waitFor();
});

test('nothing went wrong on the way', () => assert.deepEqual(but(po.complaints, 400), []));
