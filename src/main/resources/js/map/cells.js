/** The cells of the map's lanes; each is drawn again only when its own content changes. */
import { h } from 'preact';
import { memo } from '../memo.js';
import * as icons from '../ui/icons.js';
import * as parts from '../ui/parts.js';
import * as locale from '../locale.js';
import * as model from '../model/map-model.js';
import * as chips from '../ui/issue-chip.js';
import { findingLabel } from '../ui/finding-label.js';
import { CellEditor } from './cell-editor.js';
import { HeadMenu } from './head-menu.js';
import * as dragging from './dragging.js';
import * as words from '../words.js';

/**
 * Properties of a cell that the arrow keys can reach, if there is a grid; where only a part is drawn, its number too.
 * @param {{ grid: boolean, row: number, column: number, part?: string }} props
 * @param {string} [role]
 * @returns {object}
 */
export function reach({ grid, row, column, part }, role) {
  const own = grid ? { tabIndex: -1, 'data-row': row, 'data-col': column } : {};
  return part && role !== 'inside' ? Object.assign(own, { 'aria-colindex': column + 2 }) : own;
}

/**
 * @param {string} name
 * @param {{ first: boolean, selected: number }} props
 * @returns {string}
 */
export function classes(name, props) {
  return name + (props.first ? ' jm-first' : '') + (props.selected ? ' jm-selected' : '');
}

/**
 * @returns {VNode}
 */
export function focusMark() {
  return h(
    'span',
    { class: 'jm-mark jm-focus-mark', title: AJS.I18n.getText('jm.focus.help') },
    icons.icon('target'),
    AJS.I18n.getText('jm.focus'),
  );
}

/**
 * @param {Touchpoint} touchpoint
 * @param {boolean} focused
 * @returns {VNode[]}
 */
export function marks(touchpoint, focused) {
  return [
    focused && focusMark(),
    touchpoint.momentOfTruth &&
      h(
        'span',
        { class: 'jm-mark', title: AJS.I18n.getText('jm.moment.of.truth') },
        icons.diamond(),
        parts.hidden(AJS.I18n.getText('jm.moment.of.truth')),
      ),
    touchpoint.comments > 0 &&
      h(
        'span',
        { class: 'jm-mark jm-comment-count', title: AJS.I18n.getText('jm.comments.open') },
        icons.icon('chat'),
        parts.hidden(AJS.I18n.getText('jm.comments.open') + ' '),
        touchpoint.comments,
      ),
    touchpoint.waitingMinutes > 0 &&
      h(
        'span',
        { class: 'jm-mark', title: AJS.I18n.getText('jm.waiting.time') },
        icons.hourglass(touchpoint.waitingMinutes),
        parts.hidden(AJS.I18n.getText('jm.waiting.time')),
        locale.duration(touchpoint.waitingMinutes),
      ),
  ];
}

/**
 * Channel, else type, with its icon; waiting with a duration already has its hour-glass.
 * @param {Touchpoint} touchpoint
 * @returns {VNode}
 */
export function channel(touchpoint) {
  const { name } = touchpoint.channel || touchpoint.type || {};
  const icon = icons.nameFor(touchpoint);
  if (!name || (icon === 'waiting' && touchpoint.waitingMinutes > 0)) return null;
  return h(
    'span',
    { class: 'jm-channel', title: name },
    icons.icon(icon),
    h('span', { class: 'jm-channel-name' }, name),
  );
}

function headButton(props) {
  const { touchpoint, number, select } = props;
  return h(
    'button',
    Object.assign(
      {
        type: 'button',
        class: 'jm-touchpoint-button',
        'data-open': 'head',
        'data-head': touchpoint.id,
        'aria-pressed': String(props.selected),
        onClick: (event) => select(touchpoint.id, event),
      },
      reach(props, 'inside'),
    ),
    h(
      'span',
      { class: 'jm-touchpoint-top' },
      h('span', { class: 'jm-number' }, number),
      channel(touchpoint),
      marks(touchpoint, props.focused),
    ),
    h('span', { class: 'jm-touchpoint-name', title: touchpoint.name }, touchpoint.name),
  );
}

/** What those who may edit can do to a touchpoint: its menu, and a new one behind it. */
function headTools({ touchpoint, deeds, renameTouchpoint, mapNow }) {
  return [
    h(HeadMenu, { key: 'm', touchpoint, deeds, rename: renameTouchpoint, map: mapNow }),
    h(
      'button',
      {
        key: 'i',
        type: 'button',
        class: 'jm-insert',
        tabIndex: -1,
        title: AJS.I18n.getText('jm.insert.after'),
        'aria-label': AJS.I18n.getText('jm.insert.after.named', touchpoint.name),
        onClick: () => deeds.insert(touchpoint.stageId, touchpoint.id).then(renameTouchpoint),
      },
      icons.icon('plus'),
    ),
  ];
}

/**
 * @param {any} props
 */
