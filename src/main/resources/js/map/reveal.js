/** Scrolls the map's frame until one of its cells lies clear of the frozen head and the frozen lane names. */

/** How far to scroll so that from..to lies between start and end; its beginning counts most. */
function distance(from, to, start, end) {
  if (from < start || to - from > end - start) return from - start;
  return to > end ? to - end : 0;
}

/**
 * @param {HTMLElement} frame
 * @param {HTMLElement} cell
 * @returns {void}
 */
export function reveal(frame, cell) {
  const head = frame.querySelector('thead');
  const outer = frame.getBoundingClientRect();
  const box = cell.getBoundingClientRect();
  const lane = frame.querySelector('.jm-lane').getBoundingClientRect();
  const across = distance(box.left, box.right, lane.right, outer.left + frame.clientWidth);
  if (across) frame.scrollLeft += across;
  if (head.contains(cell)) return;
  const down = distance(
    box.top,
    box.bottom,
    Math.max(outer.top, head.getBoundingClientRect().bottom),
    outer.top + frame.clientHeight,
  );
  if (down) frame.scrollTop += down;
}
