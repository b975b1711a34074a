import assert from 'node:assert/strict';
import { test } from 'node:test';
import { aMap } from './host.mjs';
import { createSession } from '#js/map/session.js';
import { RestError } from '#js/rest.js';

const THOUGHTS = { kind: 'experience', id: 11, field: 'thoughts' };

/** A server that answers reads with its map and records writes; answer(body, version) decides about a write. */
function server(answer) {
  const state = { map: aMap(), reads: 0, writes: [], asked: [], links: { issues: [], hidden: [] } };
  state.rest = {
    get: async (path, etag) => {
      if (path.endsWith('/issues')) return { data: state.links };
      if (path.includes('/changes?since='))
        return { data: { version: state.map.version, changes: state.log || [], asked: state.asked.push(path) } };
      state.reads++;
      const tag = 'W/"' + state.map.version + '"';
      return etag === tag ? { unchanged: true } : { data: state.map, etag: tag };
    },
    patch: async (path, body, version) => {
      state.writes.push({ path, body, version });
      return { data: answer ? await answer(body, version, state) : { version: ++state.map.version, experience: body } };
    },
    post: async (path, body) => ({
      data: { version: ++state.map.version, issue: { key: 'BACK-1', status: 'To Do', category: 'new', ...body } },
    }),
  };
  return state;
}

async function opened(state) {
  const session = createSession(state.rest, 7);
  await session.refresh();
  return session;
}

function thoughts(session) {
  return session.state.map.touchpoints[0].experience.thoughts;
}

test('a change is shown at once and saved with the version that the reader saw', async () => {
  const state = server();
  const session = await opened(state);
  const saving = session.save({ ...THOUGHTS, value: 'Why?', version: 3 });
  assert.equal(thoughts(session), 'Why?');
  assert.equal(session.state.saves['experience/11/thoughts'].status, 'saving');
  await saving;
  assert.deepEqual(state.writes, [
    { path: '/maps/7/touchpoints/11/experience', body: { thoughts: 'Why?' }, version: 3 },
  ]);
  assert.deepEqual(session.state.saves, {});
  assert.equal(session.state.savedCount, 1);
});

test('a deed waits for what is being saved, and knows of it; what somebody else wrote in between it does not know', async () => {
  const state = server();
  const session = await opened(state);
  session.save({ ...THOUGHTS, value: 'one', version: 3 });
  await session.act('patch', '/findings/21', { state: 'accepted' }, 3);
  assert.deepEqual(
    state.writes.map((write) => write.version),
    [3, 4],
  );
  state.map.version++;
  session.save({ ...THOUGHTS, value: 'two', version: 5 });
  await session.act('patch', '/findings/21', { state: 'open' }, 5);
  assert.deepEqual(
    state.writes.map((write) => write.version),
    [3, 4, 5, 5],
  );
});

test('a second change of the same field knows of the first, a change of another field does not', async () => {
  const state = server();
  const session = await opened(state);
  session.save({ ...THOUGHTS, value: 'one', version: 3 });
  session.save({ ...THOUGHTS, value: 'two', version: 3 });
  await session.save({ kind: 'experience', id: 11, field: 'expected', value: 1, version: 3 });
  assert.deepEqual(
    state.writes.map((write) => write.version),
    [3, 4, 3],
  );
  assert.equal(thoughts(session), 'two');
});

test('a failed save keeps the text, and trying again saves it', async () => {
  let broken = true;
  const state = server((body) => {
    if (broken) throw new RestError(500, { errorMessages: ['Error 4711'] });
    return { version: 4, experience: body };
  });
  const session = await opened(state);
  await session.save({ ...THOUGHTS, value: 'Why?', version: 3 });
  const kept = session.state.saves['experience/11/thoughts'];
  assert.equal(kept.status, 'failed');
  assert.equal(kept.value, 'Why?');
  assert.deepEqual(kept.texts, ['Error 4711']);
  assert.equal(thoughts(session), undefined);
  broken = false;
  await session.retry('experience/11/thoughts');
  assert.equal(thoughts(session), 'Why?');
  assert.deepEqual(session.state.saves, {});
});

