// A browser at the sandbox, used as a person would: by role and name. Every console error and CSP report is kept.
import { chromium } from 'playwright-core';

const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

export async function openBrowser() {
  return chromium.launch({ executablePath: process.env.CHROMIUM || '/usr/bin/chromium', args: FLAGS });
}

/** Logs a user of the sandbox in, in a window of their own; `complaints` collects what the browser's console says. */
export async function logIn(browser, base, user, options = {}) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, ...options });
  const page = await context.newPage();
  const complaints = [];
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.setDefaultTimeout(15000);
  await page.goto(base + '/login');
  await page.getByLabel('User name').fill(user);
  await page.getByLabel('Password').fill(user);
  await page.getByRole('button', { name: 'Log in', exact: true }).click();
  await page.getByRole('button', { name: 'Log in', exact: true }).waitFor({ state: 'detached' });
  return { page, complaints };
}

/** Splits the separated text of a sample into one object per row, by header. */
export function rowsOf(text) {
  const separator = text.split('\n')[0].includes(';') ? ';' : ',';
  const cells = new RegExp(`(?:"((?:[^"]|"")*)"|([^${separator}\\n\\r]*))(${separator}|\\r?\\n|$)`, 'gy');
  const rows = [[]];
  for (let match = cells.exec(text); match && cells.lastIndex <= text.length; match = cells.exec(text)) {
    rows[rows.length - 1].push(match[1] === undefined ? match[2] : match[1].replaceAll('""', '"'));
    if (match[3] !== separator) rows.push([]);
    if (match[3] === '') break;
  }
  const [headers, ...lines] = rows;
  return lines.filter((line) => line.length === headers.length).map((line) => Object.fromEntries(headers.map((header, at) => [header, line[at]])));
}
