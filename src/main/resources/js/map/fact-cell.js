/** Cells that show what the panel holds: channel and its switches (L07), promises, department, waiting to scale, evidence. */
import { h } from 'preact';
import { memo } from '../memo.js';
import * as icons from '../ui/icons.js';
import * as locale from '../locale.js';
import * as words from '../words.js';
import * as cells from './cells.js';

const LOZENGE = { kept: 'aui-lozenge-success', broken: 'aui-lozenge-removed' };

function channel({ touchpoint, before }) {
  const { name } = touchpoint.channel || {};
  const from = before && before.channel;
  const changed = name && from && from.id !== touchpoint.channel.id;
  return (
    name && [
      h('span', { key: 'n', class: 'jm-channel' }, icons.icon(icons.nameFor(touchpoint)), h('span', null, name)),
      changed &&
        h(
          'span',
          { key: 's', class: 'jm-switch' },
          icons.icon('switch'),
          AJS.I18n.getText('jm.channel.switch', from.name),
        ),
    ]
  );
}

function messages({ touchpoint }) {
  const all = touchpoint.messages || [];
  return (
    all.length > 0 &&
    h(
      'ul',
      { class: 'jm-plain' },
      all.map((one) =>
        h(
          'li',
          { key: one.id, class: 'jm-line' },
          h('span', null, one.text),
          h(
            'span',
            { class: 'aui-lozenge aui-lozenge-subtle ' + (LOZENGE[one.promise] || '') },
            words.promise(one.promise),
          ),
        ),
      ),
    )
  );
}

/** The bar is as long as this wait is of the longest one. */
function waiting({ touchpoint, longest }) {
  const minutes = touchpoint.waitingMinutes;
  return (
    minutes > 0 && [
      h('span', { key: 'd', class: 'jm-mark' }, icons.hourglass(minutes), locale.duration(minutes)),
      h(
        'svg',
        {
          key: 'b',
          class: 'jm-wait-bar',
          viewBox: '0 0 100 6',
          preserveAspectRatio: 'none',
          'aria-hidden': 'true',
          focusable: 'false',
        },
        h('rect', { width: Math.max(2, (100 * minutes) / longest), height: 6 }),
      ),
    ]
  );
}

function rating(label, value) {
  return h(
    'span',
    { class: 'jm-rating' },
    h('span', { class: 'jm-quiet' }, label),
    ' ',
    h('strong', null, value || '\u2013'),
  );
}

function priority({ touchpoint }) {
  const rated = (touchpoint.improvements || []).filter((one) => one.feasibility || one.impact);
  return (
    rated.length > 0 &&
    h(
      'ul',
      { class: 'jm-plain' },
      rated.map((one) =>
        h(
          'li',
          { key: one.id, class: 'jm-improvement' },
          h('span', { class: 'jm-improvement-text', title: one.text }, one.text),
          h(
            'span',
            { class: 'jm-ratings' },
            rating(AJS.I18n.getText('jm.feasibility'), one.feasibility),
            rating(AJS.I18n.getText('jm.impact'), one.impact),
          ),
        ),
      ),
    )
  );
}

function evidence({ touchpoint }) {
  const all = touchpoint.sources || [];
  if (!all.length)
    return [
      h('span', { key: 'd', class: 'jm-assumption' }),
      h('span', { key: 't', class: 'jm-quiet' }, AJS.I18n.getText('jm.assumption')),
    ];
  return h(
    'ul',
    { class: 'jm-plain' },
    all.map((one) =>
      h(
        'li',
        { key: one.id, class: 'jm-improvement' },
        one.title,
        ' ',
        h('span', { class: 'jm-quiet' }, (one.type || {}).name),
      ),
    ),
  );
}

function department({ touchpoint }) {
  return (touchpoint.department || {}).name;
}

/** How important it is, and what it is marked as (P08, L09, M13, M16, D05). */
function importance({ touchpoint }) {
  const marks = [
    touchpoint.decision && AJS.I18n.getText('jm.mark.decision'),
    touchpoint.addedValue && AJS.I18n.getText('jm.mark.value'),
    touchpoint.moreEfficient && AJS.I18n.getText('jm.mark.efficient'),
    touchpoint.internalGoalHurts && AJS.I18n.getText('jm.mark.hurts'),
  ].filter(Boolean);
  return [
    touchpoint.importance && h('strong', { key: 'i' }, AJS.I18n.getText('jm.scale.of.five', touchpoint.importance)),
    marks.length > 0 &&
      h(
        'ul',
        { key: 'm', class: 'jm-plain' },
        marks.map((mark) => h('li', { key: mark, class: 'jm-quiet' }, mark)),
      ),
  ];
}

function owner({ touchpoint }) {
  return touchpoint.owner && (touchpoint.owner.name || AJS.I18n.getText('jm.owner.gone'));
}

const CONTENT = { importance, owner, channel, messages, department, waiting, priority, evidence };

/**
 * props: lane, touchpoint, before (the touchpoint before it), longest (wait, in minutes), and what every cell has.
 * @param {any} props
 */
export const FactCell = memo(function factCell(props) {
  return h(
    'td',
    Object.assign(
      {
        class: cells.classes('jm-cell jm-cell-fact', props),
        onClick: (event) => props.select(props.touchpoint.id, event),
        'data-open': 'panel',
      },
      cells.reach(props),
    ),
    CONTENT[props.lane](props) || '',
  );
});
