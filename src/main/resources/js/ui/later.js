/** Draws a part right after what stands above it is painted, so that a click is answered sooner (QF1); until then it shows what it showed. */
import { useEffect, useMemo, useState } from 'preact/hooks';

/**
 * props: of (what it is about), draw(of).
 * @param {{ of: any, draw: (value: any) => Drawn }} props
 * @returns {Drawn}
 */
export function Later({ of, draw }) {
  const [shown, setShown] = useState(undefined);
  useEffect(() => setShown(of), [of]);
  return useMemo(() => (shown === undefined ? null : draw(shown)), [shown]);
}
