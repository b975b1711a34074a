/** Impact by feasibility, five by five: every ranked improvement stands in its field under its rank (P28). */
import { h } from 'preact';
import * as parts from '../ui/parts.js';

const VALUES = [1, 2, 3, 4, 5];
/** So many have room with their words, and so many as numbers. */
const WITH_WORDS = 2;
const MOST = 6;
/** From this product on a field stands out. */
const HIGH = 15;

function corner(impact, feasibility) {
  switch (impact + '/' + feasibility) {
    case '5/5':
      return AJS.I18n.getText('jm.priority.first');
    case '5/1':
      return AJS.I18n.getText('jm.priority.plan');
    case '1/5':
      return AJS.I18n.getText('jm.priority.between');
    case '1/1':
      return AJS.I18n.getText('jm.priority.leave');
    default:
      return undefined;
  }
}

function chip({ record, rank }, words, { chosen, choose }) {
  return h(
    'li',
    { key: record.id },
    h(
      'button',
      {
        type: 'button',
        class: 'jm-matrix-chip' + (record.id === chosen ? ' jm-selected' : ''),
        'aria-current': record.id === chosen ? 'true' : undefined,
        title: record.text,
        onClick: () => choose(record.id),
      },
      h('span', { class: 'jm-number' }, rank),
      h('span', { class: words ? 'jm-matrix-words' : 'jm-hidden' }, record.text),
    ),
  );
}

function field(impact, feasibility, props) {
  const here = props.ranked.filter(({ record }) => record.impact === impact && record.feasibility === feasibility);
  const said = corner(impact, feasibility);
  return h(
    'td',
    { key: feasibility, class: impact * feasibility >= HIGH ? 'jm-matrix-high' : undefined },
    said && h('p', { class: 'jm-quiet' }, said),
    here.length > 0 &&
      h(
        'ul',
        { class: 'jm-plain' },
        here.slice(0, MOST).map((one) => chip(one, here.length <= WITH_WORDS, props)),
      ),
    here.length > MOST &&
      h('p', { class: 'jm-quiet' }, AJS.I18n.getText('jm.priority.further', String(here.length - MOST))),
  );
}

/** The number of a row or column; which of the two it is, is said here and shown along the axis. */
function step(scope, name, value) {
  return h('th', { key: value, scope }, parts.hidden(name + ' '), value);
}

/**
 * props: ranked, chosen, choose.
 * @param {any} props
 * @returns {VNode}
 */
export function Matrix(props) {
  const [impacts, feasibilities] = [AJS.I18n.getText('jm.impact'), AJS.I18n.getText('jm.feasibility')];
  return h(
    'div',
    { class: 'jm-matrix-frame' },
    h('h2', { id: 'jm-h-matrix' }, AJS.I18n.getText('jm.priority.matrix')),
    h('p', { class: 'jm-matrix-axis', 'aria-hidden': 'true' }, impacts, ' \u2191'),
    h(
      'table',
      { class: 'jm-matrix', 'aria-labelledby': 'jm-h-matrix' },
      h(
        'tbody',
        null,
        VALUES.slice()
          .reverse()
          .map((impact) =>
            h(
              'tr',
              { key: impact },
              step('row', impacts, impact),
              VALUES.map((feasibility) => field(impact, feasibility, props)),
            ),
          ),
      ),
      h(
        'tfoot',
        null,
        h(
          'tr',
          null,
          h('td', null),
          VALUES.map((feasibility) => step('col', feasibilities, feasibility)),
        ),
      ),
    ),
    h('p', { class: 'jm-matrix-axis jm-matrix-across', 'aria-hidden': 'true' }, feasibilities, ' \u2192'),
  );
}
