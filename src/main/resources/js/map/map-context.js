/** What every part of an open map needs: its session and state, and the ways to move about. */
define('jm/map-context', ['jm/preact'], function (preact) {
  'use strict';

  return preact.createContext(undefined);
});
