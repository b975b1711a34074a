/** Which columns are drawn: all of a small map; of a large one those in sight and a few beside them (QF2, QF3). */
import { useCallback, useLayoutEffect, useRef, useState } from 'preact/hooks';

/** So many columns are drawn whole. */
const SMALL = 40;
const BESIDE = 4;
const FIRST = 14;

/** The columns from..to of those in sight with some beside them; the same object while it still covers what is seen. */
function around(seen, all, now) {
  if (now && now.from <= seen.from && now.to >= seen.to && now.to <= all) return now;
  return { from: Math.max(0, seen.from - BESIDE), to: Math.min(all, seen.to + BESIDE) };
}

function inSight(frame, size, all) {
  const from = Math.max(0, Math.floor(frame.scrollLeft / size.column));
  const width = (frame.clientWidth || FIRST * size.column) - size.lane;
  return { from: Math.min(from, all), to: Math.min(all, Math.ceil((frame.scrollLeft + width) / size.column)) };
}

function useFollowing(frame, look, deps) {
  useLayoutEffect(() => {
    const element = frame.current;
    look();
    element.addEventListener('scroll', look, { passive: true });
    const observer = window.ResizeObserver && new window.ResizeObserver(look);
    if (observer) observer.observe(element);
    return () => {
      element.removeEventListener('scroll', look);
      if (observer) observer.disconnect();
    };
  }, deps);
}

/**
 * size: pixels of a column and of the lane names; gives from, to, whether it is a part only, and bring(column).
 * @param {ElementRef} frame
 * @param {number} all
 * @param {{ column: number, lane: number }} size
 * @returns {{ from: number, to: number, part: boolean, bring: (column: any) => void }}
 */
export function useWindow(frame, all, size) {
  const part = all > SMALL;
  const [drawn, setDrawn] = useState({ from: 0, to: FIRST });
  const now = useRef(/** @type {any} */ ({}));
  now.current = { all, size };
  const look = useCallback(() => {
    if (frame.current)
      setDrawn((before) => around(inSight(frame.current, now.current.size, now.current.all), now.current.all, before));
  }, []);
  useFollowing(frame, part ? look : () => undefined, [part, all, size.column]);

  /** Scrolls a column into sight that may not be drawn yet. */
  const bring = useCallback((column) => {
    const element = frame.current;
    const { column: width, lane } = now.current.size;
    const right = element.scrollLeft + element.clientWidth - lane;
    if (column * width < element.scrollLeft) element.scrollLeft = column * width;
    else if ((column + 1) * width > right) element.scrollLeft += (column + 1) * width - right;
    look();
  }, []);

  if (!part) return { from: 0, to: all, part, bring };
  const from = Math.min(drawn.from, Math.max(0, all - 1));
  return { from, to: Math.max(from + 1, Math.min(all, drawn.to)), part, bring };
}
