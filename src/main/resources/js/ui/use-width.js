/** Whether the window is at most so wide, followed as it changes. */
import { useEffect, useState } from 'preact/hooks';

/**
 * @param {number} pixels
 * @returns {boolean}
 */
export function useWidth(pixels) {
  const [query] = useState(() => window.matchMedia('(max-width: ' + pixels + 'px)'));
  const [narrow, setNarrow] = useState(query.matches);
  useEffect(() => {
    const change = () => setNarrow(query.matches);
    query.addEventListener('change', change);
    return () => query.removeEventListener('change', change);
  }, [query]);
  return narrow;
}
