/** Sizes the map's frame to the window, keeps focus clear of the frozen parts, and shows the chosen column. */
define('jm/use-frozen', ['jm/preact', 'jm/reveal'], function (preact, reveal) {
  'use strict';

  const { useEffect, useLayoutEffect } = preact;
  const LEAST_HEIGHT = 360;
  const BELOW = 24;

  function fit(frame) {
    const top = frame.getBoundingClientRect().top + window.scrollY;
    const head = frame.querySelector('thead').getBoundingClientRect().height;
    (frame.closest('.jm-work') || frame).style.setProperty('--jm-frame-height', Math.max(LEAST_HEIGHT, window.innerHeight - top - BELOW) + 'px');
    frame.style.setProperty('--jm-head-height', head + 'px');
  }

  function revealChosen(frame) {
    const head = frame.querySelector('.jm-touchpoint.jm-selected');
    if (head) reveal(frame, head);
  }

  return function useFrozen(frame, selected, columns) {
    useLayoutEffect(() => {
      const again = () => fit(frame.current);
      again();
      window.addEventListener('resize', again);
      return () => window.removeEventListener('resize', again);
    }, [columns]);
    useEffect(() => revealChosen(frame.current), [selected]);
  };
});
