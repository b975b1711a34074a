/** The same map as a list, stage by stage, for narrow screens and for reading in one go. */
import { h } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { memo } from '../memo.js';
import * as model from '../model/map-model.js';
import * as words from '../words.js';
import * as icons from '../ui/icons.js';
import * as emotion from '../model/emotion.js';
import * as cells from './cells.js';
import * as chips from '../ui/issue-chip.js';
import { findingLabel } from '../ui/finding-label.js';
import * as seen from '../model/seen.js';
import * as focus from '../model/focus.js';
import * as sorting from '../model/sorting.js';
import * as lanes from './lanes.js';

/** Above so many touchpoints, stages are folded, and drawn when they are opened. */
const MANY = 150;
const AT_ONCE = 100;

function line(label, text, className) {
  return text && h('div', { class: 'jm-list-line' }, h('dt', null, label), h('dd', { class: className }, text));
}

function everyones({ from = [] }, field) {
  return from.includes(field) && h('span', { class: 'jm-everyone-mark' }, AJS.I18n.getText('jm.everyone.mark'));
}

function feels(touchpoint) {
  const experience = model.experience(touchpoint);
  if (experience.meets === false)
    return line(AJS.I18n.getText('jm.lane.feels'), AJS.I18n.getText('jm.not.met', seen.nameOf(experience.persona)));
  if (!emotion.known(experience.expected) && !emotion.known(experience.experienced)) return null;
  const gap = emotion.gap(experience.expected, experience.experienced);
  return h(
    'div',
    { class: 'jm-list-line' },
    h('dt', null, AJS.I18n.getText('jm.lane.feels')),
    h(
      'dd',
      null,
      scale(experience, gap),
      h('span', null, words.experience(experience), everyones(experience, 'experienced')),
    ),
  );
}

/**
 * Ring and point on one line from -2 to +2.
 * @param {Experience} experience
 * @param {string} gap
 */
function scale({ expected, experienced }, gap) {
  const x = (value) => 10 + (value + 2) * 25;
  return h(
    'svg',
    {
      class: 'jm-list-scale jm-gap-' + (gap || 'none'),
      viewBox: '0 0 120 20',
      width: 120,
      height: 20,
      'aria-hidden': 'true',
      focusable: 'false',
    },
    h('line', { class: 'jm-level', x1: 10, x2: 110, y1: 10, y2: 10 }),
    h('line', { class: 'jm-level jm-level-zero', x1: 60, x2: 60, y1: 4, y2: 16 }),
    gap &&
      gap !== 'matches' &&
      h('rect', {
        class: 'jm-gap-bar',
        x: Math.min(x(expected), x(experienced)),
        width: Math.abs(x(expected) - x(experienced)),
        y: 6.5,
        height: 7,
      }),
    emotion.known(expected) && h('circle', { class: 'jm-expected', cx: x(expected), cy: 10, r: 6 }),
    emotion.known(experienced) &&
      h('circle', { class: 'jm-experienced', cx: x(experienced), cy: 10, r: expected === experienced ? 3.5 : 5 }),
  );
}

function findingLine(one, props) {
  return h(
    'li',
    { key: one.id },
    h(
      'button',
      {
        type: 'button',
        class: 'jm-finding jm-finding-' + one.kind,
        onClick: (event) => props.select(props.touchpoint.id, event, one.id),
      },
      findingLabel(one),
    ),
    h(chips.IssueChips, { links: [props.links.get(one.id)] }),
  );
}

