// A reader with a keyboard and nothing else: Tab to what is named, and focus that is always in sight.
import assert from 'node:assert/strict';

const MOST = 120;

/** A pointer that is used after all becomes a complaint of the browser. */
export async function withoutPointer(page) {
  await page.addInitScript(() => {
    window.addEventListener('pointerdown', () => console.error('A pointer was used'), true);
    window.addEventListener(
      'keydown',
      (event) => {
        window.jmUsed = true;
        window.jmLast = `${event.key} on ${event.target.tagName} ${event.target.className} ${event.target.textContent.slice(0, 60)}`;
      },
      true,
    );
  });
}

/** Presses Tab, or Shift+Tab, until the focused element has this name and is in sight. */
export async function tabTo(page, name, back) {
  const passed = [];
  for (let count = 0; count < MOST; count++) {
    await page.keyboard.press(back ? 'Shift+Tab' : 'Tab');
    assert.deepEqual(await hiddenFocus(page), [], 'focus is in sight');
    passed.push(await focused(page));
    if (name.test(passed.at(-1))) return;
  }
  assert.fail(`Tab does not lead to ${name}, only past ${passed.join(' | ')}`);
}

/** Focus that an action leaves nowhere is lost to whoever cannot see: it must be on an element soon after. A page just loaded has none yet. */
export async function focusKept(page) {
  const lost = () =>
    page.evaluate(() => {
      const { activeElement } = document;
      return (!activeElement || activeElement === document.body) && window.jmUsed === true;
    });
  for (let tries = 0; tries < 25; tries++) {
    if (!(await lost())) return;
    await page.waitForTimeout(40);
  }
  assert.fail('the focus is lost after ' + (await page.evaluate(() => window.jmLast)));
}

/** Whether Shift+Tab is the shorter way from the focus to an element; runs in the page. */
export function towards(target) {
  const all = Array.from(
    document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex]'),
  ).filter(
    (one) =>
      one === target ||
      (one.tabIndex >= 0 && !one.disabled && one.getClientRects().length > 0 && !one.closest('[inert]')),
  );
  const from = all.indexOf(document.activeElement);
  const steps = all.indexOf(target) - from;
  return from >= 0 && (steps < 0 ? -steps < all.length + steps : steps > all.length - steps);
}

/** The name of the focused element, as far as these screens name their controls. */
export function focused(page) {
  return page.evaluate(() => {
    const one = document.activeElement;
    const label = one.labels && one.labels[0] && one.labels[0].textContent;
    return (one.getAttribute('aria-label') || label || one.innerText || one.id).replace(/\s+/g, ' ').trim();
  });
}

/**
 * Says why the focused element is not in sight. On the map nothing frozen may lie over any of it; elsewhere a part that a
 * finger could hit must show.
 */
export function hiddenFocus(page) {
  return page.evaluate(() => {
    const one = document.activeElement;
    if (one === document.body) return [];
    const own = one.matches('input') && one.labels && one.labels[0] ? one.labels[0] : one;
    const box = own.getBoundingClientRect();
    const frame = own.closest('.jm-frame');
    const clear = frame ? besideFrozen(frame, own) : within(own.closest('.jm-panel-body'));
    const width = Math.min(frame ? box.width : 24, box.width, clear.right - clear.left);
    const height = Math.min(frame ? box.height : 24, box.height, clear.bottom - clear.top);
    const shown = {
      width: Math.min(box.right, clear.right) - Math.max(box.left, clear.left),
      height: Math.min(box.bottom, clear.bottom) - Math.max(box.top, clear.top),
    };
    const seen = shown.width >= width - 1 && shown.height >= height - 1;
    return seen
      ? []
      : [
          `${own.tagName}.${own.className} ${own.textContent.slice(0, 40)} ${JSON.stringify(box)} in ${JSON.stringify(clear)}`,
        ];

    function within(container) {
      const outer = container
        ? container.getBoundingClientRect()
        : { top: 0, left: 0, bottom: window.innerHeight, right: window.innerWidth };
      return {
        top: Math.max(0, outer.top),
        left: outer.left,
        bottom: Math.min(outer.bottom, window.innerHeight),
        right: outer.right,
      };
    }

    /** The part of the frame that neither the frozen head nor the frozen lane covers. */
    function besideFrozen(frameOf, element) {
      const head = frameOf.querySelector('thead');
      const frozen = getComputedStyle(head).position === 'sticky' && !element.closest('thead');
      const clearOf = within(frameOf);
      if (frozen) clearOf.top = head.getBoundingClientRect().bottom;
      clearOf.left = frameOf.querySelector('.jm-lane').getBoundingClientRect().right;
      return clearOf;
    }
  });
}
