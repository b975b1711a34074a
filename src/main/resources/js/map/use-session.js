/** Ties a session to a screen: draws again when it changes, and follows the server while the tab is visible. */
define('jm/use-session', ['jm/preact', 'jm/rest', 'jm/session', 'jm/kept'], function (preact, rest, createSession, kept) {
  'use strict';

  const { useEffect, useState } = preact;
  const PAUSE = 2000;
  const PAUSE_OFFLINE = 5000;

  function follow(session) {
    let timer;
    let stopped = false;

    async function turn() {
      clearTimeout(timer);
      if (document.visibilityState === 'visible') await session.refresh();
      clearTimeout(timer);
      if (!stopped) timer = setTimeout(turn, session.state.connected ? PAUSE : PAUSE_OFFLINE);
    }

    function wake() {
      if (document.visibilityState === 'visible') turn();
    }

    document.addEventListener('visibilitychange', wake);
    turn();
    return () => {
      stopped = true;
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', wake);
    };
  }

  function warnOfUnsaved(session) {
    const warn = (event) => {
      if (Object.keys(session.state.saves).length) event.preventDefault();
    };
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }

  /** The session of one map for the life of a screen; the screen's key is the map's id. */
  return function useSession(mapId) {
    const [session] = useState(() => createSession(rest, mapId));
    const [, setState] = useState(session.state);
    useEffect(() => {
      const ends = [session.subscribe(setState), kept.follow(session, mapId), follow(session), warnOfUnsaved(session)];
      return () => ends.forEach((end) => end());
    }, [session]);
    return session;
  };
});
