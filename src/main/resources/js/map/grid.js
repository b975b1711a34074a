/** The map as a table: lanes from the customer downward, touchpoints in the order the customer meets them. */
define('jm/grid', ['jm/preact', 'jm/map-model', 'jm/words', 'jm/changes', 'jm/cells', 'jm/curve-cell', 'jm/grid-head', 'jm/use-grid-keys', 'jm/use-frozen'],
  function (preact, model, words, changes, cells, curveCell, gridHead, useGridKeys, useFrozen) {
    'use strict';

    const { h, useCallback, useMemo, useRef, useState } = preact;
    const LANE_WIDTH = 112;
    const ROWS = { does: 2, thinks: 3, feels: 4, findings: 5, improvements: 6 };

    function shapeOf(groups) {
      const starts = groups.flatMap((group) => group.columns.map(() => group.start));
      return { rows: 7, columns: starts.length, starts };
    }

    /** Draws one lane: a cell per touchpoint, an empty cell where a stage has none. */
    function lane(props, name, row, className, cellFor) {
      return h('tr', { class: className },
        h('th', { scope: 'row', class: 'jm-lane' }, name),
        props.columns.map((column, index) => {
          const first = index > 0 && props.columns[index - 1].stage !== column.stage;
          const { touchpoint } = column;
          if (!touchpoint) {
            return h('td', Object.assign({ key: 's' + column.stage.id, class: 'jm-cell jm-cell-none' + (first ? ' jm-first' : '') }, cells.reach(props.grid, row, index)));
          }
          return cellFor({ key: touchpoint.id, grid: props.grid, row, column: index, first, selected: touchpoint.id === props.selected, select: props.select }, column, index);
        }));
    }

    function textLane(props, name, row, kind, field, hint) {
      return lane(props, name, row, 'jm-row-' + field, (cell, { touchpoint, number }) => {
        const target = { kind, id: touchpoint.id, field };
        const editing = props.editing && props.editing.row === row && props.editing.id === touchpoint.id ? props.editing : undefined;
        return h(cells.TextCell, Object.assign(cell, {
          touchpointId: touchpoint.id, value: (kind === 'experience' ? model.experience(touchpoint) : touchpoint)[field],
          target: props.targetOf(target), save: props.saves[changes.key(target)], hint, quoted: row === ROWS.thinks, opensNew: row === ROWS.does, editing, edit: props.edit, done: props.done,
          label: name + ', ' + number + ' ' + touchpoint.name,
        }));
      });
    }

    function curveLane(props) {
      const title = h('span', { class: 'jm-feels' }, AJS.I18n.getText('jm.lane.feels'), curveCell.axis(AJS.I18n.getText('jm.curve.title'), props.summary));
      const at = (index) => props.columns[index] && props.columns[index].touchpoint;
      return lane(props, title, ROWS.feels, 'jm-row-feels', (cell, { touchpoint }, index) =>
        h(curveCell.CurveCell, Object.assign(cell, curveCell.values(touchpoint, at(index - 1), at(index + 1)))));
    }

    function lanes(props) {
      return h('tbody', null,
        textLane(props, AJS.I18n.getText('jm.lane.does'), ROWS.does, 'touchpoint', 'customerAction', AJS.I18n.getText('jm.action.placeholder')),
        textLane(props, AJS.I18n.getText('jm.lane.thinks'), ROWS.thinks, 'experience', 'thoughts', AJS.I18n.getText('jm.thoughts.placeholder')),
        curveLane(props),
        lane(props, AJS.I18n.getText('jm.lane.findings'), ROWS.findings, 'jm-row-findings', (cell, { touchpoint }) =>
          h(cells.FindingsCell, Object.assign(cell, { touchpoint, selectedFinding: cell.selected ? props.selectedFinding : undefined }))),
        lane(props, AJS.I18n.getText('jm.lane.improvements'), ROWS.improvements, 'jm-row-improvements', (cell, { touchpoint }) =>
          h(cells.ImprovementsCell, Object.assign(cell, { touchpoint, links: props.links }))));
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
      const edit = useCallback((row, id, seed) => setEditing({ row, id, seed }), []);
      const done = useCallback((back) => {
        const cell = back && document.activeElement && document.activeElement.closest('[data-row]');
        setEditing(undefined);
        if (cell && table.current.contains(cell)) cell.focus();
      }, []);
      return { editing, edit, done };
    }

    /** props: what an open map shares: map, links, saves, selected, selectedFinding, select, choose, addTouchpoint, show, summary. */
    return function Grid(props) {
      const { map } = props;
      const table = useRef(null);
      const frame = useRef(null);
      const groups = useMemo(() => model.groups(map), [map]);
      const columns = useMemo(() => groups.flatMap((group) => group.columns), [groups]);
      const { editing, edit, done } = useEditing(table);
      const shape = shapeOf(groups);
      const grid = map.abilities.edit;
      const all = Object.assign({}, props, { grid, groups, columns, editing, edit, done, targetOf: useTargets() });
      const keys = useGridKeys(table, shape, (cell, text) => open(all, cell, text));
      useFrozen(frame, props.selected, columns);
      return h('div', { class: 'jm-frame', ref: frame, tabIndex: grid ? undefined : 0, role: 'region', 'aria-labelledby': 'jm-map-title' },
        h('table', Object.assign({ ref: table, class: 'jm-grid', role: grid ? 'grid' : undefined, 'aria-labelledby': 'jm-map-title', 'aria-describedby': 'jm-map-summary',
          style: { width: LANE_WIDTH + columns.length * curveCell.SIZE.width + 'px' } }, grid ? keys : {}),
        h('colgroup', null, h('col', { style: { width: LANE_WIDTH + 'px' } }), columns.map((_, index) => h('col', { key: index, style: { width: curveCell.SIZE.width + 'px' } }))),
        h(gridHead, all),
        lanes(all)));
    };

    /** Opens what a cell offers to the keyboard: a text box, the emotion, or the touchpoint's panel. */
    function open(props, cell, text) {
      const column = props.columns[Number(cell.dataset.col)];
      const row = Number(cell.dataset.row);
      if (cell.dataset.open === 'stage') props.edit(row, column.stage.id, text);
      else if (cell.dataset.open === 'text') props.edit(row, column.touchpoint.id, text);
      else if (cell.dataset.open === 'emotion' && text) return props.choose(column.touchpoint, text);
      else if (cell.dataset.open === 'emotion') props.select(column.touchpoint.id, undefined, undefined, 'emotion');
      else if (text || cell.tagName === 'BUTTON' || !column.touchpoint || cell.querySelector('[data-widget]')) return false;
      else props.select(column.touchpoint.id, undefined, undefined, row === ROWS.findings ? 'findings' : undefined);
      return true;
    }
  });
