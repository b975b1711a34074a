/** The frozen head of the map: periods, stages and numbered touchpoints. */
define('jm/grid-head', ['jm/preact', 'jm/map-model', 'jm/words', 'jm/cells', 'jm/cell-editor', 'jm/parts', 'jm/new-touchpoint'],
  function (preact, model, words, cells, CellEditor, parts, NewTouchpoint) {
    'use strict';

    const { h } = preact;

    function periodRow(props) {
      return h('tr', { class: 'jm-row-period' },
        h('th', { scope: 'row', class: 'jm-lane' }, AJS.I18n.getText('jm.lane.period')),
        model.bands(props.map).map((band, index) =>
          h('th', { key: index, scope: 'colgroup', colSpan: band.span, class: 'jm-period' + (index ? ' jm-first' : '') }, h('span', { class: 'jm-stick' }, words.period(band.period)))));
    }

    function stageCell(props, group, index) {
      const { stage } = group;
      const editing = props.editing && props.editing.row === 0 && props.editing.id === stage.id;
      const start = props.grid && !editing ? () => props.edit(0, stage.id) : undefined;
      return h('th', Object.assign({ key: stage.id, scope: 'colgroup', colSpan: group.columns.length, class: 'jm-stage' + (index ? ' jm-first' : '') + (props.grid ? ' jm-editable' : ''), onClick: start, 'data-open': 'stage' },
        cells.reach(props.grid, 0, group.start)),
      h('span', { class: 'jm-stick jm-stage-line' },
        editing
          ? h(CellEditor, { target: props.targetOf({ kind: 'stage', id: stage.id, field: 'name' }), label: AJS.I18n.getText('jm.stage.name'), seed: props.editing.seed, done: props.done })
          : h('span', { class: 'jm-stage-name', title: stage.name }, stage.name),
        props.grid && !editing && h('span', { class: 'jm-stage-add', onClick: (event) => event.stopPropagation() },
          parts.iconButton({ name: 'plus', label: AJS.I18n.getText('jm.touchpoint.add.to', stage.name), tabIndex: -1, onClick: () => props.show('add-touchpoint', stage.id) }))));
    }

    function stageRow(props) {
      return h('tr', { class: 'jm-row-stage' },
        h('th', { scope: 'row', class: 'jm-lane' }, AJS.I18n.getText('jm.stage')),
        props.groups.map((group, index) => stageCell(props, group, index)));
    }

    function emptyHead(props, column, index, first) {
      return h('th', { key: 's' + column.stage.id, scope: 'col', class: 'jm-touchpoint jm-touchpoint-none' + (first ? ' jm-first' : '') },
        props.grid
          ? h(NewTouchpoint, { stage: column.stage, reach: cells.reach(true, 1, index), add: props.addTouchpoint, open: index === 0 && props.map.touchpoints.length === 0 })
          : parts.hidden(AJS.I18n.getText('jm.stage.empty')));
    }

    function touchpointRow(props) {
      return h('tr', { class: 'jm-row-touchpoint' },
        h('th', { scope: 'row', class: 'jm-lane' }, AJS.I18n.getText('jm.touchpoint')),
        props.columns.map((column, index) => {
          const first = index > 0 && props.columns[index - 1].stage !== column.stage;
          if (!column.touchpoint) return emptyHead(props, column, index, first);
          return h(cells.TouchpointHead, {
            key: column.touchpoint.id, touchpoint: column.touchpoint, number: column.number, column: index, first,
            selected: column.touchpoint.id === props.selected, select: props.select, grid: props.grid,
          });
        }));
    }

    return function GridHead(props) {
      return h('thead', null, periodRow(props), stageRow(props), touchpointRow(props));
    };
  });