export const TouchpointHead = memo(function touchpointHead(props) {
  const { touchpoint, grid, editing } = props;
  return h(
    'th',
    Object.assign(
      {
        scope: 'col',
        class: classes('jm-touchpoint' + (props.focused ? ' jm-focused' : ''), props),
        'aria-colindex': props.part ? props.column + 2 : undefined,
      },
      grid && !editing ? dragging.head(touchpoint, props.deeds) : {},
    ),
    editing
      ? h(
          'div',
          { class: 'jm-touchpoint-naming' },
          h(CellEditor, {
            target: props.target,
            label: AJS.I18n.getText('jm.touchpoint.name'),
            seed: editing.seed,
            whole: true,
            done: props.done,
          }),
        )
      : headButton(props),
    grid && !editing && headTools(props),
  );
});

/**
 * @param {any} props
 */
export const TextCell = memo(function textCell(props) {
  const { value, save, target, quoted, grid, editing } = props;
  const shown = save ? save.value : value;
  const unsaved = save && save.status !== 'saving';
  const start =
    grid && !props.notMet
      ? () => props.edit(props.lane, props.touchpointId)
      : (event) => props.select(props.touchpointId, event);
  return h(
    'td',
    Object.assign(
      {
        class: classes('jm-cell jm-cell-text' + (props.notMet ? ' jm-not-met' : ''), props),
        onClick: editing ? undefined : start,
        'data-open': 'text',
        'data-cell': props.opensNew ? props.touchpointId : undefined,
      },
      reach(props),
    ),
    editing
      ? h(CellEditor, { target, label: props.label, seed: editing.seed, done: props.done })
      : h(
          'div',
          {
            class: 'jm-cell-clip' + (quoted && shown ? ' jm-quoted' : ''),
            'data-hint': grid && !props.notMet ? props.hint : undefined,
          },
          shown || props.notMet || '',
        ),
    !editing &&
      !save &&
      props.everyones &&
      h('span', { class: 'jm-everyone-mark' }, AJS.I18n.getText('jm.everyone.mark')),
    unsaved &&
      h(
        'button',
        {
          type: 'button',
          class: 'jm-unsaved',
          tabIndex: -1,
          'data-widget': 'unsaved',
          onClick: (event) => {
            event.stopPropagation();
            props.select(props.touchpointId, event);
          },
        },
        icons.icon('warning'),
        AJS.I18n.getText('jm.save.not.saved'),
      ),
  );
});

function finding(props, one) {
  return h(
    'li',
    { key: one.id },
    h(
      'button',
      {
        type: 'button',
        class:
          'jm-finding jm-finding-' +
          one.kind +
          (model.over(one) ? ' jm-finding-over' : '') +
          (props.addressed && props.addressed.split(',').includes(String(one.id)) ? ' jm-related' : ''),
        'data-widget': 'finding',
        tabIndex: props.grid ? -1 : undefined,
        'aria-pressed': String(props.selectedFinding === one.id),
        title: one.text,
        onClick: (event) => {
          event.stopPropagation();
          props.select(props.touchpoint.id, event, one.id);
        },
      },
      findingLabel(one),
    ),
  );
}

/**
 * @param {any} props
 */
export const FindingsCell = memo(function findingsCell(props) {
  const all = props.touchpoint.findings || [];
  const pains = all
    .filter((one) => one.kind === 'pain')
    .sort((one, other) => (other.severity || 0) - (one.severity || 0));
  return h(
    'td',
    Object.assign(
      { class: classes('jm-cell', props), onClick: (event) => props.select(props.touchpoint.id, event) },
      reach(props),
    ),
    all.length > 0 &&
      h(
        'ul',
        { class: 'jm-plain' },
        pains.concat(model.findings(props.touchpoint, 'gain')).map((one) => finding(props, one)),
      ),
  );
});

function improvement({ grid, selectImprovement }, one) {
  const open = (event) => {
    event.stopPropagation();
    selectImprovement(one.id);
  };
  return h(
    'button',
    {
      type: 'button',
      class: 'jm-improvement-open',
      'data-widget': 'improvement',
      tabIndex: grid ? -1 : undefined,
      title: one.text,
      onClick: open,
    },
    h('span', { class: 'jm-improvement-text' }, one.text),
  );
}

/**
 * @param {any} props
 */
export const ImprovementsCell = memo(function improvementsCell(props) {
  const { touchpoint, links, grid } = props;
  const tabIndex = grid ? -1 : undefined;
  const of = (ids) => (ids || []).map((id) => links.get(id)).filter(Boolean);
  const rest = of(model.unaddressed(touchpoint).map((one) => one.id));
  return h(
    'td',
    Object.assign(
      { class: classes('jm-cell', props), onClick: (event) => props.select(touchpoint.id, event) },
      reach(props),
    ),
    h(
      'ul',
      { class: 'jm-plain' },
      (touchpoint.improvements || []).map((one) =>
        h(
          'li',
          {
            key: one.id,
            class:
              'jm-improvement' + (props.related && (one.addresses || []).includes(props.related) ? ' jm-related' : ''),
          },
          improvement(props, one),
          one.phase && h('span', { class: 'jm-quiet jm-phase' }, words.phase(one.phase)),
          h(chips.IssueChips, { links: of(one.addresses), tabIndex }),
        ),
      ),
      rest.length > 0 &&
        h('li', { key: 'rest', class: 'jm-improvement' }, h(chips.IssueChips, { links: rest, tabIndex })),
    ),
  );
});
