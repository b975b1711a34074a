import assert from 'node:assert/strict';
import { test } from 'node:test';
import { aMap } from './host.mjs';
import { createSession } from '#js/map/session.js';
import { issueKey } from '#js/model/issue-key.js';
import { RestError } from '#js/rest.js';

const issue = (key) => ({
  key,
  findingId: 21,
  summary: key,
  status: 'To Do',
  category: 'new',
  url: '/jira/browse/' + key,
});

/** A server with the links of one finding; `sent` records what was written, `slow` is awaited before links are answered. */
function server({ links = [], refuse, slow } = {}) {
  const sent = [];
  const write = (method) => async (path, body) => {
    sent.push([method, path, body]);
    if (refuse) throw refuse;
    return { data: method === 'POST' ? { version: 4, issue: issue(body.issueKey) } : { version: 4, unlinked: 'x' } };
  };
  const rest = {
    get: async (path) => {
      if (!path.endsWith('/issues')) return { data: aMap() };
      const answer = { data: { issues: links.slice(), hidden: [] } };
      await slow;
      return answer;
    },
    post: write('POST'),
    remove: write('DELETE'),
    address: (path) => '/jira/rest' + path,
  };
  return { rest, sent, links };
}

const keys = (session) => session.state.links.issues.map((one) => one.key);

test('a key is found in what was typed or pasted', () => {
  assert.equal(issueKey(' back-12 '), 'BACK-12');
  assert.equal(issueKey('https://jira.example/jira/browse/BACK-12?focusedId=1#c'), 'BACK-12');
  assert.equal(issueKey('https://jira.example/browse/A1_B-7/'), 'A1_B-7');
  assert.equal(issueKey('the second one'), 'the second one');
  assert.equal(issueKey('BACK-12 and BACK-13'), 'BACK-12 and BACK-13');
});

test('a linked issue is shown at once, a removed one is gone at once', async () => {
  const { rest, sent } = server({ links: [issue('BACK-1')] });
  const session = createSession(rest, 7);
  await session.refresh();
  await session.linkIssue(21, 'BACK-2');
  assert.deepEqual(keys(session), ['BACK-1', 'BACK-2']);
  await session.unlinkIssue(21, 'BACK-1');
  assert.deepEqual(keys(session), ['BACK-2']);
  assert.deepEqual(sent, [
    ['POST', '/maps/7/findings/21/links', { issueKey: 'BACK-2' }],
    ['DELETE', '/maps/7/findings/21/links/BACK-1', undefined],
  ]);
});

test('a read that began before a link was made does not take it away', async () => {
  let arrive;
  const { rest } = server({ slow: new Promise((resolve) => (arrive = resolve)) });
  const session = createSession(rest, 7);
  const reading = session.refresh();
  await session.linkIssue(21, 'BACK-2');
  arrive();
  await reading;
  assert.deepEqual(keys(session), ['BACK-2']);
});

test('a refused key changes nothing and says why', async () => {
  const refuse = new RestError(400, { errors: { issueKey: 'No such issue' } });
  const { rest } = server({ links: [issue('BACK-1')], refuse });
  const session = createSession(rest, 7);
  await session.refresh();
  await assert.rejects(session.linkIssue(21, 'BACK-9'), (error) => error.fields.issueKey === 'No such issue');
  assert.deepEqual(keys(session), ['BACK-1']);
});

test('the address of an export says its form', () => {
  const session = createSession(server().rest, 7);
  assert.equal(
    session.exportAddress({ separator: 'tab', headers: 'english' }),
    '/jira/rest/maps/7/export/csv?separator=tab&headers=english',
  );
});

/** A server whose map never changes; `told` is the stamp that it tells, `reads` counts the reads of issues. */
function quietServer() {
  const state = { told: '-', reads: 0, issues: [] };
  state.rest = {
    get: async (path, etag) => {
      if (path.endsWith('/issues')) {
        state.reads++;
        if (state.broken) throw new RestError(500, {});
        await state.slow;
        return { data: { issues: state.issues.slice(), hidden: [] } };
      }
      if (etag) return { unchanged: true, issueStamp: state.told };
      return { data: aMap(), etag: 'W/"3"', issueStamp: state.told };
    },
    post: async () => ({ data: { version: 4, issue: issue('BACK-2') } }),
  };
  return state;
}

test('a tab at rest reads no issue, and one that changed it reads once (QI1)', async () => {
  const state = quietServer();
  const session = createSession(state.rest, 7);
  for (let polls = 0; polls < 20; polls++) await session.refresh();
  assert.equal(state.reads, 1);
  [state.told, state.issues] = ['a', [issue('BACK-1')]];
  for (let polls = 0; polls < 20; polls++) await session.refresh();
  assert.equal(state.reads, 2);
  assert.deepEqual(keys(session), ['BACK-1']);
  state.told = '-';
  await session.refresh();
  assert.equal(state.reads, 2, 'what is forgotten is no news');
  state.told = 'b';
  await session.refresh();
  assert.equal(state.reads, 3);
});

test('rights change without a word: issues are read again within a minute (QI1)', async (t) => {
  const state = quietServer();
  let now = 1000000;
  t.mock.method(Date, 'now', () => now);
  const session = createSession(state.rest, 7);
  await session.refresh();
  for (let second = 0; second < 60; second += 2) {
    now += 2000;
    await session.refresh();
  }
  assert.equal(state.reads, 2);
});

test('where nothing is told of issues they are read each time, as from an older node', async () => {
  const state = quietServer();
  const session = createSession(state.rest, 7);
  state.told = null;
  for (let polls = 0; polls < 3; polls++) await session.refresh();
  assert.equal(state.reads, 3);
});

test('news that could not be read, or that a link overtook, are read at the next poll', async () => {
  const state = quietServer();
  const session = createSession(state.rest, 7);
  await session.refresh();
  [state.told, state.broken] = ['a', true];
  await session.refresh();
  state.broken = false;
  await session.refresh();
  assert.equal(state.reads, 3);
  let answer;
  [state.told, state.slow] = ['b', new Promise((resolve) => (answer = resolve))];
  const reading = session.refresh();
  while (state.reads < 4) await null;
  await session.linkIssue(21, 'BACK-2');
  answer();
  await reading;
  await session.refresh();
  assert.equal(state.reads, 5);
});
