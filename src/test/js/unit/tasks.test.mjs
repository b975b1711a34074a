// The list of tasks that is done by keyboard alone and by single taps alone cannot rot unseen (QA2).
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import tasks from '../browser/tasks.mjs';
import { doneBy } from '../browser/ways.mjs';

const source = (name) => readFileSync(new URL('../browser/' + name, import.meta.url), 'utf8');
const names = (all) => all.map((one) => one.name);

test('every task has a name of its own, and cites what it proves', () => {
  assert.equal(new Set(names(tasks)).size, tasks.length);
  for (const { name, ids, run, at } of tasks) {
    assert.ok(ids.length > 0 && ids.every((id) => /^[PTDLMBR]\d+$/.test(id)), name);
    assert.ok(typeof run === 'function' && typeof at === 'function', name);
  }
});

test('whatever issue 5 names is a task', () => {
  const cited = new Set(tasks.flatMap((one) => one.ids));
  const wanted = (
    'T04 L04 M02 T23 P31 P32 D07 D24 L12 L01 P02 P05 D03 T09 P12 D14 D15 T16 P04 T01 T12 T14 P01 P33 P11 T11 T13 D23 ' +
    'P15 P16 P17 T19 D16 L14 M01 M15 P28 P30 T18 D10 M08 P20 B15 T20 D17'
  ).split(' ');
  assert.deepEqual(
    wanted.filter((id) => !cited.has(id)),
    [],
  );
});

test('both ways do the very same tasks, but for those with a reason', () => {
  const both = tasks.filter((one) => !one.only);
  assert.ok(both.length > 40 && tasks.length - both.length <= 2);
  for (const { name, only, because } of tasks.filter((one) => one.only))
    assert.ok(['keyboard', 'taps'].includes(only) && because.length > 20, name);
  for (const way of ['keyboard', 'taps'])
    assert.deepEqual(
      names(doneBy(way)).filter((name) => names(both).includes(name)),
      names(both),
    );
});

test('both scripts run the whole list', () => {
  for (const [file, way] of [
    ['keyboard.mjs', 'keyboard'],
    ['clicks.mjs', 'taps'],
  ]) {
    assert.match(source(file), new RegExp(`^runTasks\\('${way}', begin\\);$`, 'm'));
  }
});
