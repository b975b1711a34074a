/** Draws a part right after what stands above it is painted, so that a click is answered sooner (QF1); until then it shows what it showed. */
define('jm/later', ['jm/preact'], function (preact) {
  'use strict';

  const { useEffect, useMemo, useState } = preact;

  /** props: of (what it is about), draw(of). */
  return function Later({ of, draw }) {
    const [shown, setShown] = useState(undefined);
    useEffect(() => setShown(of), [of]);
    return useMemo(() => (shown === undefined ? null : draw(shown)), [shown]);
  };
});
