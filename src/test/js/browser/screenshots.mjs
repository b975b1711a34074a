// Makes the pictures of the documentation: start `mvn -Prun` with fresh data, then `npm run screenshots`.
import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { logIn, openBrowser } from './jira.mjs';

const base = process.env.BASE_URL || 'http://localhost:2990/jira';
const target = resolve('docs/images');
const file = resolve('../shared/data/new-employee-laptop.da.csv');

mkdirSync(target, { recursive: true });
const browser = await openBrowser();
const { page } = await logIn(browser, 'po', { viewport: { width: 1600, height: 1000 } });

async function shoot(name) {
  await page.waitForTimeout(400);
  await page.screenshot({ path: resolve(target, name + '.png') });
  console.log('docs/images/' + name + '.png');
}

async function prefer(language, theme) {
  await page.request.post(base + '/preferences', { form: { atl_token: await page.locator('meta[name=atlassian-token]').getAttribute('content'), language, theme }, maxRedirects: 0 });
}

await page.goto(base + '/projects/ITSD?selectedItem=jm-project-page');
await page.getByText('Import a file').first().click();
await page.locator('input[type=file]').setInputFiles(file);
await page.getByRole('heading', { name: 'This will be created' }).waitFor();
await shoot('import');
await page.getByLabel('For whom').fill('Maja, new employee');
await page.getByLabel('Desired experience').fill('Everything works on day one');
await page.getByRole('button', { name: 'Create journey map' }).click();
await page.getByRole('grid').getByText(/Godkendelsen ligger stille/).click();
await page.getByRole('button', { name: 'Create issue' }).click();
const form = page.getByRole('form', { name: 'Create issue' });
await form.getByLabel('Project').selectOption({ label: 'Backlog (BACK)' });
await form.getByRole('button', { name: 'Create', exact: true }).click();
await form.waitFor({ state: 'detached' });
const issue = await page.getByRole('grid').getByRole('link', { name: /BACK-\d+/ }).getAttribute('href');
await page.getByRole('grid').getByRole('button', { name: /Venter på godkendelse/ }).first().click();
await shoot('map');
const map = page.url();

await page.goto(new URL(issue, base).href);
await shoot('issue');
await page.goto(map);
await prefer('da_DK', 'dark');
await page.goto(map);
await page.getByRole('grid').waitFor();
await shoot('map-dark-da');
await page.setViewportSize({ width: 320, height: 700 });
await prefer('sv_SE', 'light');
await page.goto(map.replace(/&touchpoint=.*/, ''));
await page.getByRole('heading', { level: 1 }).waitFor();
await shoot('list-narrow-sv');
await prefer('en_US', 'light');
await browser.close();
