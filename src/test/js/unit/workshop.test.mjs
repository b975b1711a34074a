import assert from 'node:assert/strict';
import { test } from 'node:test';
import { aMap } from './host.mjs';
import * as missing from '#js/model/missing.js';
import * as lanes from '#js/map/lanes.js';
import * as seen from '#js/model/seen.js';
import { parse } from '#js/model/capture-line.js';
import { departments } from '#js/model/map-model.js';

const keys = (map) => missing.of(map).map((rule) => rule.key);

/** A map that lacks nothing. */
function whole() {
  const touchpoint = {
    id: 11,
    stageId: 1,
    name: 'Waits',
    description: 'Long',
    department: { id: 8, name: 'HR' },
    owner: { name: 'Paula' },
    experience: { expected: 0, experienced: -1, thoughts: 'When?', feelings: [{ id: 3, name: 'angry' }] },
    findings: [{ id: 21, kind: 'pain', text: 'Slow', owner: { name: 'Paula' } }],
    improvements: [
      { id: 31, text: 'Faster', addresses: [21], owner: { name: 'Paula' }, proposedBy: 'leader' },
      { id: 32, text: 'Said', owner: { name: 'Paula' }, proposedBy: 'employee' },
    ],
    sources: [{ id: 2, title: 'Interviews' }],
  };
  return {
    id: 7,
    owner: { name: 'Paula' },
    expectations: 'Soon',
    realistic: true,
    perspective: 'Maja',
    desiredExperience: 'Ready',
    goal: 'Fewer calls',
    goalMetric: 'Calls a week',
    goalTarget: 0,
    stages: [{ id: 1, name: 'Later', period: 'after', owner: { name: 'Paula' } }],
    touchpoints: [touchpoint],
  };
}

const without = (change) => {
  const map = whole();
  change(map, map.touchpoints[0]);
  return keys(map);
};

test('a whole map lacks nothing, and every rule finds what it names', () => {
  assert.deepEqual(keys(whole()), []);
  assert.deepEqual(
    without((map) => delete map.perspective),
    ['perspective'],
  );
  assert.deepEqual(
    without((map) => delete map.desiredExperience),
    ['desired'],
  );
  assert.deepEqual(
    without((map) => (map.stages[0].period = 'during')),
    ['after'],
    'T11',
  );
  assert.deepEqual(
    without((map, one) => delete one.description),
    ['description'],
  );
  assert.deepEqual(
    without((map, one) => delete one.experience.thoughts),
    ['thoughts'],
    'P11',
  );
  assert.deepEqual(
    without((map, one) => delete one.experience.experienced),
    ['feelings'],
    'P11',
  );
  assert.deepEqual(
    without((map, one) => delete one.experience.expected),
    ['expected'],
  );
  assert.deepEqual(
    without((map, one) => (one.improvements = [])),
    ['improvement', 'part'],
    'P16',
  );
  assert.deepEqual(
    without((map, one) => (one.experience.feelings = [])),
    ['word'],
  );
  assert.deepEqual(
    without((map) => delete map.stages[0].owner),
    ['stageOwner'],
    'D23',
  );
  assert.deepEqual(
    without((map) => delete map.owner),
    ['mapOwner'],
    'D23',
  );
  assert.deepEqual(
    without((map) => delete map.expectations),
    ['expectations'],
  );
  assert.deepEqual(
    without((map) => (map.realistic = false)),
    ['realistic'],
  );
  assert.deepEqual(
    without((map, one) => one.improvements.pop()),
    ['leaders'],
    'D10',
  );
  assert.deepEqual(
    without((map, one) => one.improvements.shift()),
    ['employees'],
    'D10',
  );
  assert.deepEqual(
    without((map, one) => one.improvements.forEach((idea) => delete idea.proposedBy)),
    [],
    'D10',
  );
  assert.deepEqual(
    without((map, one) => delete one.department),
    ['department'],
    'T13',
  );
  assert.deepEqual(
    without((map) => delete map.goal),
    ['goal'],
  );
  assert.deepEqual(
    without((map) => delete map.goalMetric),
    ['measure'],
  );
  assert.deepEqual(
    without((map) => delete map.goalTarget),
    ['measure'],
  );
  assert.deepEqual(
    without((map, one) => delete one.owner),
    ['owner'],
    'D23',
  );
  assert.deepEqual(
    without((map, one) => delete one.findings[0].owner),
    ['painOwner'],
    'D23',
  );
  assert.deepEqual(
    without((map, one) => delete one.improvements[0].owner),
    ['improvementOwner'],
    'D23',
  );
  assert.deepEqual(
    without((map, one) => (one.sources = [])),
    ['evidence'],
  );
});

