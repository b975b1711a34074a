/** Waits until the reader sees something: Preact's own effects come after 35 ms, where a slow machine may not have painted yet (QF1). */

/** A tab that is not seen paints nothing, and waits no longer than this, in milliseconds. */
const LATEST = 200;

/**
 * Runs something once the browser has painted what was drawn.
 * @param {() => void} run
 * @returns {void}
 */
export function afterPaint(run) {
  const painted = () => {
    clearTimeout(timer);
    window.cancelAnimationFrame(frame);
    setTimeout(run);
  };
  const timer = setTimeout(painted, LATEST);
  const frame = window.requestAnimationFrame(painted);
}
