import assert from 'node:assert/strict';
import { test } from 'node:test';
import { h, render } from 'preact';
import { useContext } from 'preact/hooks';
import { window } from './window.mjs';
import { aMap } from './host.mjs';
import { afterPaint } from '#js/ui/after-paint.js';
import { AfterChoice, Later } from '#js/ui/later.js';
import { MapContext } from '#js/map/map-context.js';
import * as filter from '#js/search/search-filter.js';
import { IssueChips } from '#js/ui/issue-chip.js';
import { text } from '#js/ui/party.js';
import { Grid } from '#js/map/grid.js';
import { ListView } from '#js/map/list-view.js';
import { Preview } from '#js/import/preview.js';
import * as url from '#js/url.js';
import { ProjectHeader } from '#js/maps/project-header.js';

const HOSTILE = '<img src=x onerror=alert(1)>"\'><script>alert(1)</script>';
const mount = window.document.getElementById('jm-project-page');

function draw(component, props) {
  render(h(component, props), mount);
  return mount;
}

function gridProps(map) {
  const nothing = () => undefined;
  return {
    map,
    links: new Map(),
    saves: {},
    select: nothing,
    choose: nothing,
    addTouchpoint: nothing,
    show: nothing,
    summary: 'Summary',
  };
}

test('text from users stays text', () => {
  const map = aMap();
  map.name = HOSTILE;
  Object.assign(map.touchpoints[0], { name: HOSTILE, customerAction: HOSTILE });
  map.touchpoints[0].findings[0].text = HOSTILE;
  map.touchpoints[0].experience.feelings = [{ id: 1, name: HOSTILE }];
  map.stages[0].name = HOSTILE;
  [Grid, ListView].forEach((view) => {
    draw(view, gridProps(map));
    assert.equal(mount.querySelectorAll('img, script').length, 0);
    assert.ok(mount.textContent.split(HOSTILE).length > 3);
  });
});

test('the map is a table whose stages span their touchpoints', () => {
  draw(Grid, gridProps(aMap()));
  const spans = Array.from(mount.querySelectorAll('.jm-stage'), (cell) => cell.colSpan);
  assert.deepEqual(spans, [2, 1, 1]);
  assert.deepEqual(
    Array.from(mount.querySelectorAll('.jm-touchpoint-button .jm-number'), (one) => one.textContent),
    ['1', '2', '3'],
  );
  assert.equal(mount.querySelector('table').getAttribute('role'), 'grid');
  assert.equal(mount.querySelectorAll('[data-row][tabindex="0"]').length, 1);
});

test('who may only look gets a plain table without a grid', () => {
  const map = { ...aMap(), abilities: { edit: false, contribute: false } };
  draw(Grid, gridProps(map));
  assert.equal(mount.querySelector('table').getAttribute('role'), null);
  assert.equal(mount.querySelectorAll('[data-row], textarea, input').length, 0);
});

test('the curve says its values in words and hides its drawing from screen readers', () => {
  draw(Grid, gridProps(aMap()));
  const cells = mount.querySelectorAll('.jm-cell-curve');
  assert.match(cells[0].querySelector('.jm-hidden').textContent, /Expects: Neutral.*Below expectation/);
  assert.equal(cells[0].querySelector('svg').getAttribute('aria-hidden'), 'true');
  assert.equal(mount.querySelector('svg[role=img] desc').textContent, 'Summary');
});

test('the mark of everyone gives way to a word that is as high', () => {
  const map = aMap();
  map.touchpoints[0].experience = { expected: 2, experienced: 2, from: ['experienced'] };
  map.touchpoints[2].experience = { experienced: -2, from: ['experienced'] };
  draw(Grid, gridProps(map));
  const marks = Array.from(mount.querySelectorAll('.jm-cell-curve .jm-everyone-mark'), (mark) =>
    mark.classList.contains('jm-everyone-low'),
  );
  assert.deepEqual(marks, [true, false]);
});

/** Waits for what comes after a paint, however slow the machine. */
async function becomes(see, wanted) {
  for (let tries = 0; tries < 300 && see() !== wanted; tries++) await new Promise((resolve) => setTimeout(resolve, 20));
  assert.equal(see(), wanted);
}

test('what stands further down is drawn once the rest is painted, and shows what it showed until then (QF1)', async () => {
  window.requestAnimationFrame = (frame) => setTimeout(frame, 16);
  window.cancelAnimationFrame = clearTimeout;
  let told = 0;
  const drawn = () => told++;
  const of = (id, text) =>
    draw('p', { children: h(Later, { of: { id, text }, draw: (one) => h('b', null, one.text), drawn }) }).textContent;
  assert.equal(of(1, 'Waits'), '');
  await becomes(() => mount.textContent, 'Waits');
  assert.equal(of(1, 'Still waits'), 'Still waits');
  assert.equal(of(2, 'Calls'), 'Still waits');
  await becomes(() => mount.textContent, 'Calls');
  await becomes(() => told, 2);
});

