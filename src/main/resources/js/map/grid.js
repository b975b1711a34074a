/** The map as a table: lanes from the customer downward, touchpoints in the order the customer meets them. */
import { h } from 'preact';
import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import * as model from '../model/map-model.js';
import * as changes from '../model/changes.js';
import * as lanes from './lanes.js';
import * as laneRows from './lane-rows.js';
import * as curveCell from './curve-cell.js';
import { GridHead } from './grid-head.js';
import { useGridKeys } from './use-grid-keys.js';
import { useFrozen } from './use-frozen.js';
import { useWindow } from './use-window.js';
import * as pasted from '../model/pasted.js';
import * as seen from '../model/seen.js';

const LANE_WIDTH = 112;
const DRAWN = 50;
const NONE = [];
const WIDTH = curveCell.SIZE.width;

function shapeOf(groups, rows) {
  const starts = groups.flatMap((group) => group.columns.map(() => group.start));
  return { rows, columns: starts.length, starts };
}

/** The same object for the same field, so that cells need not be drawn again. */
function useTargets() {
  const known = useRef(new Map());
  return useCallback((target) => {
    const key = changes.key(target);
    if (!known.current.has(key)) known.current.set(key, target);
    return known.current.get(key);
  }, []);
}

function focusInside(head) {
  const button = head.querySelector('button');
  if (button) button.focus();
}

/** What is being edited inside the grid, and the way back to its cell. */
function useEditing(table) {
  const [editing, setEditing] = useState(undefined);
  const edit = useCallback((lane, id, seed) => setEditing({ lane, id, seed }), []);
  const done = useCallback((back) => {
    const at = /** @type {HTMLElement} */ (back && document.activeElement);
    const cell = /** @type {HTMLElement} */ (at && at.closest('[data-row]'));
    const head = at && !cell && at.closest('.jm-touchpoint');
    setEditing(undefined);
    if (cell && table.current.contains(cell)) cell.focus();
    else if (head) setTimeout(() => focusInside(head), DRAWN);
  }, []);
  const renameTouchpoint = useCallback((id) => id && edit('name', id), []);
  const renameStage = useCallback((id) => edit('stage', id), []);
  return { editing, edit, done, renameTouchpoint, renameStage };
}

/** Everything about the map's shape that does not change with what is chosen or seen. */
function useLayout(map, lens, strips) {
  const groups = useMemo(() => model.groups(map), [map]);
  const columns = useMemo(() => groups.flatMap((group) => group.columns), [groups]);
  const own = useMemo(() => lanes.of(lens, strips, map), [lens, strips.join(), lanes.decided(map)]);
  const shape = useMemo(() => shapeOf(groups, own.length + 2), [groups, own]);
  const longest = useMemo(
    () => map.touchpoints.reduce((most, one) => Math.max(most, one.waitingMinutes || 0), 0),
    [map],
  );
  return { groups, columns, lanes: own, shape, longest };
}

function shownOf(columns, drawn) {
  return columns.slice(drawn.from, drawn.to).map((column, at) => {
    const index = drawn.from + at;
    return { column, index, first: index > 0 && columns[index - 1].stage !== column.stage };
  });
}

/** Leads to the cell that was asked for, and opens it if it is a text. */
function useGoal({ goal, lanes: own, columns, edit, grid }, go) {
  useEffect(() => {
    const lane = goal && own.find((one) => one.key === goal.lane);
    const column = lane ? columns.findIndex(({ touchpoint }) => touchpoint && touchpoint.id === goal.id) : -1;
    if (column < 0) return;
    if (grid) go({ row: lane.row, column });
    if (grid && lane.is === 'text') edit(lane.key, goal.id);
  }, [goal, own]);
}

/** Moves what a cell of the head stands for, by Alt and an arrow; the focus goes along. */
function useMoves(all) {
  return (cell, way) => {
    const { touchpoint, stage } = all.columns[Number(cell.dataset.col)];
    if (cell.dataset.open === 'stage') all.deeds.stepStage(stage, way);
    else if (cell.dataset.open === 'head') all.deeds.step(touchpoint, way);
    else return false;
    return true;
  };
}

