/** Ties a session to a screen: draws again when it changes, and follows the server while the tab is visible. */
import { useEffect, useState } from 'preact/hooks';
import * as rest from '../rest.js';
import { createSession } from './session.js';
import * as kept from './kept.js';

const PAUSE = 2000;
const PAUSE_WHEN_LIMITED = 15000;
const LONGEST_PAUSE = 30000;

/**
 * Asks every two seconds while the tab is seen, more rarely when Jira has limited the reader; a server that is gone is asked ever
 * more rarely, until the network is back.
 */
function follow(session) {
  let timer;
  let stopped = false;
  let failures = 0;

  async function turn() {
    clearTimeout(timer);
    if (document.visibilityState === 'visible') await session.refresh();
    clearTimeout(timer);
    failures = session.state.connected ? 0 : failures + 1;
    const pause = rest.isLimited() ? PAUSE_WHEN_LIMITED : PAUSE;
    if (!stopped) timer = setTimeout(turn, Math.min(LONGEST_PAUSE, pause * 2 ** failures));
  }

  function wake() {
    if (document.visibilityState === 'visible') turn();
  }

  document.addEventListener('visibilitychange', wake);
  window.addEventListener('online', wake);
  turn();
  return () => {
    stopped = true;
    clearTimeout(timer);
    document.removeEventListener('visibilitychange', wake);
    window.removeEventListener('online', wake);
  };
}

function warnOfUnsaved(session) {
  const warn = (event) => {
    if (Object.keys(session.state.saves).length) event.preventDefault();
  };
  window.addEventListener('beforeunload', warn);
  return () => window.removeEventListener('beforeunload', warn);
}

/**
 * The session of one map for the life of a screen; the screen's key is the map's id.
 * @param {number} mapId
 * @returns {Session}
 */
export function useSession(mapId) {
  const [session] = useState(() => createSession(rest, mapId));
  const [, setState] = useState(session.state);
  useEffect(() => {
    const ends = [session.subscribe(setState), kept.follow(session, mapId), follow(session), warnOfUnsaved(session)];
    return () => ends.forEach((end) => end());
  }, [session]);
  return session;
}
