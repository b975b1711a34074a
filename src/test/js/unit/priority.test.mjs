import assert from 'node:assert/strict';
import { test } from 'node:test';
import { aMap } from './host.mjs';
import * as priority from '#js/model/priority.js';

/** A map whose first touchpoint has pains 21, 26, 23 and 24 and these improvements; one more improvement hangs on the map. */
function withImprovements(...improvements) {
  const map = aMap();
  map.touchpoints[0].findings = [
    { id: 21, kind: 'pain', text: 'Slow', severity: 2 },
    { id: 26, kind: 'pain', text: 'Rude', severity: 5 },
    { id: 23, kind: 'pain', text: 'Odd' },
    { id: 24, kind: 'pain', text: 'Old', severity: 5, state: 'solved' },
  ];
  map.touchpoints[0].improvements = improvements;
  map.improvements = [{ id: 39, text: 'For all', impact: 1, feasibility: 1 }];
  return map;
}
const scored = (id, impact, feasibility, more) => ({ id, text: 'I' + id, impact, feasibility, ...more });
const ids = (all) => all.map(({ record }) => record.id);

test('improvements are ranked by impact times feasibility, then by impact, then by the worst pain, then by their order (P28)', () => {
  const { ranked } = priority.of(
    withImprovements(
      scored(31, 2, 5),
      scored(32, 5, 2, { addresses: [21] }),
      scored(33, 5, 2, { addresses: [21, 26] }),
      scored(34, 5, 5),
      scored(35, 2, 5),
    ),
  );
  assert.deepEqual(ids(ranked), [34, 33, 32, 31, 35, 39]);
  assert.deepEqual(
    ranked.map(({ rank, score }) => [rank, score]),
    [
      [1, 25],
      [2, 10],
      [3, 10],
      [4, 10],
      [5, 10],
      [6, 1],
    ],
  );
  assert.deepEqual(
    ranked[1].pains.map((one) => one.text),
    ['Slow', 'Rude'],
  );
  assert.deepEqual([ranked[0].where, ranked[0].touchpointId, ranked[5].touchpointId], ['1 T11', 11, undefined]);
});

test('without both values nothing is ranked, and what is over is told apart (P28, T21)', () => {
  const found = priority.of(
    withImprovements(
      scored(31, 5, undefined),
      scored(32, undefined, 4),
      scored(33, 5, 5, { phase: 'done' }),
      scored(34, 4, 4, { phase: 'progress' }),
      scored(35, 5, 5, { phase: 'dropped' }),
    ),
  );
  assert.deepEqual(
    [ids(found.ranked), ids(found.unscored), ids(found.over)],
    [
      [34, 39],
      [31, 32],
      [33, 35],
    ],
  );
  assert.deepEqual(
    ids(priority.of(withImprovements(scored(31, 5, undefined), scored(34, 4, 4)), 34).unscored),
    [31, 34],
    'what is being assessed does not jump away',
  );
});

test('pains that no improvement addresses are told, the worst first; what is solved and gains are not (P16, T17)', () => {
  assert.deepEqual(ids(priority.of(withImprovements()).bare), [26, 21, 23]);
  assert.deepEqual(
    ids(priority.of(withImprovements(scored(31, 5, 5, { addresses: [26], phase: 'done' }))).bare),
    [21, 23],
    'nor what a finished one addresses: its effect counts',
  );
});
