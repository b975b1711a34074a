import assert from 'node:assert/strict';
import { test } from 'node:test';
import './host.mjs';
import * as url from '#js/url.js';
import * as keys from '#js/map/grid-keys.js';
import * as readFile from '#js/import/read-file.js';
import * as pasted from '#js/model/pasted.js';
import { RestError } from '#js/rest.js';

test('the address says which map, touchpoint and pain are shown', () => {
  assert.deepEqual(url.parse('?selectedItem=org.journeymaps.jira:jm-sidebar-link&map=7&touchpoint=11&finding=21'), {
    map: 7,
    touchpoint: 11,
    finding: 21,
  });
  assert.deepEqual(url.parse('?selectedItem=org.journeymaps.jira:jm-sidebar-link&create=import'), { create: 'import' });
});

test('the address says what is searched for, and where an improvement is', () => {
  assert.deepEqual(url.parse('?search=%20slow%20vpn'), { search: 'slow vpn' });
  assert.deepEqual(url.parse('?search=' + 'x'.repeat(256)), {});
  assert.deepEqual(url.parse('?search=vpn&only=severity%3D4'), { search: 'vpn', only: 'severity=4' });
  assert.deepEqual(url.parse('?only=severity%3D4'), {}, 'a filter without a search');
  assert.deepEqual(url.parse('?search=vpn&only=' + 'x'.repeat(1001)), { search: 'vpn' });
  assert.equal(
    url.format('?selectedItem=org.journeymaps.jira:jm-sidebar-link&search=slow', { map: 7, improvement: 31 }),
    '?selectedItem=org.journeymaps.jira:jm-sidebar-link&map=7&improvement=31',
  );
});

test('the address keeps by what a list is sorted', () => {
  assert.deepEqual(url.parse('?map=7&view=list&sort=importance'), { map: 7, view: 'list', sort: 'importance' });
  assert.deepEqual(url.parse('?map=7&sort=luck'), { map: 7 });
});

test('the address keeps what a map is narrowed to', () => {
  assert.deepEqual(url.parse('?map=7&filter=pains%3D1%26channel%3D5'), { map: 7, filter: 'pains=1&channel=5' });
  assert.deepEqual(url.parse('?filter=pains%3D1'), {}, 'only of a map');
  assert.deepEqual(url.parse('?map=7&filter=' + 'x'.repeat(1001)), { map: 7 });
  assert.equal(url.format('?map=7&filter=pains%3D1', { map: 7 }), '?map=7');
});

test('nonsense in the address is ignored', () => {
  assert.deepEqual(url.parse('?map=7x&touchpoint=-1&finding=&create=everything'), {});
  assert.deepEqual(url.parse('?map=1%20OR%201'), {});
  assert.deepEqual(url.parse('?tab=nothing'), {});
});

test('the address keeps the tab, and leaves it for a map', () => {
  assert.deepEqual(url.parse('?selectedItem=org.journeymaps.jira:jm-sidebar-link&tab=settings'), { tab: 'settings' });
  assert.equal(
    url.format('?selectedItem=org.journeymaps.jira:jm-sidebar-link', { tab: 'settings' }),
    '?selectedItem=org.journeymaps.jira:jm-sidebar-link&tab=settings',
  );
  assert.equal(
    url.format('?selectedItem=org.journeymaps.jira:jm-sidebar-link&tab=settings', { map: 7 }),
    '?selectedItem=org.journeymaps.jira:jm-sidebar-link&map=7',
  );
});

test('a new place keeps the other parameters of the address', () => {
  assert.equal(
    url.format('?selectedItem=org.journeymaps.jira:jm-sidebar-link&map=7&touchpoint=11', { map: 7 }),
    '?selectedItem=org.journeymaps.jira:jm-sidebar-link&map=7',
  );
  assert.equal(
    url.format('?selectedItem=org.journeymaps.jira:jm-sidebar-link', { map: 7, finding: 21 }),
    '?selectedItem=org.journeymaps.jira:jm-sidebar-link&map=7&finding=21',
  );
});

