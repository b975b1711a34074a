/** The changes of a map that a filter takes, page by page; what is new appears in front of what was read. */
import { useEffect, useRef, useState } from 'preact/hooks';
import * as past from '../map/past.js';

const NONE = { changes: undefined, more: false };

function older(known, page) {
  return { changes: known.changes.concat(page.changes), more: page.more };
}

/**
 * Gives { changes (undefined while loading), more, error, readOlder, take (a change that was explained) }.
 * @param {Session} session
 * @param {number} version
 * @param {any} asked
 * @returns {{ changes: any, more: boolean, error: any, readOlder: () => Promise<void>, take: (change: any) => void }}
 */
export function useHistory(session, version, asked) {
  const [known, setKnown] = useState(NONE);
  const [error, setError] = useState(undefined);
  const filter = JSON.stringify(asked);
  const current = useRef(filter);

  /** An answer to a question that nobody asks any more is dropped. */
  const ask = (before, join) =>
    session.past.changes(Object.assign({ before }, asked)).then(
      (page) => {
        if (current.current !== filter) return;
        setKnown((now) => join(now, page));
        setError(undefined);
      },
      (failure) => current.current === filter && setError(failure.texts || [String(failure)]),
    );

  useEffect(() => {
    const same = current.current === filter;
    current.current = filter;
    ask(undefined, (now, page) => (same ? past.newest(now, page) : page));
  }, [version, filter]);

  const readOlder = () => ask(known.changes[known.changes.length - 1].revision, older);
  const take = (change) =>
    setKnown((now) => ({
      changes: now.changes.map((one) => (one.revision === change.revision ? change : one)),
      more: now.more,
    }));
  return { changes: known.changes, more: known.more, error, readOlder, take };
}