function conflictOnce() {
  return server((body, version, state) => {
    if (version < 9)
      throw new RestError(412, {
        errorMessages: ['Changed'],
        conflict: { field: 'thoughts', theirs: 'theirs', mine: body.thoughts, version: 9 },
      });
    state.map.version = version + 1;
    return { version: version + 1, experience: body };
  });
}

test('a conflict shows both texts; keeping mine overwrites what I have now seen', async () => {
  const state = conflictOnce();
  const session = await opened(state);
  await session.save({ ...THOUGHTS, value: 'mine', version: 3 });
  const kept = session.state.saves['experience/11/thoughts'];
  assert.deepEqual([kept.status, kept.value, kept.theirs], ['conflict', 'mine', 'theirs']);
  await session.retry('experience/11/thoughts');
  assert.equal(state.writes[1].version, 9);
  assert.equal(thoughts(session), 'mine');
});

test('a conflict can be given up, and the next change then meets none', async () => {
  const state = conflictOnce();
  const session = await opened(state);
  await session.save({ ...THOUGHTS, value: 'mine', version: 3 });
  session.giveUp('experience/11/thoughts');
  assert.equal(thoughts(session), 'theirs');
  await session.save({ ...THOUGHTS, value: 'later', version: 3 });
  assert.deepEqual([state.writes[1].version, thoughts(session)], [9, 'later']);
});

test('a read that a save has overtaken does not bring the old text back', async () => {
  const state = server();
  const session = await opened(state);
  state.map = { ...aMap(), version: 4 };
  const late = session.refresh();
  const saving = session.save({ ...THOUGHTS, value: 'new', version: 3 });
  await Promise.all([late, saving]);
  assert.equal(thoughts(session), 'new');
});

test('what others change appears, an unchanged map is not drawn again', async () => {
  const state = server();
  const session = await opened(state);
  const seen = [];
  session.subscribe((now) => seen.push(now));
  await session.refresh();
  assert.equal(seen.length, 0);
  state.map = { ...aMap(), version: 5, name: 'Renamed' };
  state.links = { issues: [{ findingId: 21, key: 'BACK-1', status: 'Done', category: 'done' }], hidden: [] };
  await session.refresh();
  assert.equal(session.state.map.name, 'Renamed');
  assert.equal(session.state.links.issues[0].status, 'Done');
});

test('a lost connection keeps the map, a withdrawn permission closes it', async () => {
  const state = server();
  const session = await opened(state);
  const get = state.rest.get;
  state.rest.get = async () => {
    throw new RestError(0, {});
  };
  await session.refresh();
  assert.equal(session.state.connected, false);
  assert.ok(session.state.map && !session.state.error);
  state.rest.get = get;
  await session.refresh();
  assert.equal(session.state.connected, true);
  state.rest.get = async () => {
    throw new RestError(404, { errorMessages: ['Gone'] });
  };
  await session.refresh();
  assert.deepEqual(session.state.error.texts, ['Gone']);
});

test('a created issue is shown before the next read', async () => {
  const session = await opened(server());
  const issue = await session.createIssue(21, { summary: 'Fix it' });
  assert.equal(issue.key, 'BACK-1');
  assert.deepEqual(
    session.state.links.issues.map((one) => [one.findingId, one.key]),
    [[21, 'BACK-1']],
  );
});

test('what others did is told, what was done here is not even asked', async () => {
  const state = server();
  const session = await opened(state);
  await session.save({ ...THOUGHTS, value: 'Why?', version: 3 });
  await session.refresh();
  assert.deepEqual(state.asked, []);
  state.log = [
    { revision: 6, mine: true },
    { revision: 5, mine: false, author: 'Ada' },
  ];
  state.map = { ...aMap(), version: 6 };
  await session.refresh();
  await new Promise((done) => setTimeout(done));
  assert.deepEqual(state.asked, ['/maps/7/changes?since=4']);
  assert.deepEqual(session.state.news, [{ revision: 5, mine: false, author: 'Ada' }]);
});
