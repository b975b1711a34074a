// Comments in Chromium: written, answered, resolved and removed in the panel, counted on the map (T25).
import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { after, before, test } from 'node:test';
import { addressOf, importMap, logIn, openBrowser, rest } from './jira.mjs';

let browser;
let po;
let agent;
let id;
let touchpoint;

before(async () => {
  browser = await openBrowser();
  po = await logIn(browser, 'po');
  agent = await logIn(browser, 'agent');
  id = await importMap(po.page, resolve('docs/samples/web-shop-order.en.csv'), { name: 'An order' });
  [touchpoint] = (await rest(po.page, 'GET', '/maps/' + id)).data.touchpoints;
});
after(() => browser.close());

const panel = (who) => who.page.getByRole('complementary');
const count = (who) => who.page.locator('[data-head="' + touchpoint.id + '"] .jm-comment-count');

async function comments(who) {
  await who.page.goto(addressOf(id, '&touchpoint=' + touchpoint.id));
  await panel(who).waitFor();
  const fold = panel(who).locator('details', { hasText: 'Comments' });
  await fold.waitFor();
  if (!(await fold.evaluate((one) => one.open))) await fold.locator('summary').click();
  return fold;
}

test('who may contribute writes, and the map counts it', async () => {
  const fold = await comments(agent);
  await fold.getByLabel('New comment').fill('Why is this <b>so</b> slow?\nAsk the carrier.');
  await fold.getByRole('button', { name: 'Comment', exact: true }).click();
  await fold.getByText('Why is this <b>so</b> slow?').waitFor();
  assert.equal(await fold.getByLabel('New comment').inputValue(), '');
  assert.match(await fold.locator('.jm-comment').innerText(), /Anders Agent/);
  await count(agent).waitFor();
  assert.match(await count(agent).innerText(), /1$/);
});

test('somebody else answers and resolves it, and the count goes', async () => {
  const fold = await comments(po);
  await fold.getByRole('button', { name: 'Answer' }).click();
  await po.page.keyboard.type('Since spring');
  await fold.locator('[data-write=answer]').getByRole('button', { name: 'Answer' }).click();
  await fold.locator('.jm-comment-answers').getByText('Since spring').waitFor();
  await fold.getByRole('button', { name: 'Resolve' }).click();
  await fold.getByText('Resolved', { exact: true }).waitFor();
  await count(po).waitFor({ state: 'detached' });
  await fold.getByRole('button', { name: 'Open again' }).click();
  await fold.getByText('Resolved', { exact: true }).waitFor({ state: 'detached' });
});

test('words are changed by who said them; Escape leaves them as they were', async () => {
  const fold = await comments(agent);
  const own = fold.locator('.jm-comment');
  assert.equal(await fold.locator('.jm-comment-answers').getByRole('button', { name: 'Edit' }).count(), 0);
  await own.getByRole('button', { name: 'Edit' }).first().click();
  await agent.page.keyboard.type('Never mind. ');
  await agent.page.keyboard.press('Escape');
  await own.getByText('Why is this').waitFor();
  await own.getByRole('button', { name: 'Edit' }).first().click();
  await fold.getByLabel('Comment', { exact: true }).fill('Why so slow?');
  await fold.getByRole('button', { name: 'Save' }).click();
  await own.getByText('Why so slow?').waitFor();
  await own.getByRole('button', { name: 'Remove' }).first().click();
  await own.waitFor({ state: 'detached' });
});

test('nothing of it is said in the console', () => {
  assert.deepEqual([...po.complaints, ...agent.complaints], []);
});
