// The ways of a task by keyboard alone: real keys until the focus is on what is named; focus is always in sight and never lost (QA2).
import assert from 'node:assert/strict';
import { focusKept, hiddenFocus, towards, withoutPointer } from './keys.mjs';
import { parts, quiet, settled, watch } from './ways.mjs';

const MOST = 150;
/** What is typed into one list of choices within a second is one word to the browser. */
const TYPING = 1050;

export async function byKeyboard(page) {
  await withoutPointer(page);
  watch(page);
  page.on('filechooser', () => undefined); // files are caught from the start: to begin that takes longer than a key
  const { find, scope } = parts(page);
  let typed = {};
  const key = async (...names) => {
    for (const name of names) await page.keyboard.press(name);
  };

  const arrived = ([one, near]) => {
    const { activeElement } = document;
    if (near === 'grid') return Boolean(activeElement.closest('.jm-grid'));
    return near === 'group'
      ? activeElement.type === 'radio' && activeElement.name === one.name && activeElement.form === one.form
      : activeElement === one;
  };

  /** Tab or Shift+Tab, whichever is nearer, until the focus is on the element, or near it: in its grid, or its group of radio buttons. */
  async function tabTo(target, near) {
    await focusKept(page);
    const passed = [];
    const back = await page.evaluate(towards, target);
    for (let count = 0; count < MOST; count++) {
      if (await page.evaluate(arrived, [target, near])) return;
      await key(back ? 'Shift+Tab' : 'Tab');
      assert.deepEqual(await hiddenFocus(page), [], 'focus is in sight');
      passed.push(
        await page.evaluate(() =>
          (
            document.activeElement.getAttribute('aria-label') ||
            document.activeElement.textContent ||
            document.activeElement.id
          ).slice(0, 40),
        ),
      );
    }
    assert.fail('Tab leads only past ' + passed.join(' | '));
  }

  /** Arrows from the grid's one tab stop to a cell. */
  async function toCell(target) {
    const want = await target.evaluate((one) => ({ row: Number(one.dataset.row), column: Number(one.dataset.col) }));
    await tabTo(target, 'grid');
    const at = () =>
      page.evaluate(() => {
        const cell = document.activeElement.closest('[data-row]');
        return { row: Number(cell.dataset.row), column: Number(cell.dataset.col) };
      });
    if (await page.evaluate(() => !document.activeElement.dataset.row)) await key('Escape');
    if ((await at()).row === 0) await key('ArrowDown');
    for (const [part, less, more] of [
      ['column', 'ArrowLeft', 'ArrowRight'],
      ['row', 'ArrowUp', 'ArrowDown'],
    ]) {
      const steps = want[part] - (await at())[part];
      for (let step = 0; step < Math.abs(steps); step++) {
        await key(steps < 0 ? less : more);
        assert.deepEqual(await hiddenFocus(page), [], 'focus is in sight');
      }
    }
    assert.deepEqual(await at(), want, 'arrows lead to the cell');
  }

  /** Into the group by Tab, to the button by arrows. */
  async function toRadio(target) {
    await tabTo(target, 'group');
    const steps = await target.evaluate((one) => {
      const all = Array.from(document.getElementsByName(one.name)).filter((other) => other.form === one.form);
      return all.indexOf(one) - all.indexOf(document.activeElement);
    });
    for (let step = 0; step < Math.abs(steps); step++) await key(steps < 0 ? 'ArrowUp' : 'ArrowDown');
    assert.ok(await target.evaluate((one) => one === document.activeElement), 'arrows lead to the button');
    if (!(await target.isChecked())) await key('Space');
  }

  async function reach(locator) {
    await quiet(page);
    const target = await locator.first().elementHandle();
    await page.evaluate((one) => one.isConnected, target);
    const kind = await target.evaluate((one) =>
      one.closest('[data-row]')
        ? one.closest('[data-row]') === one
          ? 'cell'
          : 'inside'
        : one.type === 'radio'
          ? 'radio'
          : 'other',
    );
    if (kind === 'cell') return toCell(target);
    if (kind === 'radio') return toRadio(target);
    if (kind === 'other') return tabTo(target);
    await toCell(await target.evaluateHandle((one) => one.closest('[data-row]')));
    await key('Enter');
    const last = await target.evaluate((one) =>
      Array.from(one.closest('[data-row]').querySelectorAll('[data-widget]')).indexOf(one),
    );
    for (let step = 0; step < last; step++) await key('ArrowDown');
    return assert.ok(
      await target.evaluate((one) => one === document.activeElement),
      'arrows lead to what is in the cell',
    );
  }

  async function type(text) {
    await key('ControlOrMeta+A');
    if (text === '') await key('Delete');
    else await page.keyboard.type(text);
  }

  /** Arrows in a menu that has just opened. */
  async function takeEntry(entry) {
    await page.getByRole('menu').waitFor();
    const item = await page.getByRole('menu').getByRole('menuitem', { name: entry, exact: true }).elementHandle();
    const there = () => item.evaluate((one) => one === document.activeElement);
    for (let count = 0; count < 20 && !(await there()); count++) await key('ArrowDown');
    assert.ok(await there(), 'arrows lead to ' + entry);
    await key('Enter');
  }

  return {
    page,
    name: 'keyboard',
    kept: () => focusKept(page),
    reach,
    async press(name, inside) {
      await reach(find('button', name, inside));
      await key('Enter');
    },
    async follow(name, inside) {
      await reach(find('link', name, inside));
      await key('Enter');
    },
    async unfold(name, inside) {
      const fold = scope(inside).locator('summary', { hasText: name }).first();
      if (await fold.evaluate((one) => one.parentElement.open)) return;
      await reach(fold);
      await key('Enter');
    },
    async tick(name, inside) {
      await reach(find('checkbox', name, inside));
      await key('Space');
    },
    radio: (name, group, inside) =>
      reach(scope(inside).getByRole('group', { name: group, exact: true }).getByRole('radio', { name, exact: true })),
    /** What is written is left by Tab, which keeps it. */
    async write(field, text, inside) {
      await reach(scope(inside).getByLabel(field, { exact: true }));
      await type(text);
      await key('Tab');
    },
    async day(field, [year, month, date], inside) {
      await reach(scope(inside).getByLabel(field, { exact: true }));
      await page.keyboard.type([month, date, year].join(''));
      await key('Tab');
    },
    async choose(field, option, inside) {
      const select = find('combobox', field, inside);
      await reach(select);
      if (typed.into === field) await page.waitForTimeout(Math.max(0, typed.at + TYPING - Date.now()));
      await page.evaluate(() =>
        document.addEventListener(
          'change',
          (event) => (window.jmChosen = event.target.selectedOptions && event.target.selectedOptions[0].text),
          { capture: true, once: false },
        ),
      );
      await page.keyboard.type(option.split(/[^ -~]/)[0]);
      typed = { into: field, at: Date.now() };
      await settled(
        page,
        async () =>
          (await page.evaluate(() => window.jmChosen)) === option ||
          (await select.first().evaluate((one) => one.selectedOptions[0].text)) === option,
        field + ' is ' + option,
      );
    },
    async find(field, text, option, inside) {
      await reach(find('combobox', field, inside));
      await type(text);
      const wanted = page.getByRole('option', { name: option }).first();
      await wanted.waitFor();
      const chosen = () => wanted.evaluate((one) => one.getAttribute('aria-selected') === 'true');
      for (let count = 0; count < 9 && !(await chosen()); count++) await key('ArrowDown');
      await key('Enter');
    },
    async menu(name, entry) {
      await reach(find('button', name));
      await key('Enter');
      await takeEntry(entry);
    },
    /** The menu of a touchpoint or stage, from its head. */
    async headMenu(name, entry) {
      await reach(parts(page).head(name));
      await key('Shift+F10');
      await takeEntry(entry);
    },
    async open(name) {
      await reach(parts(page).head(name));
      await key('Enter');
    },
    async cell(lane, touchpoint, text) {
      await reach(await parts(page).cell(lane, touchpoint));
      await key('Enter');
      if (text === undefined) return;
      await page.locator('.jm-cell-editor').waitFor();
      await type(text);
      await key('Enter');
    },
    /** A button inside a cell. */
    async inCell(lane, touchpoint, name) {
      await reach((await parts(page).cell(lane, touchpoint)).getByRole('button', { name }));
      await key('Enter');
    },
    async capture(line) {
      await reach(page.locator('#jm-capture-line'));
      await page.keyboard.type(line);
      await key('Enter');
    },
    async paste(touchpoint, rows) {
      await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
      await reach(parts(page).head(touchpoint));
      await page.evaluate((text) => navigator.clipboard.writeText(text), rows);
      await key('ControlOrMeta+V');
    },
    async named(text) {
      await page.locator('.jm-grid textarea:focus, .jm-new input:focus').waitFor();
      await type(text);
      await key('Enter');
    },
    async close() {
      await quiet(page);
      await focusKept(page);
      await key('Escape');
      await page.getByRole('complementary').waitFor({ state: 'detached' });
    },
    async give(button, files) {
      await reach(page.getByLabel(button).or(page.getByRole('button', { name: button })));
      const [chooser] = await Promise.all([page.waitForEvent('filechooser'), key('Enter')]);
      await chooser.setFiles(files);
    },
    key,
  };
}
