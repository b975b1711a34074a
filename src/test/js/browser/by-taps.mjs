// The ways of a task by single taps on a tablet: no dragging, no double tap, nothing that only hovering shows; keys only to write (QA2).
import assert from 'node:assert/strict';
import { parts, quiet, settled, watch } from './ways.mjs';

export const TABLET = { viewport: { width: 1180, height: 820 }, hasTouch: true, isMobile: true };
const LEAST = 23.5;

export async function byTaps(page) {
  await page.addInitScript(() =>
    window.addEventListener('dragstart', () => console.error('Something was dragged'), true),
  );
  watch(page);
  const { find, scope } = parts(page);

  /** A finger finds only what is in sight without a pointer over it, and large enough. */
  async function tap(locator) {
    await quiet(page);
    const one = locator.first();
    await one.waitFor();
    await one.scrollIntoViewIfNeeded();
    const [shown, width, height] = await one.evaluate((element) => {
      let seen = 1;
      for (let at = element; at; at = at.parentElement) seen = Math.min(seen, Number(getComputedStyle(at).opacity));
      const box = element.getBoundingClientRect();
      return [seen, box.width, box.height];
    });
    assert.ok(shown > 0.3, 'it is in sight: ' + one);
    assert.ok(
      Math.min(width, height) >= LEAST || (await one.evaluate((element) => element.matches('a, p *, summary, li *'))),
      `it is large enough: ${one} ${width} x ${height}`,
    );
    await one.tap();
  }

  /** The label of a check box or radio button is its larger half. */
  async function tapChoice(choice) {
    const label = choice.locator('xpath=ancestor::label[1]');
    await choice.first().waitFor({ state: 'attached' });
    await tap((await label.count()) ? label : choice);
  }

  async function type(text) {
    await page.keyboard.press('ControlOrMeta+A');
    if (text === '') await page.keyboard.press('Delete');
    else await page.keyboard.type(text);
  }

  /** A tap on a heading leaves a field, which keeps what is written. */
  async function leave() {
    await page.getByRole('heading', { level: 1 }).tap();
  }

  const takeEntry = (entry) => tap(page.getByRole('menu').getByRole('menuitem', { name: entry, exact: true }));

  return {
    page,
    name: 'taps',
    kept: async () => undefined,
    tap,
    press: (name, inside) => tap(find('button', name, inside)),
    follow: (name, inside) => tap(find('link', name, inside)),
    async unfold(name, inside) {
      const fold = scope(inside).locator('summary', { hasText: name }).first();
      if (!(await fold.evaluate((one) => one.parentElement.open))) await tap(fold);
    },
    tick: (name, inside) => tapChoice(find('checkbox', name, inside)),
    radio: (name, group, inside) =>
      tapChoice(
        scope(inside).getByRole('group', { name: group, exact: true }).getByRole('radio', { name, exact: true }),
      ),
    async write(field, text, inside) {
      await tap(scope(inside).getByLabel(field, { exact: true }));
      await type(text);
      await leave();
    },
    /** The calendar and the list of choices are the browser's own: a tap opens them, what is chosen there comes from the browser. */
    async day(field, [year, month, date], inside) {
      const input = scope(inside).getByLabel(field, { exact: true });
      await tap(input);
      await input.fill([year, month, date].join('-'));
    },
    async choose(field, option, inside) {
      const select = find('combobox', field, inside).first();
      await tap(select);
      await select.selectOption({ label: option });
    },
    async find(field, text, option, inside) {
      await tap(find('combobox', field, inside));
      await type(text);
      await tap(page.getByRole('option', { name: option }));
    },
    async menu(name, entry) {
      await tap(find('button', name));
      await takeEntry(entry);
    },
    async headMenu(name, entry) {
      await tap(find('button', 'More for ' + name));
      await takeEntry(entry);
    },
    open: (name) => tap(parts(page).head(name)),
    async cell(lane, touchpoint, text) {
      await tap(await parts(page).cell(lane, touchpoint));
      if (text === undefined) return;
      await page.locator('.jm-cell-editor').waitFor();
      await type(text);
      await leave();
    },
    inCell: async (lane, touchpoint, name) =>
      tap((await parts(page).cell(lane, touchpoint)).getByRole('button', { name })),
    async capture(line) {
      await tap(page.locator('#jm-capture-line'));
      await page.keyboard.type(line);
      await page.keyboard.press('Enter'); // the one line of a workshop is ended as on any keyboard of a tablet
    },
    async named(text) {
      await page.locator('.jm-grid textarea:focus, .jm-new input:focus').waitFor();
      await type(text);
      await leave();
    },
    async close() {
      await settled(
        page,
        async () => {
          const close = page.getByRole('complementary').getByRole('button', { name: 'Close', exact: true });
          if (await close.count())
            await close
              .first()
              .tap({ timeout: 1000 })
              .catch(() => undefined); // it may go by itself meanwhile
          return (await page.getByRole('complementary').count()) === 0;
        },
        'the panel closes',
      );
    },
    give: (button, files) => page.locator('input[type=file]').setInputFiles(files), // the file dialog is the browser's own
    key: async () => undefined,
  };
}
