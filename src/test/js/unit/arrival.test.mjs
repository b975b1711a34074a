import assert from 'node:assert/strict';
import { test } from 'node:test';
import './host.mjs';
import { whole } from '#js/model/arrival.js';

const email = { id: 6, name: 'E-mail', key: 'email' };
const angry = { id: 3, name: 'Angry', key: 'angry' };
const interview = { id: 9, name: 'Interview', key: 'interview' };

test('a map that says nothing has all its lists when it has arrived (QP2)', () => {
  assert.deepEqual(whole({ id: 7, name: 'Laptop' }), {
    id: 7,
    name: 'Laptop',
    realistic: false,
    personas: [],
    stages: [],
    touchpoints: [],
  });
  assert.deepEqual(whole({ id: 7, touchpoints: [{ id: 1, name: 'Waits' }] }).touchpoints, [
    {
      id: 1,
      name: 'Waits',
      momentOfTruth: false,
      messages: [],
      findings: [],
      improvements: [],
      sources: [],
      comments: 0,
    },
  ]);
});

test('words and sources stand in their places (QP2)', () => {
  const {
    touchpoints: [one, other],
  } = whole({
    id: 7,
    words: [email, angry, interview],
    sources: [{ id: 2, type: 9, title: 'Calls' }],
    touchpoints: [
      {
        id: 1,
        channel: 6,
        experience: { expected: 1, feelings: [{ id: 3, kind: 'expected' }] },
        experiences: [{ persona: 5, feelings: [{ id: 3, response: 'Call' }] }, { persona: 6 }],
        sources: [2],
      },
      { id: 2, channel: 6, momentOfTruth: true, experience: {}, sources: [2] },
    ],
  });
  assert.deepEqual(one.channel, email);
  assert.deepEqual(one.experience, { expected: 1, feelings: [{ ...angry, kind: 'expected' }] });
  assert.deepEqual(one.experiences, [
    { persona: 5, feelings: [{ ...angry, response: 'Call' }] },
    { persona: 6, feelings: [] },
  ]);
  assert.deepEqual(
    [one.sources, other.sources],
    [[{ id: 2, type: interview, title: 'Calls' }], [{ id: 2, type: interview, title: 'Calls' }]],
  );
  assert.deepEqual(
    [other.channel, other.momentOfTruth, other.experience, 'type' in other],
    [email, true, { feelings: [] }, false],
  );
});
