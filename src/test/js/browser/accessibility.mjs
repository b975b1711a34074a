// Accessibility of every state in real Chromium: axe to WCAG 2.2 AA in both themes, valid HTML, targets, 320 px (QA1, QA3).
// Usage: node --test src/test/js/browser/accessibility.mjs, with BASE_URL naming a sandbox that has fresh demo data.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { after, before, test } from 'node:test';
import { addressOf, base, but, logIn, openBrowser } from './jira.mjs';
import { prepare, STATES } from './states.mjs';

const AXE = readFileSync(resolve('node_modules/axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const LEAST = 24;
const pages = resolve('target/html');

let browser;
let po;
let viewer;
let world;

before(async () => {
  rmSync(pages, { recursive: true, force: true });
  mkdirSync(pages, { recursive: true });
  browser = await openBrowser();
  po = await logIn(browser, 'po');
  viewer = await logIn(browser, 'viewer');
  world = await prepare(po.page);
});
after(() => browser.close());

for (const [name, reach] of Object.entries(STATES)) {
  test(name + ' has nothing that axe objects to, in either theme, and no small targets', async () => {
    const { page } = po;
    await reach(page, world);
    await still(page);
    assert.deepEqual(await axe(page, { runOnly: TAGS }), []);
    assert.deepEqual(await smallTargets(page), []);
    keep(name, await page.content());
    await inDark(page);
    assert.deepEqual(await axe(page, { runOnly: { type: 'rule', values: ['color-contrast'] } }), []);
    await inDark(page, false);
  });
}

test('a map that may only be read has nothing that axe objects to', async () => {
  await viewer.page.goto(addressOf(world.id, '&touchpoint=' + world.touchpoint));
  await viewer.page.locator('.jm-panel').waitFor();
  assert.deepEqual(await axe(viewer.page, { runOnly: TAGS }), []);
  keep('read only', await viewer.page.content());
});

test('the narrow screens have nothing that axe objects to, and no small targets', async () => {
  const { page } = po;
  await page.setViewportSize({ width: 320, height: 640 });
  for (const name of [
    'the maps of a project',
    'a preview with problems',
    'a map',
    'a touchpoint',
    'an issue on the map',
    'the library of personas',
    'a persona being edited',
  ]) {
    await STATES[name](page, world);
    assert.deepEqual(await axe(page, { runOnly: TAGS }), [], name);
    assert.deepEqual(await smallTargets(page), [], name);
  }
  await page.setViewportSize({ width: 1440, height: 900 });
});

test('every page is valid HTML, as served and as drawn', async () => {
  const { page } = po;
  const served = {
    'project page': '/projects/ITSD?selectedItem=org.journeymaps.jira:jm-sidebar-link',
    map: addressOf(world.id).slice(base.length),
    'issue page': '/browse/BACK-2',
  };
  for (const [name, path] of Object.entries(served))
    keep('served ' + name, await (await page.request.get(base + path)).text());
  assert.deepEqual(validate(), []);
});

test('the browser had nothing to complain of but what was provoked', () => {
  assert.deepEqual(but(po.complaints, 400, 412), []);
  assert.deepEqual(viewer.complaints, []);
});

/** What axe objects to, each with the first element that shows it. */
async function axe(page, options) {
  await page.evaluate(AXE);
  return page.evaluate(async (chosen) => {
    const { violations } = await window.axe.run(document, chosen);
    return violations.flatMap((one) =>
      one.nodes
        .slice(0, 3)
        .map(
          (node) => `${one.id}: ${node.html.slice(0, 160)} (${node.failureSummary.replace(/\s+/g, ' ').slice(0, 240)})`,
        ),
    );
  }, options);
}

/** Ours that can be clicked but are smaller than 24 px either way; a control inside its label counts as that, links inside sentences are free. */
function smallTargets(page) {
  return page.evaluate((least) => {
    const seen = (one) => one.getClientRects().length > 0 && getComputedStyle(one).visibility !== 'hidden';
    const target = (one) => (one.matches('input') && one.closest('label')) || one;
    const inSentence = (one) => one.tagName === 'A' && getComputedStyle(one).display === 'inline';
    const controls = Array.from(
      document.querySelectorAll(
        '.jm-page :is(a[href], button, input, select, textarea, summary), .jm-places :is(a[href], summary)',
      ),
    );
    return controls
      .filter((one) => seen(one) && !inSentence(one) && !one.closest('[inert]'))
      .map((one) => [one, target(one).getBoundingClientRect()])
      .filter(([, box]) => box.width < least || box.height < least)
      .map(
        ([one, box]) =>
          `${one.tagName}.${one.className} ${one.textContent.slice(0, 30)} ${Math.round(box.width)} x ${Math.round(box.height)}`,
      );
  }, LEAST);
}

/** The theme changes as Jira changes it, without a new page; AUI's buttons take a moment to follow. */
async function inDark(page, dark = true) {
  await page.evaluate(
    (mode) => {
      document.documentElement.dataset.colorMode = mode;
    },
    dark ? 'dark' : 'light',
  );
  await still(page);
}

/** A colour that is on its way is none that stays. */
function still(page) {
  return page.waitForFunction(() => document.getAnimations().every((one) => one.playState !== 'running'));
}

/** AUI marks every element that it looks after with an attribute of its own, which is not for us to mend. */
function keep(name, html) {
  writeFileSync(join(pages, name.replace(/\W+/g, '-') + '.html'), html.replaceAll(' resolved=""', ''));
}

/** The errors of the Nu validator, by page. */
function validate() {
  const java = process.env.JAVA_HOME ? join(process.env.JAVA_HOME, 'bin/java') : 'java';
  const jar = resolve('node_modules/vnu-jar/build/dist/vnu.jar');
  const said = execFileSync(java, ['-jar', jar, '--format', 'json', '--exit-zero-always', '--stdout', pages], {
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });
  const errors = JSON.parse(said).messages.filter((one) => one.type === 'error');
  return errors.map((one) => `${one.url.split('/').pop()}: ${one.message} ${one.extract.replace(/\s+/g, ' ')}`);
}
