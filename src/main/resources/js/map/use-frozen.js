/** Sizes the map's frame to the window, keeps focus clear of the frozen parts, and shows the chosen column. */
define('jm/use-frozen', ['jm/preact'], function (preact) {
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

  function reveal(frame) {
    const head = frame.querySelector('.jm-touchpoint.jm-selected');
    if (!head) return;
    const lane = frame.querySelector('.jm-lane').getBoundingClientRect();
    const box = head.getBoundingClientRect();
    const right = frame.getBoundingClientRect().right;
    if (box.left < lane.right) frame.scrollLeft -= lane.right - box.left;
    else if (box.right > right) frame.scrollLeft += box.right - right;
  }

  return function useFrozen(frame, selected, columns) {
    useLayoutEffect(() => {
      const again = () => fit(frame.current);
      again();
      window.addEventListener('resize', again);
      return () => window.removeEventListener('resize', again);
    }, [columns]);
    useEffect(() => reveal(frame.current), [selected]);
  };
});
