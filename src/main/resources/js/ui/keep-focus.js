/** Focus that an action takes away goes to what stands nearest, so that nobody who works by keys is sent back to the beginning of the page (QA2). */

const ABLE = 'a[href], button:enabled, input:enabled, select:enabled, textarea:enabled, summary, [tabindex]';
/** So long may what acts on purpose take to put the focus somewhere, or a button be busy. */
const PAUSE = { gone: 80, disabled: 250 };

function able(element) {
  return [element]
    .concat(Array.from(element.querySelectorAll(ABLE)))
    .filter((one) => one.matches(ABLE) && one.tabIndex >= 0 && one.getClientRects().length && !one.closest('[inert]'));
}

/** What can be focused around a place: behind it, else before it, else around what it is in; of the same kind if there is. */
function nearest(page, { parent, next, previous, kind }) {
  const like = (all, other) => all.find((one) => one.className === kind) || other;
  for (let one = next; one; one = one.nextElementSibling) {
    const all = able(one);
    if (all.length) return like(all, all[0]);
  }
  for (let one = previous; one; one = one.previousElementSibling) {
    const all = able(one).reverse();
    if (all.length) return like(all, all[0]);
  }
  return parent === page || !parent
    ? page.querySelector('h1')
    : nearest(page, {
        parent: parent.parentElement,
        next: parent.nextElementSibling,
        previous: parent.previousElementSibling,
        kind,
      });
}

const element = (node, way) => (!node || node.nodeType === 1 ? node : element(node[way], way));
const standing = (node) => (node && node.isConnected ? node : null);

/**
 * @param {HTMLElement} page
 * @returns {void}
 */
export function keepFocus(page) {
  /** @type {any} */
  let last = page.contains(document.activeElement) ? document.activeElement : undefined;
  let lost;

  function find() {
    const wanted = lost;
    lost = undefined;
    if (!wanted || document.activeElement !== document.body || !wanted.parent.isConnected) return;
    const instead = wanted.added.filter(standing).flatMap(able)[0];
    const place = {
      parent: wanted.parent,
      next: standing(wanted.next),
      previous: standing(wanted.previous),
      kind: last.className,
    };
    const found = last.isConnected && !last.disabled ? last : instead || nearest(page, place);
    if (found && !found.matches(ABLE)) found.tabIndex = -1;
    if (found) found.focus();
  }

  function lose(where, pause) {
    lost = where;
    setTimeout(find, pause);
  }

  page.addEventListener('focusin', ({ target }) => {
    last = target;
    lost = undefined;
  });
  new window.MutationObserver((records) => {
    if (!last) return;
    const gone = records.find(
      (one) =>
        one.target.isConnected &&
        Array.from(one.removedNodes).some((node) => node.contains(last) || (lost && node.contains(lost.parent))),
    );
    const off = last.disabled && records.some((one) => one.target === last);
    if (gone) {
      lose(
        {
          parent: gone.target,
          next: element(gone.nextSibling, 'nextSibling'),
          previous: element(gone.previousSibling, 'previousSibling'),
          added: records
            .filter((one) => one.target === gone.target)
            .flatMap((one) => Array.from(one.addedNodes))
            .filter((node) => node.nodeType === 1),
        },
        PAUSE.gone,
      );
    } else if (off) {
      lose(
        { parent: last.parentElement, next: last.nextElementSibling, previous: last.previousElementSibling, added: [] },
        PAUSE.disabled,
      );
    }
  }).observe(page, { childList: true, subtree: true, attributes: true, attributeFilter: ['disabled'] });
}
