import assert from 'node:assert/strict';
import { test } from 'node:test';
import { aMap } from './host.mjs';
import * as emotion from '#js/model/emotion.js';
import * as curve from '#js/model/curve.js';
import * as model from '#js/model/map-model.js';
import * as changes from '#js/model/changes.js';
import * as review from '#js/model/review.js';
import * as evidence from '#js/model/evidence.js';
import * as score from '#js/model/score.js';

test('half a step is already a gap, an unknown emotion is none (D14)', () => {
  assert.equal(emotion.gap(0, -0.5), 'below');
  assert.equal(emotion.gap(0, 0.5), 'exceeds');
  assert.equal(emotion.gap(1, 1), 'matches');
  assert.equal(emotion.gap(undefined, 1), undefined);
  assert.equal(emotion.gap(1, null), undefined);
});

test('keys choose words and half steps, and stop at the ends', () => {
  assert.deepEqual(
    ['1', '3', '5'].map((key) => emotion.byKey(key, 0)),
    [-2, 0, 2],
  );
  assert.equal(emotion.byKey('+', 1.5), 2);
  assert.equal(emotion.byKey('+', 2), 2);
  assert.equal(emotion.byKey('-', undefined), -0.5);
  assert.equal(emotion.byKey('6', 0), undefined);
  assert.equal(emotion.byKey('Enter', 0), undefined);
});

test('a missing value breaks the curve, its neighbours are joined by straight lines', () => {
  const size = { width: 400, height: 100, padding: 10 };
  assert.deepEqual(curve.lines([2, -2, undefined, 0], size), [
    [
      [50, 10],
      [150, 90],
    ],
    [[350, 50]],
  ]);
  assert.deepEqual(curve.piece(2, 0, null), { left: 1, right: undefined });
  assert.deepEqual(curve.piece(2, null, 1), { left: undefined, right: undefined });
  assert.deepEqual(curve.lines([], size), []);
});

test('touchpoints are numbered across stages, and an empty stage keeps one column', () => {
  const columns = model.columns(aMap());
  assert.deepEqual(
    columns.map((column) => [column.stage.id, column.number]),
    [
      [1, 1],
      [1, 2],
      [2, undefined],
      [3, 3],
    ],
  );
  assert.deepEqual(
    model.groups(aMap()).map((group) => group.start),
    [0, 2, 3],
  );
});

test('stages of the same period share one band', () => {
  assert.deepEqual(model.bands(model.groups(aMap())), [
    { period: 'before', start: 0, span: 3 },
    { period: 'after', start: 3, span: 1 },
  ]);
});

test('the tray comes after the last touchpoint when stepping on', () => {
  assert.deepEqual(model.neighbours(aMap(), 13), { previous: 12, next: 14 });
  assert.deepEqual(model.neighbours(aMap(), 11), { previous: undefined, next: 12 });
  assert.equal(model.place(aMap(), 14).number, undefined);
  assert.equal(model.place(aMap(), 13).number, 3);
  assert.equal(model.place(aMap(), 99), undefined);
});

test('pains and gains are counted, and the lowest point is found', () => {
  assert.deepEqual(model.count(aMap()), { stages: 3, touchpoints: 4, pains: 1, gains: 1 });
  assert.deepEqual(
    model.lowest(aMap()).map((place) => place.number),
    [3],
  );
  assert.deepEqual(model.lowest({ stages: [], touchpoints: [] }), []);
});

test('issues are grouped by finding, and the hidden ones only counted', () => {
  const links = model.linksByFinding({
    issues: [{ findingId: 21, key: 'A-1' }],
    hidden: [
      { findingId: 21, count: 2 },
      { findingId: 22, count: 1 },
    ],
  });
  assert.deepEqual(links.get(21), { issues: [{ findingId: 21, key: 'A-1' }], hidden: 2 });
  assert.deepEqual(links.get(22), { issues: [], hidden: 1 });
});

test('a finding with an improvement shows its issues there, any other by itself', () => {
  const [first, , third] = aMap().touchpoints;
  assert.deepEqual(model.unaddressed(first), []);
  assert.deepEqual(
    model.unaddressed(third).map((finding) => finding.id),
    [22],
  );
});

