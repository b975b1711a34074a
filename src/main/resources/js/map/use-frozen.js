/** Sizes the map's frame to the window, keeps focus clear of the frozen parts, and shows the chosen column. */
import { useEffect, useLayoutEffect } from 'preact/hooks';
import { reveal } from './reveal.js';

const LEAST_HEIGHT = 360;
const BELOW = 24;

function fit(frame) {
  const top = frame.getBoundingClientRect().top + window.scrollY;
  const head = frame.querySelector('thead').getBoundingClientRect().height;
  (frame.closest('.jm-work') || frame).style.setProperty(
    '--jm-frame-height',
    Math.max(LEAST_HEIGHT, window.innerHeight - top - BELOW) + 'px',
  );
  frame.style.setProperty('--jm-head-height', head + 'px');
}

function revealChosen(frame, selected, columns, drawn) {
  const head = frame.querySelector('.jm-touchpoint.jm-selected');
  if (head) reveal(frame, head);
  else if (drawn.part)
    drawn.bring(
      Math.max(
        0,
        columns.findIndex(({ touchpoint }) => touchpoint && touchpoint.id === selected),
      ),
    );
}

/**
 * drawn: as use-window.js gives it.
 * @param {ElementRef} frame
 * @param {number} selected
 * @param {Column[]} columns
 * @param {any} drawn
 * @returns {void}
 */
export function useFrozen(frame, selected, columns, drawn) {
  useLayoutEffect(() => {
    const again = () => fit(frame.current);
    again();
    window.addEventListener('resize', again);
    return () => window.removeEventListener('resize', again);
  }, [columns.length]);
  useEffect(() => {
    if (selected !== undefined) revealChosen(frame.current, selected, columns, drawn);
  }, [selected]);
}
