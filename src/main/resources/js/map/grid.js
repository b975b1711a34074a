/** The map as a table: lanes from the customer downward, touchpoints in the order the customer meets them. */
define('jm/grid', ['jm/preact', 'jm/map-model', 'jm/changes', 'jm/lanes', 'jm/lane-rows', 'jm/curve-cell', 'jm/grid-head', 'jm/use-grid-keys', 'jm/use-frozen', 'jm/use-window'],
  function (preact, model, changes, lanes, laneRows, curveCell, gridHead, useGridKeys, useFrozen, useWindow) {
    'use strict';

    const { h, useCallback, useMemo, useRef, useState } = preact;
    const LANE_WIDTH = 112;
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

    /** What is being edited inside the grid, and the way back to its cell. */
    function useEditing(table) {
      const [editing, setEditing] = useState(undefined);
      const edit = useCallback((lane, id, seed) => setEditing({ lane, id, seed }), []);
      const done = useCallback((back) => {
        const cell = back && document.activeElement && document.activeElement.closest('[data-row]');
        setEditing(undefined);
        if (cell && table.current.contains(cell)) cell.focus();
      }, []);
      return { editing, edit, done };
    }

    /** Everything about the map's shape that does not change with what is chosen or seen. */
    function useLayout(map, lens) {
      const groups = useMemo(() => model.groups(map), [map]);
      const columns = useMemo(() => groups.flatMap((group) => group.columns), [groups]);
      const own = useMemo(() => lanes.of(lens), [lens]);
      const shape = useMemo(() => shapeOf(groups, own.length + 2), [groups, own]);
      const longest = useMemo(() => map.touchpoints.reduce((most, one) => Math.max(most, one.waitingMinutes || 0), 0), [map]);
      return { groups, columns, lanes: own, shape, longest };
    }

    function shownOf(columns, drawn) {
      return columns.slice(drawn.from, drawn.to).map((column, at) => {
        const index = drawn.from + at;
        return { column, index, first: index > 0 && columns[index - 1].stage !== column.stage };
      });
    }

    function tableOf(table, all, keys) {
      const { drawn, grid, columns, shown } = all;
      const place = { width: LANE_WIDTH + shown.length * WIDTH + 'px', marginLeft: drawn.from * WIDTH + 'px' };
      return h('table', Object.assign({
        ref: table, class: 'jm-grid' + (drawn.part ? ' jm-grid-part' : ''), role: grid ? 'grid' : undefined, 'aria-labelledby': 'jm-map-title', 'aria-describedby': 'jm-map-summary',
        'aria-colcount': drawn.part ? columns.length + 1 : undefined, style: place,
      }, keys),
      h('colgroup', null, h('col', { style: { width: LANE_WIDTH + 'px' } }), shown.map(({ index }) => h('col', { key: index, style: { width: WIDTH + 'px' } }))),
      h(gridHead, all),
      laneRows.rows(all));
    }

    /** props: what an open map shares: map, links, saves, selected, selectedFinding, select, choose, addTouchpoint, show, summary, lens, zoom. */
    return function Grid(props) {
      const { map, lens, zoom = 1, selected, links } = props;
      const table = useRef(null);
      const frame = useRef(null);
      const layout = useLayout(map, lens);
      const { columns, shape } = layout;
      const drawn = useWindow(frame, columns.length, { column: WIDTH * zoom, lane: LANE_WIDTH * zoom });
      const heights = useMemo(() => laneRows.heightsOf(layout.lanes, columns, links, drawn.part), [layout, columns, links, drawn.part]);
      const grid = map.abilities.edit;
      const all = Object.assign({}, props, layout, useEditing(table), { grid, drawn, heights, shown: shownOf(columns, drawn), targetOf: useTargets() });
      const keys = useGridKeys(table, shape, (cell, text) => open(all, cell, text), drawn);
      useFrozen(frame, selected, columns, drawn);
      const canvas = { width: (LANE_WIDTH + columns.length * WIDTH) + 'px', zoom: String(zoom) };
      return h('div', { class: 'jm-frame', ref: frame, tabIndex: grid ? undefined : 0, role: 'region', 'aria-labelledby': 'jm-map-title' },
        h('div', { class: 'jm-canvas', style: canvas }, tableOf(table, all, grid ? keys : {})));
    };

    /** Opens what a cell offers to the keyboard: a text box, the emotion, or the touchpoint's panel. */
    function open(props, cell, text) {
      const column = props.columns[Number(cell.dataset.col)];
      const lane = props.lanes[Number(cell.dataset.row) - 2];
      if (cell.dataset.open === 'stage') props.edit('stage', column.stage.id, text);
      else if (cell.dataset.open === 'text') props.edit(lane.key, column.touchpoint.id, text);
      else if (cell.dataset.open === 'emotion' && text) return props.choose(column.touchpoint, text);
      else if (cell.dataset.open === 'emotion') props.select(column.touchpoint.id, undefined, undefined, 'emotion');
      else if (text || cell.tagName === 'BUTTON' || !column.touchpoint || cell.querySelector('[data-widget]')) return false;
      else props.select(column.touchpoint.id, undefined, undefined, lane && lane.is === 'findings' ? 'findings' : 'title');
      return true;
    }
  });