test('a change reaches its own record and no other', () => {
  const map = aMap();
  const targets = [
    [{ kind: 'map', field: 'name' }, ''],
    [{ kind: 'stage', id: 1, field: 'name' }, '/stages/1'],
    [{ kind: 'touchpoint', id: 12, field: 'name' }, '/touchpoints/12'],
    [{ kind: 'experience', id: 12, field: 'thoughts' }, '/touchpoints/12/experience'],
    [{ kind: 'finding', id: 21, field: 'text' }, '/findings/21'],
    [{ kind: 'improvement', id: 31, field: 'text' }, '/improvements/31'],
  ];
  targets.forEach(([target, path]) => {
    const changed = changes.apply(map, target, 'new');
    assert.equal(changes.read(changed, target), 'new');
    assert.notEqual(changes.read(map, target), 'new');
    assert.equal(changes.path(7, target), '/maps/7' + path);
  });
});

test('a change leaves untouched records as they are, so that they need not be drawn again', () => {
  const map = aMap();
  const changed = changes.apply(map, { kind: 'experience', id: 11, field: 'experienced' }, 1);
  assert.equal(changed.touchpoints[1], map.touchpoints[1]);
  assert.notEqual(changed.touchpoints[0], map.touchpoints[0]);
});

test('an emptied field is gone', () => {
  const target = { kind: 'experience', id: 11, field: 'experienced' };
  const changed = changes.apply(aMap(), target, null);
  assert.equal(changes.read(changed, target), null);
  assert.equal('experienced' in changed.touchpoints[0].experience, false);
});

test('a review is due so many months after the last one, at the end of a shorter month (P31)', () => {
  assert.equal(review.next('2026-08-31T10:00:00Z', 6).toISOString().slice(0, 10), '2027-02-28');
  assert.equal(review.next('2026-01-15T23:00:00Z', 12).toISOString().slice(0, 10), '2027-01-15');
  assert.equal(review.next(undefined, 6), undefined);
  assert.equal(review.next('2026-01-15T23:00:00Z', undefined), undefined);
});

test('a review is wanting of what is due, and of what is in use or planned and never saw one (D07)', () => {
  const now = new Date('2026-11-22T12:00:00Z');
  const wanting = (map) => review.wanting(map, now);
  assert.deepEqual(
    [{ life: 'draft' }, { life: 'ready' }, { life: 'draft', reviewEvery: 6 }, { life: 'archived', reviewEvery: 6 }].map(
      wanting,
    ),
    [false, true, true, false],
  );
  assert.deepEqual(
    [
      { life: 'draft', reviewed: '2026-01-01T00:00:00Z', reviewEvery: 6 },
      { life: 'ready', reviewed: '2026-10-01T00:00:00Z', reviewEvery: 6 },
      { life: 'ready', reviewed: '2020-10-01T00:00:00Z' },
    ].map(wanting),
    [true, false, false],
  );
});

test('a map was never reviewed, is due, planned or done', () => {
  const now = new Date('2026-11-22T00:00:00Z');
  assert.equal(review.state({ reviewEvery: 6 }, now), 'never');
  assert.equal(review.state({ reviewed: '2026-05-22T00:00:00Z', reviewEvery: 6 }, now), 'due');
  assert.equal(review.state({ reviewed: '2026-05-23T00:00:00Z', reviewEvery: 6 }, now), 'planned');
  assert.equal(review.state({ reviewed: '2026-05-23T00:00:00Z' }, now), 'done');
});

test('cards are shown by their state, archived ones only when asked for', () => {
  const now = new Date('2026-11-22T00:00:00Z');
  const maps = [
    { name: 'Laptop', life: 'draft', pains: 1, reviewed: '2026-05-01T00:00:00Z', reviewEvery: 6 },
    { name: 'Holiday', life: 'ready', pains: 5 },
    { name: 'Old laptop', life: 'archived', pains: 9 },
  ];
  const found = (show) => review.find(maps, show, now).map((map) => map.name);
  assert.deepEqual(found('open'), ['Laptop', 'Holiday']);
  assert.deepEqual(found('archived'), ['Old laptop']);
  assert.deepEqual(found('ready'), ['Holiday']);
  assert.deepEqual(found('due'), ['Laptop']);
  assert.deepEqual(found('never'), ['Holiday']);
  assert.deepEqual(found('all').length, 3);
  assert.deepEqual(
    review.sort(maps, 'pains').map((map) => map.pains),
    [9, 5, 1],
  );
  assert.deepEqual(review.sort(maps, 'review')[2].name, 'Laptop');
});

