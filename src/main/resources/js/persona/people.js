/** Who the personas of an open map are, also while others rename them. */
import { useEffect, useState } from 'preact/hooks';
import * as seen from '../model/seen.js';

/** The library may change while the map does not: so often is it asked who they are. */
const PAUSE = 10000;

/**
 * Gives the personas of the map in their order, undefined until they are read.
 * @param {Session} session
 * @param {number[]} ids
 * @returns {Persona[] | undefined}
 */
export function usePeople(session, ids) {
  const [people, setPeople] = useState(undefined);
  const asked = (ids || []).join();
  useEffect(() => {
    if (!asked) return undefined;
    let last;
    const read = () =>
      session.read('/personas').then(
        (answer) => {
          const now = JSON.stringify(answer.personas);
          if (now === last) return;
          last = now;
          seen.meet(answer.personas);
          setPeople(answer.personas);
        },
        () => undefined,
      );
    const again = () => document.visibilityState === 'visible' && read();
    let timer;
    const later = () =>
      (timer = setTimeout(() => {
        again();
        later();
      }, PAUSE));
    later();
    document.addEventListener('visibilitychange', again);
    read();
    return () => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', again);
    };
  }, [asked]);
  return people;
}
