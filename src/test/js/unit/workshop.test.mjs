import assert from 'node:assert/strict';
import { test } from 'node:test';
import { aMap, loader } from './amd.mjs';

const load = loader();
const missing = load('jm/missing');
const { parse } = load('jm/capture-line');
const lanes = load('jm/lanes');

const keys = (map) => missing.of(map).map((rule) => rule.key);

/** A map that lacks nothing. */
function whole() {
  const touchpoint = {
    id: 11, stageId: 1, name: 'Waits', description: 'Long', department: { id: 8, name: 'HR' }, owner: { name: 'Paula' }, experience: { expected: 0, experienced: -1, thoughts: 'When?' },
    findings: [{ id: 21, kind: 'pain', text: 'Slow', owner: { name: 'Paula' } }], improvements: [{ id: 31, text: 'Faster', addresses: [21], owner: { name: 'Paula' } }], sources: [{ id: 2, title: 'Interviews' }],
  };
  return { id: 7, perspective: 'Maja', desiredExperience: 'Ready', goal: 'Fewer calls', goalMetric: 'Calls a week', goalTarget: 0, stages: [{ id: 1, name: 'Later', period: 'after' }], touchpoints: [touchpoint] };
}

const without = (change) => {
  const map = whole();
  change(map, map.touchpoints[0]);
  return keys(map);
};

test('a whole map lacks nothing, and every rule finds what it names', () => {
  assert.deepEqual(keys(whole()), []);
  assert.deepEqual(without((map) => delete map.perspective), ['perspective'], 'P01');
  assert.deepEqual(without((map) => delete map.desiredExperience), ['desired'], 'T12');
  assert.deepEqual(without((map) => (map.stages[0].period = 'during')), ['after'], 'T11');
  assert.deepEqual(without((map, one) => delete one.description), ['description'], 'T15');
  assert.deepEqual(without((map, one) => delete one.experience.thoughts), ['thoughts'], 'P11');
  assert.deepEqual(without((map, one) => delete one.experience.experienced), ['feelings'], 'P11, T16');
  assert.deepEqual(without((map, one) => delete one.experience.expected), ['expected'], 'D14');
  assert.deepEqual(without((map, one) => (one.improvements = [])), ['improvement'], 'P16');
  assert.deepEqual(without((map, one) => delete one.department), ['department'], 'T13');
  assert.deepEqual(without((map) => delete map.goal), ['goal'], 'T01, P33');
  assert.deepEqual(without((map) => delete map.goalMetric), ['measure'], 'T01, P33');
  assert.deepEqual(without((map) => delete map.goalTarget), ['measure'], 'T01, P33');
  assert.deepEqual(without((map, one) => delete one.owner), ['owner'], 'D23');
  assert.deepEqual(without((map, one) => delete one.findings[0].owner), ['painOwner'], 'D23');
  assert.deepEqual(without((map, one) => delete one.improvements[0].owner), ['improvementOwner'], 'D23');
  assert.deepEqual(without((map, one) => (one.sources = [])), ['evidence'], 'M08');
});

test('nothing is asked of touchpoints that are not placed yet, and each place counts', () => {
  const found = missing.of(aMap());
  assert.ok(found.every((rule) => rule.places.every(({ touchpoint }) => touchpoint.stageId !== undefined)));
  assert.equal(missing.count(missing.of({ ...whole(), perspective: undefined, touchpoints: [] })), 2);
});

test('a lane is shown in the lens in use if it can be, else in the first that has it', () => {
  assert.equal(lanes.lensWith('thinks', 'improve'), 'improve');
  assert.equal(lanes.lensWith('department', 'improve'), 'blueprint');
  assert.equal(lanes.lensWith('description', undefined), 'all');
});

test('a line of a workshop says where, what and how it is meant', () => {
  assert.deepEqual(parse('3 - approval is stuck'), { number: 3, kind: 'pain', text: 'approval is stuck' });
  assert.deepEqual(parse('12+kind'), { number: 12, kind: 'gain', text: 'kind' });
  assert.deepEqual(parse(' ! show who approves '), { number: undefined, kind: 'improvement', text: 'show who approves' });
  assert.deepEqual(parse('\u2212 typed by a phone'), { number: undefined, kind: 'pain', text: 'typed by a phone' });
  assert.deepEqual([parse('4').number, parse('4').kind, parse('').number, parse('').text], [4, undefined, undefined, '']);
  assert.deepEqual(parse('3 people wait'), { text: '3 people wait' });
  assert.equal(parse('-').kind, undefined);
});
