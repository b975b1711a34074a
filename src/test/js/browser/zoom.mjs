// For those who see little: 400 % zoom (WCAG 1.4.10), wider text spacing (1.4.12), forced colours, no motion where none is wanted (QA3).
// Usage: node --test src/test/js/browser/zoom.mjs, with BASE_URL naming a sandbox that has fresh demo data.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { addressOf, but, logIn, openBrowser } from './jira.mjs';
import { tabTo } from './keys.mjs';
import { prepare, STATES } from './states.mjs';

/** A window of 1280 x 1024 at 400 %. */
const ZOOMED = { viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 };
/** So narrow, the list stands instead of the map. */
const ON_THE_MAP = ['a cell being edited', 'the menu of a touchpoint', 'a workshop', 'a map without touchpoints'];
const SPACING =
  '.jm-page *, .jm-places * { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important; }';

let browser;
let zoomed;
let forced;
let still;
let world;

before(async () => {
  browser = await openBrowser();
  zoomed = await logIn(browser, 'po', ZOOMED);
  forced = await logIn(browser, 'po', { forcedColors: 'active' });
  still = await logIn(browser, 'po', { reducedMotion: 'reduce' });
  world = await prepare(zoomed.page);
});
after(() => browser.close());

for (const [name, reach] of Object.entries(STATES).filter(([one]) => !ON_THE_MAP.includes(one))) {
  test(name + ' needs no scrolling to the side at 400 %', async () => {
    const { page } = zoomed;
    await reach(page, world);
    assert.deepEqual(await tooWide(page), []);
  });
}

test('wider spacing cuts nothing off', async () => {
  const { page } = zoomed;
  for (const name of [
    'the maps of a project',
    'a touchpoint',
    'a pain with issues',
    'an issue on the map',
    'a preview with problems',
  ]) {
    await STATES[name](page, world);
    await page.addStyleTag({ content: SPACING }).catch(() => undefined);
    assert.deepEqual(await tooWide(page), [], name);
  }
});

test('in forced colours the curve, the chosen and the focus can be told', async () => {
  const { page } = forced;
  await page.goto(addressOf(world.id, '&touchpoint=' + world.touchpoint));
  await page.locator('.jm-panel').waitFor();
  const look = await page.evaluate(() => {
    const back = getComputedStyle(document.body).backgroundColor;
    const marks = Array.from(document.querySelectorAll('.jm-grid svg :is(path, line, circle, polyline, rect)'));
    const seen = marks.filter((one) => {
      const { stroke, fill } = getComputedStyle(one);
      return [stroke, fill].some((colour) => colour !== 'none' && colour !== back);
    });
    return { marks: marks.length, seen: seen.length };
  });
  assert.ok(look.marks > 20, 'there is a curve');
  assert.equal(look.seen, look.marks, 'every mark has a colour that is not the ground');
  for (const name of [/^1 .*bestiller/, /^What is missing/]) {
    await tabTo(page, name, name.source.includes('missing'));
    const outlines = await page.evaluate(() =>
      [undefined, '::after']
        .map((part) => getComputedStyle(document.activeElement, part))
        .map((one) => one.outlineStyle + ' ' + one.outlineWidth),
    );
    assert.ok(
      outlines.some((one) => /^solid [1-9]/.test(one)),
      'the focus is seen at ' + name + ': ' + outlines,
    );
  }
});

test('in forced colours every emotion says which one is chosen', async () => {
  const { page } = forced;
  const chosen = page
    .getByRole('group', { name: 'Experienced emotion' })
    .locator('label')
    .filter({ has: page.locator('input:checked') });
  const look = (one) =>
    one.evaluate((label) => {
      const step = getComputedStyle(label.querySelector('span'));
      const own = getComputedStyle(label);
      return [
        step.borderColor,
        step.backgroundColor,
        step.outlineStyle,
        own.borderColor,
        own.backgroundColor,
        own.outlineStyle,
      ].join();
    });
  const other = page
    .getByRole('group', { name: 'Experienced emotion' })
    .locator('label')
    .filter({ hasNot: page.locator('input:checked') })
    .first();
  assert.notEqual(await look(chosen), await look(other));
});

test('nothing moves for those who want no motion', async () => {
  const { page } = still;
  await page.goto(addressOf(world.id));
  await page.getByRole('grid').waitFor();
  const moving = () =>
    page.evaluate(() =>
      document
        .getAnimations()
        .filter((one) => one.effect.getComputedTiming().duration > 1)
        .map((one) => one.effect.target.className),
    );
  await page.locator('.jm-touchpoint-button').first().click();
  assert.deepEqual(await moving(), []);
  await page.getByRole('button', { name: /^What is missing/ }).click();
  assert.deepEqual(await moving(), []);
});

test('the browser had nothing to complain of but what was provoked', () => {
  for (const one of [zoomed, forced, still])
    assert.deepEqual(
      but(one.complaints, 400, 412).filter((text) => !text.includes('style-src')),
      [],
    );
});

/** What sticks out of the window and is not inside something that scrolls of its own, as the map and wide tables may. */
function tooWide(page) {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const scrolls = (one) =>
      one &&
      one !== document.body &&
      (/(auto|scroll|hidden|clip)/.test(getComputedStyle(one).overflowX) || scrolls(one.parentElement));
    const out = Array.from(document.querySelectorAll('.jm-page *, .jm-places *')).filter(
      (one) =>
        one.getClientRects().length &&
        one.getBoundingClientRect().right > width + 1 &&
        !scrolls(one.parentElement) &&
        getComputedStyle(one).position !== 'fixed',
    );
    return out
      .slice(0, 3)
      .map(
        (one) =>
          `${one.tagName}.${one.className} ${(one.textContent || '').slice(0, 40)} ${Math.round(one.getBoundingClientRect().right)} > ${width}`,
      );
  });
}
