import assert from 'node:assert/strict';
import { test } from 'node:test';
import './host.mjs';
import * as steps from '#js/map/steps.js';
import * as history from '#js/panel/history-words.js';
import { neighbours } from '#js/model/places.js';
import { newest } from '#js/map/past.js';

test('a step is taken back and taken again, and a new step ends what could be redone', () => {
  const two = steps.taken(steps.taken(steps.NONE, 4), 5);
  assert.equal(steps.last(two, 'undo'), 5);
  const back = steps.back(two, 'undo', 6);
  assert.deepEqual(back, { undo: [4], redo: [6] });
  assert.deepEqual(steps.back(back, 'redo', 7), { undo: [4, 7], redo: [] });
  assert.deepEqual(steps.back(back, 'undo', undefined), { undo: [], redo: [6] });
  assert.deepEqual(steps.taken(back, 8), { undo: [4, 8], redo: [] });
});

test('the ends of an order have no neighbour further on', () => {
  assert.deepEqual(neighbours([7, 8, 9], 7), { earlier: undefined, later: { behind: 8 } });
  assert.deepEqual(neighbours([7, 8, 9], 8), { earlier: { behind: null }, later: { behind: 9 } });
  assert.deepEqual(neighbours([7, 8, 9], 9), { earlier: { behind: 7 }, later: undefined });
});

test('history is told in words, and ids of places and issues are left out', () => {
  const map = { stages: [], touchpoints: [{ id: 3, name: 'Waits', findings: [] }] };
  const told = history.describe(map, { subject: 'experience', id: 3, field: 'expected', before: '-2.0', after: '0.5' });
  assert.equal(told.name, 'Waits');
  assert.match(told.values.before, /very negative/i);
  assert.equal(history.describe(map, { subject: 'issuelink', id: 1, after: '3:10012' }).name, undefined);
  assert.equal(history.describe(map, { subject: 'stage', id: 9, before: 'Gone' }).name, 'Gone');
});

test('a newer page of history stands in front of what was read, as long as they meet', () => {
  const page = (revisions, more) => ({ changes: revisions.map((revision) => ({ revision })), more });
  const known = page([5, 4, 3, 2], true);
  assert.deepEqual(newest(known, page([7, 6, 5, 4], true)), page([7, 6, 5, 4, 3, 2], true));
  assert.deepEqual(newest(known, page([9, 8, 7, 6], true)), page([9, 8, 7, 6], true), 'a gap is not papered over');
  assert.deepEqual(newest({ changes: undefined }, page([2, 1], false)), page([2, 1], false));
});

test('the names of a link are those of its pain', () => {
  const map = { stages: [], touchpoints: [{ id: 3, name: 'Waits', findings: [{ id: 8, text: 'No news' }] }] };
  assert.equal(history.describe(map, { subject: 'issuelink', id: 8, after: '8' }).name, 'No news');
});

test('what a deed does to the map in several writes is one step, there and back', () => {
  const several = steps.joined({ undo: [1, 2, 3, 4], redo: [] }, 1);
  assert.deepEqual(several, { undo: [1, [2, 3, 4]], redo: [] });
  assert.deepEqual(steps.last(several, 'undo'), [2, 3, 4]);
  assert.deepEqual(steps.back(several, 'undo', [5, 6, 7]), { undo: [1], redo: [[5, 6, 7]] });
  assert.deepEqual(steps.joined({ undo: [1, 2], redo: [] }, 1), { undo: [1, 2], redo: [] });
});

test('a place is told by its stages, and only when it is another one', () => {
  const map = { stages: [{ id: 1, name: 'Day one' }], touchpoints: [{ id: 3, name: 'Waits' }] };
  const values = (before, after) =>
    history.describe(map, { subject: 'touchpoint', id: 3, field: 'place', before, after }).values;
  assert.equal(values('1:V', '1:k'), undefined);
  assert.deepEqual(values('1:V', ':A'), { before: 'Day one', after: 'Not placed yet' });
  assert.deepEqual(values('9:V', '1:A'), { before: 'No longer on the map', after: 'Day one' });
});