const SHAPE = { rows: 7, columns: 5, starts: [0, 0, 0, 3, 4] };
const press = (row, column, key, ctrl) => keys.target(SHAPE, { row, column }, key, ctrl);

test('arrows move one cell and stop at the edges', () => {
  assert.deepEqual(press(2, 2, 'ArrowRight'), { row: 2, column: 3 });
  assert.deepEqual(press(2, 4, 'ArrowRight'), { row: 2, column: 4 });
  assert.deepEqual(press(2, 0, 'ArrowLeft'), { row: 2, column: 0 });
  assert.deepEqual(press(6, 1, 'ArrowDown'), { row: 6, column: 1 });
  assert.deepEqual(press(0, 1, 'ArrowUp'), { row: 0, column: 1 });
});

test('passing a stage keeps the reader in the own column', () => {
  const stage = press(1, 2, 'ArrowUp');
  assert.equal(keys.start(SHAPE, stage.row, stage.column), 0);
  assert.deepEqual(keys.target(SHAPE, stage, 'ArrowDown'), { row: 1, column: 2 });
});

test('among stages, arrows move from stage to stage', () => {
  assert.deepEqual(press(0, 1, 'ArrowRight'), { row: 0, column: 3 });
  assert.deepEqual(press(0, 4, 'ArrowRight'), { row: 0, column: 4 });
  assert.deepEqual(press(0, 3, 'ArrowLeft'), { row: 0, column: 0 });
});

test('Home and End go to the ends of the row, with Ctrl to the corners', () => {
  assert.deepEqual(press(3, 2, 'Home'), { row: 3, column: 0 });
  assert.deepEqual(press(3, 2, 'End'), { row: 3, column: 4 });
  assert.deepEqual(press(3, 2, 'Home', true), { row: 0, column: 0 });
  assert.deepEqual(press(3, 2, 'End', true), { row: 6, column: 4 });
  assert.equal(press(3, 2, 'a'), undefined);
});

test('a file travels with its own bytes, whatever their encoding', () => {
  const bytes = new Uint8Array(70000).map((_, index) => index % 256);
  assert.deepEqual(new Uint8Array(Buffer.from(readFile.base64(bytes), 'base64')), bytes);
});

test('an answer without words still says what happened', () => {
  assert.deepEqual(new RestError(401, {}).texts.length, 1);
  assert.match(new RestError(503, {}).texts[0], /503/);
  assert.deepEqual(new RestError(400, { errorMessages: ['A'], errors: { name: 'B' } }).texts, ['A', 'B']);
});

test('rows of a spreadsheet become touchpoints; those without a name are left out', () => {
  assert.ok(pasted.several('a\tb') && pasted.several('a\nb'));
  assert.ok(!pasted.several('a') && !pasted.several('a\r\n'));
  assert.deepEqual(pasted.rows('A\tdoes\r\n\tnobody\r\nB\r\n'), [{ name: 'A', customerAction: 'does' }, { name: 'B' }]);
});

test('quotes of a spreadsheet hold line breaks, tabs and quotes', () => {
  assert.deepEqual(pasted.rows('A\t"one\ntwo\t""three"""\t4" wide'), [
    { name: 'A', customerAction: 'one\ntwo\t"three"', thoughts: '4" wide' },
  ]);
  assert.equal(pasted.rows('x'.repeat(300) + '\ty')[0].name.length, 255);
});

test('an address of before version 0.3 leads to the same place', () => {
  const to = '?selectedItem=org.journeymaps.jira:jm-sidebar-link&map=7&touchpoint=11';
  assert.equal(url.movedTo('?selectedItem=jm-project-page&map=7&touchpoint=11'), to);
  assert.equal(url.movedTo(to), '');
  assert.equal(url.movedTo('?selectedItem=jm-project-pages'), '');
});
