// Two people on one map in Chromium (QC5, QI1): each sees the other's changes within three seconds, nobody's cursor moves, no text is lost.
import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { after, before, test } from 'node:test';
import { addressOf, base, importMap, logIn, openBrowser, rest } from './jira.mjs';

const SOON = 3000;

let browser;
let po;
let admin;
let id;
let touchpoints;

before(async () => {
  browser = await openBrowser();
  po = await logIn(browser, 'po');
  admin = await logIn(browser, 'admin');
  id = await importMap(po.page, resolve('docs/samples/web-shop-order.en.csv'), { name: 'An order' });
  ({ touchpoints } = await read());
  await po.page.goto(addressOf(id));
  await admin.page.goto(addressOf(id));
  await po.page.getByRole('grid').waitFor();
});
after(() => browser.close());

const read = async () => (await rest(po.page, 'GET', '/maps/' + id)).data;
const byAdmin = async (below, body) =>
  rest(admin.page, 'PATCH', '/maps/' + id + below, body, (await rest(admin.page, 'GET', '/maps/' + id)).data.version);
const cell = (page, lane, column) => page.getByRole('row', { name: lane }).getByRole('gridcell').nth(column);

test('a change by somebody else appears while I type, and neither my text nor my cursor moves', async () => {
  const { page } = po;
  await page.bringToFront();
  await cell(page, 'Does', 0).click();
  const editor = page.locator('.jm-cell-editor');
  await editor.fill('I am still typing');
  await editor.evaluate((one) => one.setSelectionRange(4, 4));
  const place = await editor.boundingBox();
  await byAdmin('/touchpoints/' + touchpoints[1].id, { customerAction: 'Reads what Ada wrote' });
  await cell(page, 'Does', 1).getByText('Reads what Ada wrote').waitFor({ timeout: SOON });
  assert.deepEqual(await editor.evaluate((one) => [one.value, one.selectionStart, one === document.activeElement]), [
    'I am still typing',
    4,
    true,
  ]);
  assert.deepEqual(await editor.boundingBox(), place);
  await page.keyboard.press('Enter');
  await page.getByText('Saved', { exact: true }).first().waitFor();
  assert.equal((await read()).touchpoints[0].customerAction, 'I am still typing');
});

test('the header says who else is here, and no longer once they have left', async () => {
  await admin.page.bringToFront();
  await po.page.bringToFront();
  await po.page.getByText('Ada Administrator is here too').waitFor({ timeout: 20000 });
  assert.equal(await admin.page.getByText('Ada Administrator is here too').count(), 0, 'nobody is told of themselves');
});

test('a quiet word says who it was and leads to the history', async () => {
  const { page } = po;
  const title = await page.getByRole('heading', { level: 1 }).boundingBox();
  await byAdmin('/touchpoints/' + touchpoints[2].id + '/experience', { expected: 2 });
  const word = page.getByRole('button', { name: /Ada Administrator changed Expected emotion/ });
  await word.waitFor({ timeout: SOON });
  assert.deepEqual(await page.getByRole('heading', { level: 1 }).boundingBox(), title, 'nothing jumps');
  await word.click();
  await page.getByRole('complementary').locator('.jm-history-entry').first().getByText('Ada Administrator').waitFor();
});

test('what somebody else takes off disappears, and an open history goes on', async () => {
  const { page } = po;
  await rest(admin.page, 'DELETE', '/maps/' + id + '/findings/' + touchpoints[2].findings[0].id);
  await page.getByRole('grid').getByText(touchpoints[2].findings[0].text).waitFor({ state: 'detached', timeout: SOON });
  await page
    .getByRole('complementary')
    .locator('.jm-history-entry')
    .first()
    .getByText('Removed')
    .waitFor({ timeout: SOON });
});

test('a map at rest asks for no issue, and shows one that changed within three seconds (QI1)', async () => {
  const { page } = po;
  const pain = touchpoints.flatMap((one) => one.findings || [])[0];
  await rest(page, 'POST', '/maps/' + id + '/findings/' + pain.id + '/links', { issueKey: 'BACK-1' });
  const chip = page.getByRole('grid').getByRole('link', { name: /BACK-1/ });
  await chip.waitFor({ timeout: SOON });
  await page.waitForTimeout(3000);
  const polls = requests(page, (address) => address.endsWith('/maps/' + id));
  const issues = requests(page, (address) => address.endsWith('/issues'));
  await page.waitForTimeout(9000);
  assert.ok(polls.count() >= 3, 'it asks for itself');
  assert.equal(issues.count(), 0);
  const agent = await logIn(browser, 'agent');
  await agent.page.goto(base + '/browse/BACK-1');
  await agent.page.getByRole('button', { name: 'Move to In Progress' }).click();
  await agent.page.locator('#status-val').getByText('In Progress').waitFor();
  await page.bringToFront();
  await page.getByRole('grid').getByText('In Progress').waitFor({ timeout: SOON });
  assert.equal(issues.count(), 1);
  await agent.page.context().close();
});