test('what hears of the open map hears of another choice once that is painted, and of everything else at once (QF1)', async () => {
  window.requestAnimationFrame = (frame) => setTimeout(frame, 16);
  window.cancelAnimationFrame = clearTimeout;
  let drawings = 0;
  function Told() {
    const { place, name } = useContext(MapContext);
    drawings++;
    return h('b', null, place.touchpoint + ' ' + name);
  }
  const header = h(Told, null);
  const later = {
    AfterChoice: () => h(AfterChoice, null, header),
    Later: (of) => h(Later, { of, draw: () => header }),
  };
  for (const [part, shown] of Object.entries(later)) {
    render(null, mount);
    const show = (touchpoint, name) =>
      draw(MapContext.Provider, { value: { place: { touchpoint }, name }, children: shown({ id: touchpoint }) });
    show(1, 'Laptop');
    await becomes(() => mount.textContent, '1 Laptop');
    show(1, 'Phone');
    await new Promise((resolve) => setTimeout(resolve));
    assert.equal(mount.textContent, '1 Phone', part);
    drawings = 0;
    show(2, 'Phone');
    await new Promise((resolve) => setTimeout(resolve));
    assert.equal(mount.textContent, '1 Phone', part);
    assert.equal(drawings, 0, part);
    await becomes(() => mount.textContent, '2 Phone');
    assert.equal(drawings, 1, part);
  }
});

test('what waits for the paint runs after the next frame, and in a tab that is not seen all the same (QF1)', (t) => {
  const frames = [];
  const ran = [];
  window.requestAnimationFrame = (frame) => frames.push(frame);
  window.cancelAnimationFrame = () => undefined;
  t.mock.timers.enable({ apis: ['setTimeout'] });
  afterPaint(() => ran.push('seen'));
  t.mock.timers.tick(100);
  assert.deepEqual(ran, []);
  frames[0]();
  assert.deepEqual(ran, []);
  t.mock.timers.tick(1);
  assert.deepEqual(ran, ['seen']);
  afterPaint(() => ran.push('hidden'));
  t.mock.timers.tick(200);
  t.mock.timers.tick(1);
  assert.deepEqual(ran, ['seen', 'hidden']);
});

test('a missing value leaves a gap in the curve', () => {
  draw(Grid, gridProps(aMap()));
  assert.equal(mount.querySelectorAll('.jm-curve-line').length, 0);
  const map = aMap();
  map.touchpoints[1].experience.experienced = 1;
  draw(Grid, gridProps(map));
  assert.equal(mount.querySelectorAll('.jm-curve-line').length, 2);
});

test('issues show their status, and only the number of hidden ones', () => {
  const issue = { key: 'BACK-1', summary: 'Fix', status: 'Done', category: 'done', url: '/jira/browse/BACK-1' };
  draw(IssueChips, { links: [{ issues: [issue], hidden: 2 }] });
  assert.ok(mount.querySelector('a.jm-done[href="/jira/browse/BACK-1"]'));
  assert.ok(mount.querySelector('.aui-lozenge-success'));
  assert.equal(mount.querySelector('.jm-chip-hidden').textContent, '2 not visible to you');
});

test('a preview with problems tells where they are, and does not create', () => {
  let sent = 0;
  const preview = {
    name: 'x',
    stages: 1,
    touchpoints: 1,
    tray: 0,
    pains: 0,
    gains: 0,
    improvements: 0,
    sources: 0,
    newTerms: [],
    outline: [{ stage: 'Order', period: 'before', touchpoints: ['Orders'] }],
    problems: [{ row: 3, column: 'thoughts', message: HOSTILE }],
  };
  draw(Preview, { preview, send: () => sent++, cancel: () => undefined });
  assert.deepEqual(
    Array.from(mount.querySelectorAll('.jm-problems tbody td'), (cell) => cell.textContent),
    ['3', 'thoughts', HOSTILE],
  );
  mount.querySelector('form').dispatchEvent(new window.Event('submit', { cancelable: true }));
  assert.equal(sent, 0);
  assert.equal(mount.querySelector('button[type=submit]').getAttribute('aria-disabled'), 'true');
});

test('tabs name the parts of the page and say which one is shown', () => {
  const project = { key: 'ITSD', administers: true, href: (place) => '?tab=' + (place.tab || '') };
  draw(ProjectHeader, { project, tab: 'settings', go: () => undefined });
  const links = Array.from(mount.querySelectorAll('nav a'), (link) => [
    link.getAttribute('href'),
    link.getAttribute('aria-current'),
  ]);
  assert.deepEqual(links, [
    ['?tab=', null],
    ['?tab=settings', 'page'],
  ]);
});

test('the address of each tab leads to it', () => {
  const href = (place) => url.format('', place);
  draw(ProjectHeader, { project: { key: 'ITSD', administers: true, mapsAreOn: true, href }, go: () => undefined });
  const places = Array.from(mount.querySelectorAll('nav a'), (link) => url.parse(link.getAttribute('href')));
  assert.ok(places.length > 2);
  assert.equal(new Set(places.map(({ tab }) => tab)).size, places.length);
});

test('who has one part only sees no tabs', () => {
  draw(ProjectHeader, { project: { key: 'ITSD', href: () => '' }, go: () => undefined });
  assert.equal(mount.querySelector('nav'), null);
});

test('who is gone is called by kind and key, so that they can be taken off', () => {
  assert.equal(text({ kind: 'user', name: 'JIRAUSER-po', label: 'Paula Owner' }), 'Paula Owner');
  assert.match(text({ kind: 'user', name: 'JIRAUSER-po' }), /user.*JIRAUSER-po/);
  assert.match(text({ kind: 'group', name: 'team' }), /group.*team/);
});

test('what a search is narrowed to is kept in the address, and what is unknown in it is left out', () => {
  const chosen = { period: 'before', channel: 'Øre & mund', severity: '4', stale: 'true' };

  assert.deepEqual(filter.parse(filter.format(chosen)), chosen);
  assert.equal(filter.format({ owner: '', stale: '' }), undefined);
  assert.deepEqual(filter.parse('period=before&evil=1&owner='), { period: 'before' });
  assert.deepEqual(filter.parse(undefined), {});
});
