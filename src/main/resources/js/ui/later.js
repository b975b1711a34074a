/** Draws a part right after what stands above it is painted, so that a click is answered sooner (QF1). */
import { h } from 'preact';
import { useContext, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { MapContext } from '../map/map-context.js';
import { afterPaint } from './after-paint.js';

/** Which value of this one is painted already: the value itself, unless it has just become another one. */
function usePainted(value, first) {
  const [painted, setPainted] = useState(first);
  useLayoutEffect(() => {
    let left = false;
    afterPaint(() => left || setPainted(value));
    return () => {
      left = true;
    };
  }, [value]);
  return painted;
}

/**
 * Shows another record once the rest is painted, and what it showed until then; what becomes of the same record at once. props: of
 * (the record), draw(of), drawn (told once another record is drawn).
 * @param {{ of: { id: number }, draw: (of: any) => Drawn, drawn?: () => void }} props
 * @returns {VNode}
 */
export function Later({ of, draw, drawn }) {
  const now = useContext(MapContext);
  const id = usePainted(of.id, undefined);
  const last = useRef({ record: undefined, context: now });
  if (id === of.id) last.current = { record: of, context: now };
  const { record, context } = last.current;
  useEffect(() => {
    if (drawn && record) drawn();
  }, [id]);
  const below = useMemo(() => record && draw(record), [record]);
  return h(MapContext.Provider, { value: context }, below);
}

/**
 * What hangs below hears of another choice on the map once that is painted, and of everything else at once. The nodes below must
 * be the same as before, or they are drawn anyway.
 * @param {{ children: Drawn }} props
 * @returns {VNode}
 */
export function AfterChoice({ children }) {
  const now = useContext(MapContext);
  const { touchpoint, finding, improvement } = now.place;
  const choice = [touchpoint, finding, improvement].join();
  const last = useRef(now);
  if (usePainted(choice, choice) === choice) last.current = now;
  return h(MapContext.Provider, { value: last.current }, children);
}
