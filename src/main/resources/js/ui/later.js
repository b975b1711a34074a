/** Draws a part right after what stands above it is painted, so that a click is answered sooner (QF1). */
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { afterPaint } from './after-paint.js';

/**
 * Shows another record once the rest is painted, and what it showed until then; what becomes of the same record at once. props: of
 * (the record), draw(of), drawn (told once another record is drawn).
 * @param {{ of: { id: number }, draw: (of: any) => Drawn, drawn?: () => void }} props
 * @returns {Drawn}
 */
export function Later({ of, draw, drawn }) {
  const [id, setId] = useState(undefined);
  const last = useRef(undefined);
  if (id === of.id) last.current = of;
  const shown = last.current;
  useLayoutEffect(() => {
    let left = false;
    afterPaint(() => left || setId(of.id));
    return () => {
      left = true;
    };
  }, [of.id]);
  useEffect(() => {
    if (drawn && shown) drawn();
  }, [id]);
  return useMemo(() => shown && draw(shown), [shown]);
}
