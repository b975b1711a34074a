/** The frozen head of the map: periods, stages and numbered touchpoints. */
import { h } from 'preact';
import * as model from '../model/map-model.js';
import * as words from '../words.js';
import * as cells from './cells.js';
import { CellEditor } from './cell-editor.js';
import * as parts from '../ui/parts.js';
import { NewTouchpoint } from './new-touchpoint.js';
import { HeadMenu } from './head-menu.js';
import * as dragging from './dragging.js';
import * as focus from '../model/focus.js';

/** How many of span columns from start on are drawn. */
function seen(drawn, start, span) {
  return Math.min(drawn.to, start + span) - Math.max(drawn.from, start);
}

/** A head cell over several columns, of which perhaps a part is drawn. */
function over(props, start, span, className) {
  const { drawn } = props;
  return {
    scope: 'colgroup',
    colSpan: seen(drawn, start, span),
    class: className + (start > 0 && start >= drawn.from ? ' jm-first' : ''),
    'aria-colindex': drawn.part ? Math.max(drawn.from, start) + 2 : undefined,
  };
}

function lane(props, name) {
  return h('th', { scope: 'row', class: 'jm-lane', 'aria-colindex': props.drawn.part ? 1 : undefined }, name);
}

function periodRow(props) {
  return h(
    'tr',
    { class: 'jm-row-period' },
    lane(props, AJS.I18n.getText('jm.lane.period')),
    model
      .bands(props.groups)
      .filter((band) => seen(props.drawn, band.start, band.span) > 0)
      .map((band) =>
        h(
          'th',
          Object.assign({ key: band.start }, over(props, band.start, band.span, 'jm-period jm-period-' + band.period)),
          h('span', { class: 'jm-stick' }, words.period(band.period)),
        ),
      ),
  );
}

function stageName(props, stage, editing) {
  if (!editing) return h('span', { class: 'jm-stage-name', title: stage.name }, stage.name);
  return h(CellEditor, {
    target: props.targetOf({ kind: 'stage', id: stage.id, field: 'name' }),
    label: AJS.I18n.getText('jm.stage.name'),
    seed: props.editing.seed,
    done: props.done,
  });
}

function stageCell(props, group) {
  const { stage } = group;
  const editing = props.editing && props.editing.lane === 'stage' && props.editing.id === stage.id;
  const focused = focus.isOn(props.map, 'stage', stage.id);
  const start = props.grid && !editing ? () => props.edit('stage', stage.id) : undefined;
  return h(
    'th',
    Object.assign(
      { key: stage.id, onClick: start, 'data-open': 'stage' },
      over(
        props,
        group.start,
        group.columns.length,
        'jm-stage' + (props.grid ? ' jm-editable' : '') + (focused ? ' jm-focused' : ''),
      ),
      cells.reach({ grid: props.grid, row: 0, column: group.start }),
      props.grid ? dragging.into(stage.id, props.deeds) : {},
    ),
    h(
      'span',
      { class: 'jm-stick jm-stage-line' },
      stageName(props, stage, editing),
      focused && cells.focusMark(),
      props.grid &&
        !editing &&
        h(
          'span',
          { class: 'jm-stage-add', onClick: (event) => event.stopPropagation() },
          parts.iconButton({
            name: 'plus',
            label: AJS.I18n.getText('jm.touchpoint.add.to', stage.name),
            tabIndex: -1,
            onClick: () => props.show('add-touchpoint', stage.id),
          }),
          h(HeadMenu, {
            stage,
            deeds: props.deeds,
            rename: props.renameStage,
            map: props.mapNow,
            add: (id) => props.show('add-touchpoint', id),
            about: (id) => props.show('stage', id),
          }),
        ),
    ),
  );
}

function stageRow(props) {
  return h(
    'tr',
    { class: 'jm-row-stage' },
    lane(props, AJS.I18n.getText('jm.stage')),
    props.groups
      .filter((group) => seen(props.drawn, group.start, group.columns.length) > 0)
      .map((group) => stageCell(props, group)),
  );
}

function emptyHead(props, { column, index, first }) {
  return h(
    'th',
    {
      key: 's' + column.stage.id,
      scope: 'col',
      class: 'jm-touchpoint jm-touchpoint-none' + (first ? ' jm-first' : ''),
      'aria-colindex': props.drawn.part ? index + 2 : undefined,
    },
    props.grid
      ? h(NewTouchpoint, {
          stage: column.stage,
          reach: cells.reach({ grid: true, row: 1, column: index }),
          add: props.addTouchpoint,
          open: index === 0 && props.map.touchpoints.length === 0,
        })
      : parts.hidden(AJS.I18n.getText('jm.stage.empty')),
  );
}

function touchpointRow(props) {
  return h(
    'tr',
    { class: 'jm-row-touchpoint' },
    lane(props, AJS.I18n.getText('jm.touchpoint')),
    props.shown.map((one) => {
      const { touchpoint, number } = one.column;
      if (!touchpoint) return emptyHead(props, one);
      return h(cells.TouchpointHead, {
        key: touchpoint.id,
        touchpoint,
        number,
        row: 1,
        column: one.index,
        first: one.first,
        part: props.drawn.part,
        focused: focus.isOn(props.map, 'touchpoint', touchpoint.id),
        selected: touchpoint.id === props.selected,
        select: props.select,
        grid: props.grid,
        deeds: props.deeds,
        renameTouchpoint: props.renameTouchpoint,
        mapNow: props.mapNow,
        editing:
          props.editing && props.editing.lane === 'name' && props.editing.id === touchpoint.id
            ? props.editing
            : undefined,
        done: props.done,
        target: props.targetOf({ kind: 'touchpoint', id: touchpoint.id, field: 'name' }),
      });
    }),
  );
}

/**
 * @param {any} props
 * @returns {VNode}
 */
export function GridHead(props) {
  return h('thead', null, periodRow(props), stageRow(props), touchpointRow(props));
}
