/** Changes that are not saved yet, kept in the tab's own storage: they survive a reload and are saved after it. */

const name = (mapId) => 'jm-unsaved-' + mapId;

function pending(saves) {
  return Object.values(saves)
    .map((save) => save.change || save.pending)
    .filter(Boolean);
}

/** A storage that is full or forbidden must not stop anybody from working. */
function guarded(deed) {
  try {
    return deed();
  } catch {
    return undefined;
  }
}

function write(mapId, saves) {
  const changes = pending(saves);
  guarded(() =>
    changes.length
      ? window.sessionStorage.setItem(name(mapId), JSON.stringify(changes))
      : window.sessionStorage.removeItem(name(mapId)),
  );
}

function read(mapId) {
  return guarded(() => JSON.parse(window.sessionStorage.getItem(name(mapId)))) || [];
}

/**
 * Keeps what the session has not saved, and hands it what the last page left once the map is there.
 * @param {Session} session
 * @param {number} mapId
 * @returns {() => void}
 */
export function follow(session, mapId) {
  let restored = false;
  let saves = session.state.saves;
  const look = (state) => {
    if (state.map && !restored) {
      restored = true;
      read(mapId).forEach((change) => session.save(change));
    } else if (restored && state.saves !== saves) {
      write(mapId, state.saves);
    }
    saves = state.saves;
  };
  return session.subscribe(look);
}