test('a tab that nobody sees asks nothing, and catches up when it is seen', async () => {
  const { page } = po;
  await seen(page, 'hidden');
  await page.waitForTimeout(500);
  const asked = requests(page);
  await byAdmin('/touchpoints/' + touchpoints[3].id, { customerAction: 'While nobody looked' });
  await page.waitForTimeout(4500);
  assert.equal(asked.count(), 0);
  await seen(page, 'visible');
  await cell(page, 'Does', 3).getByText('While nobody looked').waitFor({ timeout: SOON });
});

test('a server that is gone is asked ever more rarely, and at once when the network is back', async () => {
  const { page } = po;
  const asked = requests(page);
  await page.context().setOffline(true);
  await page.getByText('There is no connection to Jira.').first().waitFor();
  await page.waitForTimeout(11000);
  assert.ok(asked.count() <= 5, 'four rounds and one word of who is here at most, not ' + asked.count());
  await page.context().setOffline(false);
  await page.getByText('There is no connection to Jira.').first().waitFor({ state: 'detached', timeout: SOON });
});

test('a rate limit of Jira slows the page down, alarms nobody and loses nothing', async () => {
  const { page } = po;
  const seenByAdmin = async () => (await rest(admin.page, 'GET', '/maps/' + id)).data;
  let turnedAway = 0;
  await page.route('**/rest/journeymaps/1.0/**', (route) =>
    turnedAway < 3 && (turnedAway > 0 || route.request().method() === 'PATCH')
      ? route.fulfill({ status: ++turnedAway && 429, headers: { 'Retry-After': '1' }, body: '' })
      : route.continue(),
  );
  await cell(page, 'Does', 4).dblclick();
  await page.locator('.jm-cell-editor').fill('Although Jira was busy');
  await page.keyboard.press('Enter');
  for (let i = 0; i < 50 && (await seenByAdmin()).touchpoints[4].customerAction !== 'Although Jira was busy'; i++) {
    assert.equal(await page.locator('.jm-sign-warning, .jm-save-failed').count(), 0, 'no alarm');
    await page.waitForTimeout(100);
  }
  assert.equal((await seenByAdmin()).touchpoints[4].customerAction, 'Although Jira was busy');
  assert.equal(turnedAway, 3);
  const asked = requests(page, (address) => address.endsWith('/maps/' + id));
  await page.waitForTimeout(6000);
  assert.ok(asked.count() <= 1, 'it asks more rarely now, not ' + asked.count() + ' times in six seconds');
  await page.unroute('**/rest/journeymaps/1.0/**');
});

test('a session that ends keeps what is typed, says why, and saves it after a new login', async () => {
  const { page } = po;
  const cookies = await page.context().cookies();
  await page.context().clearCookies();
  await cell(page, 'Does', 5).dblclick();
  await page.locator('.jm-cell-editor').fill('Typed after the session had ended');
  await page.keyboard.press('Enter');
  await page.getByText('You are no longer logged in').first().waitFor();
  await seen(page, 'hidden'); // logs in again in another tab, and comes back
  await page.context().addCookies(cookies);
  await seen(page, 'visible');
  await page.getByText('You are no longer logged in').first().waitFor({ state: 'detached' });
  const kept = async () => (await read()).touchpoints[5].customerAction;
  for (let i = 0; i < 30 && (await kept()) !== 'Typed after the session had ended'; i++) await page.waitForTimeout(100);
  assert.equal(await kept(), 'Typed after the session had ended');
});

test('the browser had nothing to complain of but the lost network', () => {
  assert.deepEqual(
    po.complaints.filter((text) => !/ERR_INTERNET_DISCONNECTED|429|401/.test(text)),
    [],
  );
  assert.deepEqual(admin.complaints, []);
});

function requests(page, wanted = (address) => address.includes('/rest/journeymaps/')) {
  let number = 0;
  page.on('request', (request) => wanted(request.url()) && number++);
  return { count: () => number };
}

async function seen(page, state) {
  await page.evaluate((value) => {
    Object.defineProperty(document, 'visibilityState', { value, configurable: true });
    document.dispatchEvent(new window.Event('visibilitychange'));
  }, state);
}
