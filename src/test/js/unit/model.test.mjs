import assert from 'node:assert/strict';
import { test } from 'node:test';
import { aMap, loader } from './amd.mjs';

const load = loader();
const emotion = load('jm/emotion');
const curve = load('jm/curve');
const model = load('jm/map-model');
const changes = load('jm/changes');

test('half a step is already a gap, an unknown emotion is none', () => {
  assert.equal(emotion.gap(0, -0.5), 'below');
  assert.equal(emotion.gap(0, 0.5), 'exceeds');
  assert.equal(emotion.gap(1, 1), 'matches');
  assert.equal(emotion.gap(undefined, 1), undefined);
  assert.equal(emotion.gap(1, null), undefined);
});

test('keys choose words and half steps, and stop at the ends', () => {
  assert.deepEqual(['1', '3', '5'].map((key) => emotion.byKey(key, 0)), [-2, 0, 2]);
  assert.equal(emotion.byKey('+', 1.5), 2);
  assert.equal(emotion.byKey('+', 2), 2);
  assert.equal(emotion.byKey('-', undefined), -0.5);
  assert.equal(emotion.byKey('6', 0), undefined);
  assert.equal(emotion.byKey('Enter', 0), undefined);
});

test('a missing value breaks the curve, its neighbours are joined by straight lines', () => {
  const size = { width: 400, height: 100, padding: 10 };
  assert.deepEqual(curve.lines([2, -2, undefined, 0], size), [[[50, 10], [150, 90]], [[350, 50]]]);
  assert.deepEqual(curve.piece(2, 0, null), { left: 1, right: undefined });
  assert.deepEqual(curve.piece(2, null, 1), { left: undefined, right: undefined });
  assert.deepEqual(curve.lines([], size), []);
});

test('touchpoints are numbered across stages, and an empty stage keeps one column', () => {
  const columns = model.columns(aMap());
  assert.deepEqual(columns.map((column) => [column.stage.id, column.number]), [[1, 1], [1, 2], [2, undefined], [3, 3]]);
  assert.deepEqual(model.groups(aMap()).map((group) => group.start), [0, 2, 3]);
});

test('stages of the same period share one band', () => {
  assert.deepEqual(model.bands(model.groups(aMap())), [{ period: 'before', start: 0, span: 3 }, { period: 'after', start: 3, span: 1 }]);
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
  assert.deepEqual(model.lowest(aMap()).map((place) => place.number), [3]);
  assert.deepEqual(model.lowest({ stages: [], touchpoints: [] }), []);
});

test('issues are grouped by finding, and the hidden ones only counted', () => {
  const links = model.linksByFinding({ issues: [{ findingId: 21, key: 'A-1' }], hidden: [{ findingId: 21, count: 2 }, { findingId: 22, count: 1 }] });
  assert.deepEqual(links.get(21), { issues: [{ findingId: 21, key: 'A-1' }], hidden: 2 });
  assert.deepEqual(links.get(22), { issues: [], hidden: 1 });
});

test('a finding with an improvement shows its issues there, any other by itself', () => {
  const [first, , third] = aMap().touchpoints;
  assert.deepEqual(model.unaddressed(first), []);
  assert.deepEqual(model.unaddressed(third).map((finding) => finding.id), [22]);
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
