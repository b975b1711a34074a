/**
 * One open journey map: loads it, follows what others change, and saves one field at a time.
 * A save that fails or meets a conflict keeps the reader's text until it is saved or given up.
 */
import * as changes from '../model/changes.js';
import { whole } from '../model/arrival.js';
import * as steps from './steps.js';
import * as past from './past.js';
import { createLinks } from './issue-links.js';

const PAUSE_BETWEEN_TRIES = 5000;

/**
 * @param {Rest} rest
 * @param {number} mapId
 * @returns {Session}
 */
export function createSession(rest, mapId) {
  const path = '/maps/' + mapId;
  const log = past.createPast(rest, path);
  const links = createLinks({ rest, path, now: () => state, set, remember });
  const listeners = new Set();
  const own = new Set();
  const written = {};
  let state = {
    map: undefined,
    links: { issues: [], hidden: [], partial: false },
    saves: {},
    error: undefined,
    connected: true,
    lost: '',
    savedCount: 0,
    steps: steps.NONE,
  };
  let etag;
  let [writing, writes] = [0, 0];
  let together = false;
  let queue = Promise.resolve();

  function set(patch) {
    state = Object.assign({}, state, patch);
    listeners.forEach((listener) => listener(state));
  }

  function setSave(key, save) {
    const saves = Object.assign({}, state.saves);
    if (save) saves[key] = save;
    else delete saves[key];
    set({ saves });
  }

  /** Takes a read map unless it is older than what is shown or a save has overtaken it; gives what was answered. */
  async function readMap() {
    const before = writes;
    const answer = await rest.get(path, etag);
    if (answer.unchanged || writing > 0 || writes !== before) return answer;
    etag = answer.etag || undefined;
    const known = state.map && state.map.version;
    if (!known || answer.data.version >= known) set({ map: whole(answer.data) });
    if (known) tellNews(known, answer.data.version);
    return answer;
  }

  /** Asks what others did between two versions, unless all of it was done here; it is news only, so nothing waits for it. */
  function tellNews(known, now) {
    const foreign = Array.from({ length: Math.max(0, now - known) }, (_, at) => known + 1 + at).some(
      (revision) => !own.has(revision),
    );
    if (!foreign) return;
    log.since(known).then(
      ({ changes: all }) => {
        const others = all.filter((one) => !one.mine);
        if (others.length) set({ news: others });
      },
      () => undefined,
    );
  }

  /** Reads the map, and its issues when they may be others; what went wrong is in the state, never thrown. */
  async function refresh() {
    try {
      await (state.map ? readMap().then(links.follow) : Promise.all([readMap(), links.read()]));
      const connected = !state.connected;
      if (connected || state.error) set({ connected: true, error: undefined });
      retryLost(connected);
    } catch (error) {
      if (isGone(error) || !state.map) set({ error });
      else if (state.connected || state.lost !== error.texts[0]) set({ connected: false, lost: error.texts[0] });
    }
  }

  /** Nobody refused it: the server or the way to it was not there, the login had ended, or Jira's rate limit lasted long. */
  function isLost(error) {
    return !error.status || error.status >= 500 || error.status === 401 || error.status === 429;
  }

  /** What could not be saved for want of a server is tried again once it answers. */
  function retryLost(connected) {
    Object.keys(state.saves)
      .filter((key) => state.saves[key].again && (connected || state.saves[key].again < Date.now()))
      .forEach(retry);
  }

  function isGone(error) {
    return error.status === 404 || error.status === 403;
  }

  /** Shows the value at once and saves it after all earlier changes. */
  function save(change) {
    const key = changes.key(change);
    const before = changes.read(state.map, change);
    writes++;
    writing++;
    set({ map: changes.apply(state.map, change, change.value) });
    setSave(key, { status: 'saving', value: change.value, pending: change });
    queue = queue.then(() => write(change, key, before)).finally(() => writing--);
    return queue;
  }

  async function write(change, key, before) {
    const version = Math.max(change.version, written[key] || 0);
    try {
      const { data } = await rest.patch(changes.path(mapId, change), changes.body(change), version);
      written[key] = data.version;
      remember(data.version);
      set({ lastSaved: { key, revision: data.version } });
      const saved = (data[change.kind] || {})[change.field];
      finish(change, key, saved === undefined ? change.value : saved);
    } catch (error) {
      fail(error, change, key, before);
    }
  }

  function overtaken(key, value) {
    const save = state.saves[key];
    return save && save.status === 'saving' && save.value !== value;
  }

  function finish(change, key, value) {
    if (overtaken(key, change.value)) return;
    setSave(key, undefined);
    set({ map: changes.apply(state.map, change, value), savedCount: state.savedCount + 1 });
  }

  function fail(error, change, key, before) {
    if (overtaken(key, change.value)) return;
    const theirs = error.conflict ? error.conflict.theirs : before;
    const shown = theirs === undefined ? null : theirs;
    set({ map: changes.apply(state.map, change, shown) });
    setSave(key, {
      status: error.conflict ? 'conflict' : 'failed',
      value: change.value,
      theirs: shown,
      version: error.conflict ? error.conflict.version : change.version,
      change,
      again: isLost(error) ? Date.now() + PAUSE_BETWEEN_TRIES : undefined,
      texts: error.texts || [String(error)],
    });
  }

  /** Tries the kept value again; after a conflict this overwrites what the other person wrote. */
  function retry(key) {
    const kept = state.saves[key];
    return save(Object.assign({}, kept.change, { value: kept.value, version: kept.version }));
  }

  /** Gives the kept value up for what is stored. */
  function giveUp(key) {
    written[key] = Math.max(written[key] || 0, state.saves[key].version);
    setSave(key, undefined);
  }

  function remember(revision) {
    own.add(revision);
    set({ steps: steps.taken(state.steps, revision) });
  }

  /** What the reader knows: a version that was read, and the own changes that came right after it. */
  function withOwn(version) {
    return own.has(version + 1) ? withOwn(version + 1) : version;
  }

  /** Does something to the map as a whole (post, patch or remove below its path), remembers the step and shows the map after it. */
  async function act(deed, below, body, version) {
    await queue;
    const { data } = await rest[deed](path + below, body, version && withOwn(version));
    remember(data.version);
    if (!together) await refresh();
    return data;
  }

  /** Does something that is no step of the reader's, and shows the map after it. */
  const tell = (deed, below, body) => rest[deed](path + below, body).then(refresh);

  /** Puts the map back to a revision; the steps before it count no more. Gives the version that keeps what was there. */
  async function restore(revision) {
    const { data } = await rest.post(path + '/restore', { revision });
    set({ steps: steps.NONE });
    await refresh();
    return data.kept;
  }

  const add = (what, body) => act('post', '/' + what, body);

  /** Remembers all that a deed does to the map as one step, and shows the map after it. */
  async function asOne(deed) {
    const before = state.steps.undo.length;
    together = true;
    try {
      return await deed();
    } finally {
      together = false;
      set({ steps: steps.joined(state.steps, before) });
      await refresh();
    }
  }

  async function takeBack(revision) {
    const { data } = await rest.post(path + '/undo', { revision });
    own.add(data.version);
    return data.version;
  }

  /** Takes one of the reader's own changes back; gives the revision of doing so. */
  function undo(revision) {
    return takeBack(revision).then((version) => refresh().then(() => version));
  }

  /** Takes the last own step back, or takes that back; a step that cannot be taken back is forgotten. */
  async function step(way) {
    await queue;
    try {
      const made = [];
      for (const revision of [].concat(steps.last(state.steps, way)).reverse()) made.push(await takeBack(revision));
      set({ steps: steps.back(state.steps, way, made.length > 1 ? made : made[0]) });
      await refresh();
    } catch (error) {
      set({ steps: steps.back(state.steps, way, undefined) });
      throw error;
    }
  }

  return {
    get state() {
      return state;
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    refresh,
    save,
    retry,
    giveUp,
    add,
    act,
    asOne,
    tell,
    restore,
    undo,
    step,
    past: log,
    read: (below) => rest.get(path + below).then((answer) => answer.data),
    all: (below, name) => rest.all(path + below, name).then((answer) => answer[name]),
    reviews: (before) =>
      rest.get(path + '/reviews' + (before ? '?before=' + before : '')).then((answer) => answer.data),
    createIssue: links.createIssue,
    linkIssue: links.linkIssue,
    unlinkIssue: links.unlinkIssue,
    issueDraft: links.issueDraft,
    exportNotes: (format) =>
      rest.get(path + (format === 'json' ? '/export/json/left-out' : '/export')).then((answer) => answer.data),
    exportAddress: ({ format, separator, headers }) =>
      rest.address(
        path + (format === 'json' ? '/export/json' : '/export/csv?' + new URLSearchParams({ separator, headers })),
      ),
  };
}
