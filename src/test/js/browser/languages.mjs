// Every screen in four languages and both themes: whole texts, the right language said, and nothing cut off at 320 px (QA3).
// Usage: node --test src/test/js/browser/languages.mjs, with BASE_URL naming a sandbox that has fresh demo data.
import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { after, before, test } from 'node:test';
import { addressOf, base, importMap, logIn, openBrowser, prefer, rest } from './jira.mjs';

const LANGUAGES = {
  en_US: ['en-US', 'Journey maps'],
  da_DK: ['da-DK', 'Kunderejsekort'],
  no_NO: ['no-NO', 'Kundereisekart'],
  sv_SE: ['sv-SE', 'Kundresekartor'],
};
const home = base + '/projects/ITSD?selectedItem=org.journeymaps.jira:jm-sidebar-link';

let browser;
let po;
let screens;

before(async () => {
  browser = await openBrowser();
  po = await logIn(browser, 'po');
  const id = await importMap(po.page, resolve('docs/samples/new-employee-laptop.da.csv'), {
    name: 'Laptop',
    perspective: 'Maja',
  });
  const touchpoint = (await rest(po.page, 'GET', '/maps/' + id)).data.touchpoints[2];
  const finding = touchpoint.findings[0].id;
  await rest(po.page, 'POST', `/maps/${id}/findings/${finding}/links`, { issueKey: 'BACK-2' });
  await rest(po.page, 'POST', '/projects/ITSD/personas', {
    name: 'Maja',
    needs: 'To be useful',
    potential: true,
    preferredChannels: ['sms', 'Teams'],
  });
  screens = {
    maps: [home, '.jm-map-card'],
    import: [home + '&create=import', '.jm-drop'],
    personas: [home + '&tab=personas', '.jm-persona-card'],
    start: [home + '&create=ticket', '.jm-start-choices'],
    map: [addressOf(id), '.jm-grid, .jm-list'],
    touchpoint: [addressOf(id, '&touchpoint=' + touchpoint.id), '.jm-panel'],
    pain: [addressOf(id, '&touchpoint=' + touchpoint.id + '&finding=' + finding), '.jm-panel'],
    issue: [base + '/browse/BACK-2', '.jm-places'],
  };
});
after(() => browser.close());

for (const [language, [tag, title]] of Object.entries(LANGUAGES)) {
  for (const theme of ['light', 'dark']) {
    test(`every screen is whole in ${language}, ${theme}`, async () => {
      const { page } = po;
      await page.setViewportSize({ width: 1440, height: 900 });
      await prefer(page, language, theme);
      for (const [name, [address, ready]] of Object.entries(screens)) {
        await page.goto(address);
        await page.locator(ready).first().waitFor();
        assert.deepEqual(
          await page.evaluate(() => [document.documentElement.lang, document.documentElement.dataset.colorMode]),
          [tag, theme],
          name,
        );
        assert.deepEqual(await untranslated(page), [], name);
        assert.match(await page.title(), new RegExp(name === 'issue' ? 'BACK-2' : title));
      }
    });
  }

  test('nothing is wider than a window of 320 px in ' + language, async () => {
    const { page } = po;
    await page.setViewportSize({ width: 320, height: 640 });
    await prefer(page, language, 'light');
    for (const [name, [address, ready]] of Object.entries(screens)) {
      await page.goto(address);
      await page.locator(ready).first().waitFor();
      assert.deepEqual(await tooWide(page), [], name);
    }
  });
}

test('the browser had nothing to complain of', () => assert.deepEqual(po.complaints, []));

/** Keys of texts that stand where their words should, in texts and in attributes that are read out. */
function untranslated(page) {
  return page.evaluate(() => {
    const said = [document.title, document.body.innerText];
    document
      .querySelectorAll('*')
      .forEach((one) =>
        ['title', 'aria-label', 'placeholder', 'alt', 'data-hint'].forEach((name) =>
          said.push(one.getAttribute(name) || ''),
        ),
      );
    return said.flatMap((text) => text.match(/\bjm(server)?\.[a-z][a-z.]+|\{\d\}|\$i18n|undefined|NaN/g) || []);
  });
}

/** What reaches beyond the window, unless it scrolls in a frame of its own. */
function tooWide(page) {
  return page.evaluate(() => {
    const wide = document.documentElement.scrollWidth;
    const width = document.documentElement.clientWidth;
    if (wide <= width) return [];
    return Array.from(document.querySelectorAll('#content *'))
      .filter((one) => one.getBoundingClientRect().right > width + 1)
      .slice(0, 3)
      .map((one) => wide + ' ' + one.tagName + '.' + one.className);
  });
}