test('owners are asked for on stages and on the map as well, until what they own is over (D23)', () => {
  const map = whole();
  map.improvements = [
    { id: 41, text: 'One portal' },
    { id: 42, text: 'Two', phase: 'done' },
  ];
  map.stages[0].findings = [
    { id: 51, kind: 'pain', text: 'Long' },
    { id: 52, kind: 'gain', text: 'Kind' },
  ];
  assert.deepEqual(
    missing.of(map).map(({ key, places }) => [key, places]),
    [
      ['painOwner', [{ stage: map.stages[0] }]],
      ['improvementOwner', [{}]],
    ],
  );
});

test('what is missing is missing for who is in front, and what everyone says counts (P04, P11)', () => {
  const map = whole();
  const [one] = map.touchpoints;
  one.experiences = [
    { persona: 5, meets: false },
    { persona: 6, thoughts: 'Hm' },
  ];
  delete one.experience.thoughts;
  assert.deepEqual(keys(map), ['thoughts']);
  assert.deepEqual(keys(seen.by(map, 6)), []);
  delete one.experience.expected;
  assert.deepEqual(keys(seen.by({ ...map, touchpoints: [{ ...one }] }, 6)), ['expected']);
  assert.deepEqual(
    keys(seen.by({ ...map, touchpoints: [{ ...one }] }, 5)),
    [],
    'nothing is asked where a persona does not come',
  );
});

test('departments are listed with their touchpoints, those without one last (T13)', () => {
  const map = whole();
  const [one] = map.touchpoints;
  map.touchpoints = [
    one,
    { ...one, id: 12, department: undefined },
    { ...one, id: 13, department: { id: 9, name: 'Finance' } },
    { ...one, id: 14 },
    { ...one, id: 15, stageId: undefined },
  ];
  assert.deepEqual(
    departments(map).map(({ name, places }) => [name, places.map(({ touchpoint }) => touchpoint.id)]),
    [
      ['Finance', [13]],
      ['HR', [11, 14]],
      ['', [12]],
    ],
  );
});

test('nothing is asked of touchpoints that are not placed yet, and each place counts', () => {
  const found = missing.of(aMap());
  assert.ok(
    found.every((rule) => rule.places.every(({ touchpoint }) => !touchpoint || touchpoint.stageId !== undefined)),
  );
  assert.equal(missing.count(missing.of({ ...whole(), perspective: undefined, touchpoints: [] })), 3);
});

test('a lane is shown in the lens in use if it can be, else in the first that has it', () => {
  assert.equal(lanes.lensWith('thinks', 'improve'), 'improve');
  assert.equal(lanes.lensWith('department', 'improve'), 'blueprint');
  assert.equal(lanes.lensWith('description', undefined), 'all');
});

test('lanes lie as the team ordered them, what it did not order beside its usual neighbour, and own ones are hidden', () => {
  const keys = (map) => lanes.all(map).map((lane) => lane.key);
  const usual = keys({});
  assert.deepEqual([usual[0], usual.length], ['description', 18]);
  assert.deepEqual(keys({ lane2: 'Tools' }), usual.concat('lane2'));
  assert.deepEqual(keys({ laneOrder: 'feels,does,unknown,does' }).slice(0, 6), [
    'description',
    'goal',
    'feels',
    'channel',
    'messages',
    'front',
  ]);
  assert.deepEqual(keys({ laneOrder: 'lane1,does', lane1: 'Ours' }).slice(0, 5), [
    'description',
    'goal',
    'lane1',
    'does',
    'thinks',
  ]);
  const shown = (lens, map) => lanes.of(lens, [], map).map((lane) => lane.key);
  assert.deepEqual(shown('experience', { laneOrder: 'feels,lane1', lane1: 'Ours', lane2: 'Tools' }), [
    'does',
    'thinks',
    'feels',
    'findings',
    'improvements',
    'lane1',
    'lane2',
  ]);
  assert.deepEqual(shown(undefined, { laneOrder: '-lane1', lane1: 'Ours' }).includes('lane1'), false);
  assert.deepEqual(shown('capture', { lane1: 'Ours' }), ['findings', 'improvements']);
  assert.equal(lanes.kept(lanes.all({ laneOrder: '-lane1', lane1: 'Ours' })).includes('-lane1'), true);
});

test('a line of a workshop says where, what and how it is meant', () => {
  assert.deepEqual(parse('3 - approval is stuck'), { number: 3, kind: 'pain', text: 'approval is stuck' });
  assert.deepEqual(parse('12+kind'), { number: 12, kind: 'gain', text: 'kind' });
  assert.deepEqual(parse(' ! show who approves '), {
    number: undefined,
    kind: 'improvement',
    text: 'show who approves',
  });
  assert.deepEqual(parse('\u2212 typed by a phone'), { number: undefined, kind: 'pain', text: 'typed by a phone' });
  assert.deepEqual(
    [parse('4').number, parse('4').kind, parse('').number, parse('').text],
    [4, undefined, undefined, ''],
  );
  assert.deepEqual(parse('3 people wait'), { text: '3 people wait' });
  assert.equal(parse('-').kind, undefined);
});
