import assert from 'node:assert/strict';
import { test } from 'node:test';
import { aMap } from './host.mjs';
import * as model from '#js/model/map-model.js';
import * as focus from '#js/model/focus.js';
import * as filter from '#js/model/filter.js';
import * as sorting from '#js/model/sorting.js';

test('the focus is told by name with its share of the open work, and of what is off the map nothing (T20, B18)', () => {
  const on = (kind, id, done = false) => ({
    ...aMap(),
    improvements: [{ id: 41, text: 'Deputies', phase: 'done' }],
    focus: { kind, id, done },
  });
  assert.equal(focus.of(aMap()), undefined);
  assert.deepEqual(focus.of(on('touchpoint', 11)), {
    kind: 'touchpoint',
    id: 11,
    done: false,
    name: '1 T11',
    here: 2,
    all: 2,
  });
  assert.deepEqual(
    focus.of(on('stage', 3, true)),
    { kind: 'stage', id: 3, done: true, name: 'Use', here: 0, all: 2 },
    'a gain is no open work, nor is what is done',
  );
  assert.equal(focus.of(on('touchpoint', 99)), undefined);
  assert.ok(
    focus.isOn(on('stage', 1), 'stage', 1) &&
      !focus.isOn(on('stage', 1), 'touchpoint', 1) &&
      !focus.isOn(on('stage', 1, true), 'stage', 1),
  );
});

const narrowed = (text, change = () => undefined) => {
  const map = aMap();
  change(map);
  return filter.following()(map, text);
};
const ids = (found) => found.map.touchpoints.map((one) => one.id);

test('a filter shows what fits, with its stages and its numbers, and counts it', () => {
  const found = narrowed('negative=1');
  assert.deepEqual([ids(found), found.count, found.all], [[11, 13], 2, 3]);
  assert.deepEqual(
    model.columns(found.map).map(({ number, stage }) => [number, stage.name]),
    [
      [1, 'Order'],
      [3, 'Use'],
    ],
  );
  assert.deepEqual(ids(narrowed('negative=1&period=after')), [13], 'all of it must hold');
  assert.deepEqual(ids(narrowed('pains=1')), [11]);
  assert.deepEqual(ids(narrowed('pains=1', (map) => (map.touchpoints[0].findings[0].state = 'solved'))), []);
  assert.deepEqual(ids(narrowed('below=1')), [11, 13]);
  assert.deepEqual(ids(narrowed('focus=1', (map) => (map.focus = { kind: 'stage', id: 3, done: false }))), [13]);
  assert.deepEqual(ids(narrowed('channel=5', (map) => (map.touchpoints[1].channel = { id: 5, name: 'Mail' }))), [12]);
  assert.deepEqual(
    ids(narrowed('owner=Paula+Owner', (map) => (map.touchpoints[2].owner = { name: 'Paula Owner' }))),
    [13],
  );
  assert.deepEqual(ids(narrowed('unowned=1', (map) => (map.touchpoints[2].owner = { name: 'Paula Owner' }))), [11, 12]);
  for (const [mark, field] of [
    ['truth', 'momentOfTruth'],
    ['decision', 'decision'],
    ['value', 'addedValue'],
    ['efficient', 'moreEfficient'],
    ['hurts', 'internalGoalHurts'],
  ]) {
    assert.deepEqual(ids(narrowed(mark + '=1', (map) => (map.touchpoints[1][field] = true))), [12], mark);
  }
  assert.deepEqual(
    ids(narrowed('important=1', (map) => map.touchpoints.forEach((one, at) => (one.importance = at + 3)))),
    [12, 13],
  );
  assert.deepEqual(ids(narrowed('waiting=1', (map) => (map.touchpoints[0].waitingMinutes = 5))), [11]);
  assert.deepEqual(ids(narrowed('assumption=1', (map) => (map.touchpoints[0].sources = [{ id: 1 }]))), [12, 13]);
});

test('no line is drawn past what is left out', () => {
  const columns = model.columns(narrowed('negative=1').map);
  assert.equal(model.beside(columns, 0, 1), undefined);
  assert.equal(model.beside(columns, 1, -1), undefined);
  const all = model.columns(aMap());
  assert.equal(model.beside(all, 0, 1).id, 12);
  assert.equal(model.beside(all, 1, 1), undefined, 'nor past an empty stage');
});

test('what fitted stays while it is edited, and what is new is shown', () => {
  const next = filter.following();
  next(aMap(), 'negative=1');
  const edited = aMap();
  edited.touchpoints[0].experience.experienced = 2;
  edited.touchpoints.splice(2, 0, { id: 15, stageId: 3, name: 'New', experience: {}, findings: [] });
  assert.deepEqual(ids(next(edited, 'negative=1')), [11, 15, 13]);
  assert.deepEqual(ids(next(edited, 'negative=1&period=after')), [13], 'until something else is asked for');
  assert.equal(next(edited, undefined).map, edited);
});

test('what is unknown in the address of a filter is left out', () => {
  assert.deepEqual(filter.parse('pains=1&nonsense=2&period=after'), { period: 'after', pains: '1' });
  assert.equal(filter.format({ period: 'after', pains: '1', channel: '' }), 'period=after&pains=1');
  assert.equal(filter.format({ pains: undefined }), undefined);
  assert.deepEqual(narrowed('nonsense=1').count, 3);
});

test("a list is sorted by what counts most, numbers stay, ties keep the customer's order, what is unknown comes last (P08)", () => {
  const map = aMap();
  const numbers = (by) => sorting.of(map, by).map(({ number }) => number);
  assert.deepEqual(numbers('importance'), [1, 2, 3]);
  map.touchpoints[1].importance = 3;
  map.touchpoints[2].importance = 5;
  assert.deepEqual(numbers('importance'), [3, 2, 1]);
  map.touchpoints[1].findings = [
    { id: 23, kind: 'pain', text: 'Worse', severity: 5 },
    { id: 24, kind: 'pain', text: 'Not rated' },
  ];
  assert.deepEqual(numbers('severity'), [2, 1, 3], 'a gain is no pain');
  assert.deepEqual(numbers('gap'), [3, 1, 2]);
  map.touchpoints[0].experience = { expected: -1, experienced: 2 };
  assert.deepEqual(numbers('gap'), [3, 1, 2], 'better than expected comes before unknown');
  assert.deepEqual(numbers('feeling'), [3, 1, 2]);
});