test('what hangs on a stage or the map is counted, found and changed like what hangs on a touchpoint (P15)', () => {
  const map = aMap();
  map.findings = [{ id: 41, kind: 'pain', text: 'All of it' }];
  map.stages[0].findings = [{ id: 42, kind: 'gain', text: 'Kind' }];
  assert.deepEqual([model.count(map).pains, model.count(map).gains], [2, 2]);
  assert.deepEqual(model.countIn(map, map.stages[0]), { touchpoints: 2, pains: 1, gains: 1 });
  assert.equal(model.holderOf(map, 'findings', 42).stage.id, 1);
  assert.deepEqual(model.holderOf(map, 'findings', 41), { touchpoint: undefined, stage: undefined });
  assert.equal(model.holderOf(map, 'findings', 99), undefined);
  assert.deepEqual(model.placeOf(map, { kind: 'finding', id: 42 }), { touchpoint: undefined, stage: 1, finding: 42 });
  const changed = changes.apply(map, { kind: 'finding', id: 41, field: 'state' }, 'planned');
  assert.equal(changes.read(changed, { kind: 'finding', id: 41, field: 'state' }), 'planned');
  assert.equal(map.findings[0].state, undefined);
});

test('words are written by name and people by key', () => {
  assert.deepEqual(changes.body({ kind: 'touchpoint', id: 1, field: 'channel', value: { id: 6, name: 'Chat' } }), {
    channel: 'Chat',
  });
  assert.deepEqual(changes.body({ kind: 'touchpoint', id: 1, field: 'channel', value: null }), { channel: null });
  assert.deepEqual(changes.body({ kind: 'finding', id: 1, field: 'owner', value: { key: 'k', name: 'Kim' } }), {
    owner: 'k',
  });
  assert.equal(changes.path(7, { kind: 'touchpoint', id: 1, field: 'channel' }), '/maps/7/touchpoints/1/words');
});

test('what backs a map is counted: customers and data, staff only, assumptions (M08, B15)', () => {
  const map = aMap();
  assert.deepEqual(evidence.share(map), { customer: 0, staff: 0, none: 100 });
  map.touchpoints[0].sources = [
    { id: 1, title: 'Workshop', type: { key: 'workshop' } },
    { id: 2, title: 'Calls', type: { key: 'interview' } },
  ];
  map.touchpoints[1].sources = [{ id: 1, title: 'Workshop', type: { key: 'workshop' } }];
  map.touchpoints[2].sources = [{ id: 3, title: 'Interviews of staff', type: { key: 'interview' }, origin: 'staff' }];
  assert.deepEqual(map.touchpoints.map(evidence.of), ['customer', 'staff', 'staff', 'none']);
  assert.deepEqual(evidence.share(map), { customer: 25, staff: 50, none: 25 });
  assert.equal(evidence.share({ touchpoints: [] }), undefined);
});

test('improvements are counted by how far they have come (T21)', () => {
  const map = aMap();
  assert.deepEqual(model.phases(map), [{ phase: 'idea', count: 1 }]);
  map.improvements = [{ id: 50, text: 'All', phase: 'done' }];
  assert.deepEqual(model.phases(map), [
    { phase: 'idea', count: 1 },
    { phase: 'done', count: 1 },
  ]);
});

test('the score says how much it would rise by one touchpoint that is as expected, the largest first (D04)', () => {
  const felt = (id, expected, experienced, importance) => ({
    id,
    name: 'T' + id,
    stageId: 1,
    experience: { expected, experienced },
    importance,
  });
  const touchpoints = [felt(1, 1, -1, 1), felt(2, 0, -2, 5), felt(3, 0, 1, 3), felt(4, null, -2, 1)];
  const map = { stages: [{ id: 1 }], touchpoints };
  const { parts, score: now } = score.of(map);
  assert.deepEqual(
    score.rises(parts, 5).map(({ touchpoint, rise }) => [touchpoint.id, rise]),
    [
      [2, 1],
      [1, 0.2],
    ],
  );
  assert.deepEqual(
    score.rises(parts, 1).map(({ touchpoint }) => touchpoint.id),
    [2],
  );
  touchpoints[1].experience.experienced = 0;
  assert.ok(Math.abs(score.of(map).score - now - 1) < 1e-9);
});

test('the journey score is the mean weighted by importance, and contributions add up to it (P13, T08, D04)', () => {
  const map = aMap();
  assert.deepEqual([score.of(map).score, score.of(map).known, score.of(map).total], [-1.25, 2, 3]);
  map.touchpoints[0].importance = 5;
  map.touchpoints[2].importance = 1;
  const found = score.of(map);
  assert.equal(Math.round(found.score * 100), Math.round((100 * (5 * -0.5 + 1 * -2)) / 6));
  assert.equal(Math.round(100 * found.parts.reduce((sum, one) => sum + one.part, 0)), Math.round(100 * found.score));
  assert.equal(score.of({ stages: [], touchpoints: [] }).score, undefined);
});
