import assert from 'node:assert/strict';
import { test } from 'node:test';
import './host.mjs';
import * as rest from '#js/rest.js';

/** A server that turns away the first requests with 429; gives what was sent, and when. */
function limiting(t, refusals, header) {
  t.mock.timers.enable({ apis: ['setTimeout', 'Date'], now: 1_800_000_000_000 + limiting.start });
  limiting.start += 10_000_000;
  const sent = [];
  t.mock.method(globalThis, 'fetch', async (address, options) => {
    sent.push({ method: options.method, at: Date.now(), body: options.body });
    const refused = sent.length <= refusals;
    return {
      status: refused ? 429 : 200,
      ok: !refused,
      headers: { get: (name) => (refused && name === 'Retry-After' ? header || null : null) },
      json: async () => ({ version: 4 }),
    };
  });
  return sent;
}
limiting.start = 0;

async function pass(t, milliseconds) {
  for (let passed = 0; passed < milliseconds; passed += 500) {
    t.mock.timers.tick(500);
    for (let i = 0; i < 5; i++) await Promise.resolve();
  }
}

test('a write that the rate limit turns away is sent again when Jira allows it, with the same body', async (t) => {
  const sent = limiting(t, 1, '3');
  const writing = rest.patch('/maps/7', { name: 'New' }, 3);
  await pass(t, 2500);
  assert.equal(sent.length, 1, 'not before three seconds');
  await pass(t, 1500);
  assert.deepEqual((await writing).data, { version: 4 });
  assert.deepEqual(
    sent.map(({ method, body }) => method + ' ' + body),
    Array(2).fill('PATCH {"name":"New"}'),
  );
  assert.equal(sent[1].at - sent[0].at, 3000);
  assert.ok(rest.isLimited(), 'what asks by itself now asks more rarely');
});

test('nothing else is sent meanwhile', async (t) => {
  const sent = limiting(t, 1, '3');
  const first = rest.get('/maps/7');
  await pass(t, 500);
  const second = rest.get('/maps/8');
  await pass(t, 2000);
  assert.equal(sent.length, 1);
  await pass(t, 2000);
  await Promise.all([first, second]);
  assert.equal(sent.length, 3);
});

test('without a word of how long it waits five seconds, and never more than a minute', async (t) => {
  const sent = limiting(t, 1);
  const reading = rest.get('/maps/7');
  await pass(t, 6000);
  await reading;
  assert.equal(sent[1].at - sent[0].at, 5000);
  t.mock.timers.reset();
  t.mock.restoreAll();
  const later = limiting(t, 1, '86400');
  const patient = rest.get('/maps/7');
  await pass(t, 61_000);
  await patient;
  assert.equal(later[1].at - later[0].at, 60_000);
});

test('a limit that does not end is told in words of its own, not as a lost server', async (t) => {
  const sent = limiting(t, 100, '1');
  const reading = rest.get('/maps/7').catch((error) => error);
  await pass(t, 15_000);
  const error = await reading;
  assert.equal(error.status, 429);
  assert.deepEqual(error.texts, ['Jira limits how often you may ask. Try again in a moment.']);
  assert.equal(sent.length, 10);
});