/** Rows of a spreadsheet become touchpoints behind the one that the reader is at; a single text goes into its cell. */
function paste(all, event) {
  const cell = event.target.closest('[data-row]');
  const text = event.clipboardData.getData('text/plain');
  if (!cell || !text || event.target.matches('textarea, input')) return;
  event.preventDefault();
  const { touchpoint, stage } = all.columns[Number(cell.dataset.col)];
  if (pasted.several(text)) all.deeds.paste(pasted.rows(text), stage.id, touchpoint ? touchpoint.id : undefined);
  else if (cell.dataset.open === 'text') all.edit(all.lanes[Number(cell.dataset.row) - 2].key, touchpoint.id, text);
}

function tableOf(table, all, keys) {
  const { drawn, grid, columns, shown } = all;
  const place = { width: LANE_WIDTH + shown.length * WIDTH + 'px', marginLeft: drawn.from * WIDTH + 'px' };
  return h(
    'table',
    Object.assign(
      {
        ref: table,
        class: 'jm-grid' + (drawn.part ? ' jm-grid-part' : ''),
        role: grid ? 'grid' : undefined,
        'aria-labelledby': 'jm-map-title',
        'aria-describedby': 'jm-map-summary',
        'aria-colcount': drawn.part ? columns.length + 1 : undefined,
        style: place,
      },
      keys,
    ),
    h(
      'colgroup',
      null,
      h('col', { style: { width: LANE_WIDTH + 'px' } }),
      shown.map(({ index }) => h('col', { key: index, style: { width: WIDTH + 'px' } })),
    ),
    h(GridHead, all),
    laneRows.rows(all),
  );
}

/**
 * props: what an open map shares: map, links, saves, selected, selectedFinding, select, choose, addTouchpoint, show,
 * deeds, focus, mapNow, summary, lens, zoom, goal.
 * @param {any} props
 * @returns {VNode}
 */
export function Grid(props) {
  const { map, lens, zoom = 1, selected, links } = props;
  const table = useRef(null);
  const frame = useRef(null);
  const strips = seen.inStrips(props.also || []) ? props.also : NONE;
  const layout = useLayout(map, lens, strips);
  const { columns, shape } = layout;
  const drawn = useWindow(frame, columns.length, { column: WIDTH * zoom, lane: LANE_WIDTH * zoom });
  const heights = useMemo(
    () => laneRows.heightsOf(layout.lanes, columns, links, drawn.part),
    [layout.lanes, columns, links, drawn.part],
  );
  const grid = map.abilities.edit;
  const all = Object.assign({}, props, layout, useEditing(table), {
    grid,
    drawn,
    heights,
    shown: shownOf(columns, drawn),
    targetOf: useTargets(),
  });
  const keys = useGridKeys(table, shape, (cell, text, key) => open(all, cell, text, key), drawn, useMoves(all));
  useGoal(all, keys.go);
  useFrozen(frame, selected, columns, drawn);
  const canvas = { width: LANE_WIDTH + columns.length * WIDTH + 'px', zoom: String(zoom) };
  return h(
    'div',
    {
      class: 'jm-frame',
      ref: frame,
      tabIndex: grid ? undefined : 0,
      role: 'region',
      'aria-labelledby': 'jm-map-title',
    },
    h(
      'div',
      { class: 'jm-canvas', style: canvas },
      tableOf(table, all, grid ? Object.assign(keys.handlers, { onPaste: (event) => paste(all, event) }) : {}),
    ),
  );
}

/** Opens what a cell offers to the keyboard: a text box, the emotion, or the touchpoint's panel. */
function open(props, cell, text, key) {
  const column = props.columns[Number(cell.dataset.col)];
  const lane = props.lanes[Number(cell.dataset.row) - 2];
  if (cell.dataset.open === 'stage') props.edit('stage', column.stage.id, text);
  else if (cell.dataset.open === 'head' && key === 'F2') props.renameTouchpoint(column.touchpoint.id);
  else if (cell.dataset.open === 'text') props.edit(lane.key, column.touchpoint.id, text);
  else if (cell.dataset.open === 'emotion' && text) return props.choose(column.touchpoint, text);
  else if (cell.dataset.open === 'emotion') props.select(column.touchpoint.id, undefined, undefined, 'emotion');
  else if (text || cell.tagName === 'BUTTON' || !column.touchpoint || cell.querySelector('[data-widget]')) return false;
  else props.select(column.touchpoint.id, undefined, undefined, lane && lane.is === 'findings' ? 'findings' : 'title');
  return true;
}