const Item = memo(function item(props) {
  const { touchpoint, number, select } = props;
  return h(
    'li',
    { class: 'jm-list-item' + (props.selected ? ' jm-selected' : '') },
    h(
      'h3',
      null,
      h(
        'button',
        {
          type: 'button',
          class: 'jm-list-name',
          'data-cell': touchpoint.id,
          onClick: (event) => select(touchpoint.id, event),
        },
        h('span', { class: 'jm-number' }, number),
        h('span', null, touchpoint.name),
      ),
    ),
    h(
      'p',
      { class: 'jm-quiet jm-list-marks' },
      cells.channel(touchpoint),
      cells.marks(touchpoint, props.focused),
      props.stage,
    ),
    h(
      'dl',
      null,
      line(
        AJS.I18n.getText('jm.importance'),
        touchpoint.importance && AJS.I18n.getText('jm.scale.of.five', touchpoint.importance),
      ),
      line(AJS.I18n.getText('jm.lane.does'), touchpoint.customerAction),
      line(AJS.I18n.getText('jm.lane.thinks'), model.experience(touchpoint).thoughts, 'jm-quoted'),
      feels(touchpoint),
      props.own.map((lane) => line(lane.own, touchpoint[lane.key])),
    ),
    (touchpoint.findings || []).length > 0 &&
      h(
        'ul',
        { class: 'jm-plain' },
        touchpoint.findings.map((one) => findingLine(one, props)),
      ),
    (touchpoint.improvements || []).length > 0 &&
      h(
        'ul',
        { class: 'jm-plain', 'aria-label': AJS.I18n.getText('jm.section.improvements') },
        touchpoint.improvements.map((one) =>
          h('li', { key: one.id, class: 'jm-list-improvement' }, icons.icon('improvement'), h('span', null, one.text)),
        ),
      ),
  );
});

function list(props, columns, staged) {
  return h(
    'ol',
    { key: 'l', class: 'jm-plain' },
    columns
      .filter((one) => one.touchpoint)
      .map(({ touchpoint, number, stage }) =>
        h(Item, {
          key: touchpoint.id,
          touchpoint,
          number,
          stage: staged && stage.name,
          select: props.select,
          links: props.links,
          own: props.own,
          named: props.named,
          focused: focus.isOn(props.map, 'touchpoint', touchpoint.id),
          selected: touchpoint.id === props.selected,
        }),
      ),
  );
}

function items(props, columns) {
  return [
    list(props, columns),
    !columns[0].touchpoint && h('p', { key: 'n', class: 'jm-quiet' }, AJS.I18n.getText('jm.stage.empty')),
  ];
}

function heading({ map }, stage) {
  return h(
    'h2',
    { id: 'jm-list-' + stage.id },
    h('span', { class: 'jm-list-period' }, words.period(stage.period)),
    stage.name,
    focus.isOn(map, 'stage', stage.id) && [' ', cells.focusMark()],
  );
}

function group(props, { stage, columns }) {
  return h(
    'section',
    { key: stage.id, class: 'jm-list-stage', 'aria-labelledby': 'jm-list-' + stage.id },
    heading(props, stage),
    items(props, columns),
  );
}

function more(count, onClick) {
  return (
    count > 0 &&
    h('button', { type: 'button', class: 'aui-button', onClick }, AJS.I18n.getText('jm.list.more', String(count)))
  );
}

/** One stage of a large map; props: all of the list, group, open (at first). */
function Folded(props) {
  const { stage, columns } = props.group;
  const [open, setOpen] = useState(props.open);
  const [most, setMost] = useState(AT_ONCE);
  return h(
    'details',
    { class: 'jm-list-stage', open, onToggle: (event) => setOpen(event.target.open) },
    h('summary', null, heading(props, stage), ' ', h('span', { class: 'jm-badge' }, columns.length)),
    open && items(props, columns.slice(0, most)),
    open && more(columns.length - most, () => setMost(most + AT_ONCE)),
  );
}

/** All touchpoints by what counts most, without their stages; props: all of the list, sort. */
function Sorted(props) {
  const [most, setMost] = useState(MANY);
  const columns = useMemo(() => sorting.of(props.map, props.sort), [props.map, props.sort]);
  return h(
    'div',
    { class: 'jm-list jm-list-sorted' },
    list(props, columns.slice(0, most), true),
    more(columns.length - most, () => setMost(most + AT_ONCE)),
  );
}

/**
 * @param {any} asked
 * @returns {VNode}
 */
export function ListView(asked) {
  const own = useMemo(
    () => lanes.all(asked.map).filter((lane) => lane.own && !lane.hidden),
    [lanes.decided(asked.map)],
  );
  const props = Object.assign({}, asked, { own });
  if (props.sort) return h(Sorted, props);
  const groups = model.groups(props.map);
  const large = props.map.touchpoints.length > MANY;
  const chosen = (one, at) =>
    props.selected === undefined
      ? at === 0
      : one.columns.some(({ touchpoint }) => touchpoint && touchpoint.id === props.selected);
  return h(
    'div',
    { class: 'jm-list' },
    groups.map((one, at) =>
      large
        ? h(Folded, Object.assign({}, props, { key: one.stage.id, group: one, open: chosen(one, at) }))
        : group(props, one),
    ),
  );
}
