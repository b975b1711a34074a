// A browser at the sandbox, used as a person would: by role and name. Every console error and CSP report is kept.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { chromium } from 'playwright-core';
import { whole } from '#js/model/arrival.js';
import { launchOptions } from './chromium.mjs';

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export const base = process.env.BASE_URL || 'http://localhost:2990/jira';

export async function openBrowser() {
  return chromium.launch({ ...launchOptions(), args: FLAGS });
}

/** Logs a user of the sandbox in, in a window of their own; `complaints` collects what the browser's console says. */
export async function logIn(browser, user, options = {}) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, ...options });
  const page = await context.newPage();
  const complaints = [];
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.setDefaultTimeout(15000);
  await page.goto(base + '/login');
  await page.locator('#login-form-username').fill(user);
  await page.locator('#login-form-password').fill(user);
  await page.locator('#login-form-password').press('Enter');
  await page.locator('meta[name=ajs-remote-user][content=' + user + ']').waitFor({ state: 'attached' });
  return { page, complaints };
}

/** The browser notes every answer that is no success in the console; these were provoked. */
export function but(complaints, ...statuses) {
  return complaints.filter((text) => !statuses.some((status) => text.includes('responded with a status of ' + status)));
}

/** Calls the app's REST as the page's user; gives { status, data }, of a map as the screens have it. */
export async function rest(page, method, path, body, version) {
  const answer = await call(page, method, path, body, version);
  return method === 'GET' && answer.status === 200 && /^\/maps\/\d+$/.test(path)
    ? { ...answer, data: whole(answer.data) }
    : answer;
}

function call(page, method, path, body, version) {
  return page.evaluate(
    async ([url, init, payload]) => {
      const answer = await fetch(url, { ...init, body: payload === undefined ? undefined : JSON.stringify(payload) });
      return { status: answer.status, data: await answer.json() };
    },
    [base + '/rest/journeymaps/1.0' + path, { method, headers: headers(version) }, body],
  );
}

function headers(version) {
  return { 'Content-Type': 'application/json', ...(version === undefined ? {} : { 'If-Match': '"' + version + '"' }) };
}

/** Imports a file through REST and gives the new map's id. */
export async function importMap(page, file, values) {
  const content = readFileSync(file).toString('base64');
  const { status, data } = await rest(page, 'POST', '/projects/ITSD/imports', {
    fileName: basename(file),
    content,
    ...values,
  });
  if (status !== 201) throw new Error(`The import answered ${status}: ${JSON.stringify(data)}`);
  return data.id;
}

export function addressOf(map, place = '') {
  return base + '/projects/ITSD?selectedItem=org.journeymaps.jira:jm-sidebar-link&map=' + map + place;
}

/** Chooses language and theme as the form in the sandbox's header does. */
export async function prefer(page, language, theme) {
  const token = await page.locator('meta[name=atlassian-token]').getAttribute('content');
  await page.request.post(base + '/preferences', { form: { atl_token: token, language, theme }, maxRedirects: 0 });
}

/** Chooses an entry of an open map's menu. */
export async function fromMenu(page, entry) {
  await page.locator('.jm-header').getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('menuitem', { name: entry, exact: true }).click();
}

/** Waits until what is seen is as wanted; what cannot be seen yet is not. */
export async function settles(page, see, wanted) {
  const seen = () => see().catch(() => undefined);
  for (let tries = 0; tries < 80; tries++) {
    if (JSON.stringify(await seen()) === JSON.stringify(wanted)) return;
    await page.waitForTimeout(50);
  }
  assert.deepEqual(await seen(), wanted);
}
