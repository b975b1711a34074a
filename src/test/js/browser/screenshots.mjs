// Makes pictures of the main states: start `mvn -Prun` with fresh data, then `npm run screenshots`. Those of the documentation go to
// docs/images; with ALL=1 every state in four languages, light, dark and narrow, goes to target/screenshots, to be looked at.
import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { addressOf, base, importMap, logIn, openBrowser, prefer, rest } from './jira.mjs';

const LAPTOP = resolve('docs/samples/new-employee-laptop.da.csv');
const LANGUAGES = process.env.ALL ? ['en_US', 'da_DK', 'no_NO', 'sv_SE'] : [];
const DRAWN = 500;

const browser = await openBrowser();
const { page } = await logIn(browser, 'po', { viewport: { width: 1440, height: 900 } });
const project = (key) => base + '/projects/' + key + '?selectedItem=org.journeymaps.jira:jm-sidebar-link';
const id = await importMap(page, LAPTOP, {
  name: 'I get my laptop',
  perspective: 'Maja, new employee',
  desiredExperience: 'Everything works on day one',
});
const { touchpoints } = (await rest(page, 'GET', '/maps/' + id)).data;
const pain = touchpoints[2].findings[0].id;
await rest(page, 'POST', `/maps/${id}/findings/${pain}/links`, { issueKey: 'BACK-2' });
await rest(page, 'POST', `/maps/${id}/touchpoints`, { name: 'Asks for a docking station' });
const { segment } = (
  await rest(page, 'POST', '/projects/ITSD/segments', {
    name: 'New employees',
    who: 'Everybody in the first three months',
  })
).data;
await rest(page, 'POST', '/projects/ITSD/personas', {
  name: 'Maja Holm',
  oneLine: 'New employee, 28',
  segmentId: segment.id,
  needs: 'To be useful from the first day',
  demographics: '28, Aarhus',
  preferredChannels: ['sms', 'Teams'],
});
await rest(page, 'POST', '/projects/ITSD/personas', {
  name: 'Ole',
  oneLine: 'Orders for his team',
  segmentId: segment.id,
  needs: 'One form, one answer',
});
await rest(page, 'POST', '/projects/ITSD/personas', { name: 'Eva', potential: true });
const wrong = resolve('target/wrong.csv');
mkdirSync(resolve('target'), { recursive: true });
writeFileSync(
  wrong,
  'stage;period;touchpoint;experienced_emotion\nBefore;sometimes;Orders;9\nBefore;before;Waits;happy\n',
);

/** How to reach each state, in any language. */
const STATES = {
  map: () => page.goto(addressOf(id)),
  touchpoint: () => page.goto(addressOf(id, '&touchpoint=' + touchpoints[2].id)),
  lanes: () => page.goto(addressOf(id, '&lens=all&zoom=70')),
  priorities: () => page.goto(addressOf(id, '&view=priorities')),
  personas: () => page.goto(project('ITSD') + '&tab=personas'),
  search: () => page.goto(project('ITSD') + '&search=godkendelse'),
  blueprint: () => page.goto(addressOf(id, '&lens=blueprint')),
  list: () => page.goto(addressOf(id, '&view=list')),
  maps: () => page.goto(project('ITSD')),
  empty: () => page.goto(project('BACK')),
  issue: () => page.goto(base + '/browse/BACK-2'),
  capture: async () => {
    await page.goto(addressOf(id));
    await page.locator('.jm-look > .aui-button').last().click();
    await page.keyboard.type('3 - ');
  },
  import: async () => {
    await page.goto(project('ITSD') + '&create=import');
    await page.locator('input[type=file]').setInputFiles(LAPTOP);
  },
  problems: async () => {
    await page.goto(project('ITSD') + '&create=import');
    await page.locator('input[type=file]').setInputFiles(wrong);
  },
};

async function shoot(folder, name, state, { language = 'en_US', theme = 'light', width = 1440, height = 900 } = {}) {
  mkdirSync(resolve(folder), { recursive: true });
  await page.setViewportSize({ width, height });
  await prefer(page, language, theme);
  await STATES[state]();
  await page.waitForTimeout(DRAWN);
  await page.screenshot({ path: resolve(folder, name + '.png') });
  console.log(folder + '/' + name + '.png');
}

const DOCS = 'docs/images';
await shoot(DOCS, 'map', 'touchpoint');
await shoot(DOCS, 'blueprint', 'blueprint');
await shoot(DOCS, 'priorities', 'priorities');
await shoot(DOCS, 'personas', 'personas', { height: 700 });
await shoot(DOCS, 'capture', 'capture', { language: 'da_DK' });
await shoot(DOCS, 'import', 'problems', { height: 700 });
await shoot(DOCS, 'issue', 'issue');
await shoot(DOCS, 'empty', 'empty', { height: 700 });
await shoot(DOCS, 'map-dark-da', 'touchpoint', { language: 'da_DK', theme: 'dark' });
await shoot(DOCS, 'list-narrow-sv', 'map', { language: 'sv_SE', width: 320, height: 700 });
for (const language of LANGUAGES) {
  for (const state of Object.keys(STATES))
    await shoot('target/screenshots', state + '-' + language, state, { language });
  await shoot('target/screenshots', 'dark-' + language, 'touchpoint', { language, theme: 'dark' });
  for (const state of ['map', 'touchpoint', 'maps', 'problems', 'priorities', 'personas', 'search'])
    await shoot('target/screenshots', 'narrow-' + state + '-' + language, state, { language, width: 320, height: 700 });
}
await prefer(page, 'en_US', 'light');
await browser.close();
