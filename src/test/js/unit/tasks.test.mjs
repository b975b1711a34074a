// The list of tasks that is done by keyboard alone and by single taps alone cannot rot unseen (QA2).
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import tasks from '../browser/tasks.mjs';
import { doneBy } from '../browser/ways.mjs';

const source = (name) => readFileSync(new URL('../browser/' + name, import.meta.url), 'utf8');
const names = (all) => all.map((one) => one.name);

test('every task has a name of its own', () => {
  assert.equal(new Set(names(tasks)).size, tasks.length);
  for (const { name, run, at } of tasks) assert.ok(typeof run === 'function' && typeof at === 'function', name);
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
