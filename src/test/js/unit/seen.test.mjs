import assert from 'node:assert/strict';
import { test } from 'node:test';
import './host.mjs';
import * as seen from '#js/model/seen.js';
import * as changes from '#js/model/changes.js';

/** Objects of the page's own realm as ours. */
const ours = (value) => JSON.parse(JSON.stringify(value));

const touchpoint = {
  id: 1,
  experience: { thoughts: 'Why?', expected: 1, experienced: -1, feelings: [{ id: 1, name: 'angry' }] },
  experiences: [
    { persona: 7, experienced: 2, feelings: [] },
    { persona: 8, meets: false },
    { persona: 9, feelings: [{ id: 2, name: 'happy' }] },
  ],
};
const map = { personas: [7, 8, 9], touchpoints: [touchpoint], stages: [] };

test('a persona says its own, and everyone where it says nothing; nothing is a mean of both (P04)', () => {
  const { from, ...said } = ours(seen.experience(touchpoint, 7));
  assert.deepEqual(said, { persona: 7, thoughts: 'Why?', expected: 1, experienced: 2, feelings: [] });
  assert.deepEqual(from, ['thoughts', 'expected'], 'everyone is not angry on behalf of who is delighted');
});

test('own feelings stand beside the emotion of everyone', () => {
  const felt = ours(seen.experience(touchpoint, 9));
  assert.deepEqual(
    [felt.experienced, felt.feelings[0].name, felt.from],
    [-1, 'happy', ['thoughts', 'expected', 'experienced']],
  );
});

test('who does not come to a touchpoint experiences nothing there', () => {
  assert.deepEqual(ours(seen.experience(touchpoint, 8)), { persona: 8, meets: false, from: [] });
});

test('everyone stays everyone, also behind the eyes of a persona', () => {
  const view = seen.by(map, 7);
  assert.equal(view.touchpoints[0].experience.experienced, 2);
  assert.equal(seen.experience(view.touchpoints[0], 0).experienced, -1);
  assert.equal(seen.by(map, 7).touchpoints[0], view.touchpoints[0], 'the same object, so that cells stay as they are');
  assert.equal(seen.by(map, undefined), map);
});

test('only personas of the map are in front or compared, and four are too many for one curve', () => {
  assert.equal(seen.inFront(map, { persona: 99 }), undefined);
  assert.equal(seen.inFront(map, { persona: 7 }), 7);
  assert.deepEqual(ours(seen.others(map, { persona: 7, also: [7, 0, 9, 9, 99] })), [0, 9]);
  assert.deepEqual([seen.inStrips([0, 9]), seen.inStrips([0, 8, 9])], [false, true]);
});

test('a change of a persona goes to its own place and leaves everyone alone', () => {
  const target = { kind: 'experience', id: 1, field: 'thoughts', persona: 7 };
  const changed = changes.apply(map, target, 'Hers');
  assert.equal(changes.path(3, target), '/maps/3/touchpoints/1/experience/7');
  assert.notEqual(changes.key(target), changes.key({ ...target, persona: undefined }));
  assert.equal(changes.read(changed, target), 'Hers');
  assert.equal(changes.read(changed, { ...target, persona: undefined }), 'Why?');
  assert.equal(changes.read(changes.apply(map, { ...target, persona: 10 }, 'New'), { ...target, persona: 10 }), 'New');
});
