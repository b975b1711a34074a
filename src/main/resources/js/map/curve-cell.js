/** One column of the emotion curve: ring for expected, point with its word for experienced, bar for the gap. */
import { h } from 'preact';
import { memo } from '../memo.js';
import * as curve from '../model/curve.js';
import * as emotion from '../model/emotion.js';
import * as locale from '../locale.js';
import * as words from '../words.js';
import * as parts from '../ui/parts.js';
import * as cells from './cells.js';

export const SIZE = { width: 176, height: 170, padding: 30 };
const MIDDLE = SIZE.width / 2;

function y(value) {
  return curve.y(value, SIZE.height, SIZE.padding);
}

const across = (step) => 'M0 ' + y(step) + 'H' + SIZE.width;
const LEVELS = emotion.STEPS.filter((step) => step !== 0)
  .map(across)
  .join('');
const ZERO = across(0);

function levels() {
  return [
    h('path', { key: 'l', class: 'jm-level', d: LEVELS }),
    h('path', { key: 'z', class: 'jm-level jm-level-zero', d: ZERO }),
  ];
}

function line(before, value, after) {
  const { left, right } = curve.piece(before, value, after);
  return [
    left !== undefined && h('line', { key: 'l', class: 'jm-curve-line', x1: 0, y1: y(left), x2: MIDDLE, y2: y(value) }),
    right !== undefined &&
      h('line', { key: 'r', class: 'jm-curve-line', x1: MIDDLE, y1: y(value), x2: SIZE.width, y2: y(right) }),
  ];
}

function bar(gap, expected, experienced) {
  if (gap !== 'below' && gap !== 'exceeds') return null;
  const top = Math.min(y(expected), y(experienced));
  return h('rect', {
    class: 'jm-gap-bar',
    x: MIDDLE - 5,
    width: 10,
    y: top,
    height: Math.abs(y(expected) - y(experienced)),
  });
}

function points(expected, experienced) {
  return [
    emotion.known(expected) && h('circle', { key: 'e', class: 'jm-expected', cx: MIDDLE, cy: y(expected), r: 7 }),
    emotion.known(experienced) &&
      h('circle', {
        key: 'x',
        class: 'jm-experienced',
        cx: MIDDLE,
        cy: y(experienced),
        r: expected === experienced ? 4 : 6,
      }),
  ];
}

/** So near that the ring would touch a word between the two. */
function near(difference) {
  return difference !== 0 && Math.abs(difference) <= 1;
}

/** The word stands where neither the ring nor the line is: off the ring if it is near, else off the line. */
function wordIsAbove(props) {
  const { before, after, expected, experienced } = props;
  if (emotion.known(expected) && near(expected - experienced)) return expected < experienced;
  const sides = [before, after].filter(emotion.known);
  const middle = sides.reduce((sum, value) => sum + value, 0) / (sides.length || 1);
  return sides.length ? middle < experienced : experienced > 0;
}

function word(props) {
  if (!emotion.known(props.experienced)) return null;
  const top = y(props.experienced) + (wordIsAbove(props) ? -26 : 9);
  return h(
    'span',
    { class: 'jm-curve-word', style: { top: top + 'px' }, title: props.word },
    h('span', null, props.word),
  );
}

function gapLabel(gap, props) {
  if (!gap) return null;
  const sign = { below: '\u25bc ', exceeds: '\u25b2 ', matches: '' }[gap];
  const size = gap === 'matches' ? '' : ' ' + locale.signed(props.experienced - props.expected);
  return h('span', { class: 'jm-gap-label', 'aria-hidden': 'true' }, sign + props.gapText + size);
}

/** The lines of others in this column, each of its own kind, and names where lines end. */
function others(told) {
  const all = told ? JSON.parse(told) : [];
  const ended = all.filter((one) => one.name && emotion.known(one.values[1]));
  return {
    lines: all
      .filter((one) => one.n > 0)
      .map(({ n, values: [before, value, after] }) =>
        h(
          'g',
          { key: n, class: 'jm-overlay jm-overlay-' + n },
          line(before, value, after),
          emotion.known(value) && h('circle', { class: 'jm-overlay-point', cx: MIDDLE, cy: y(value), r: 3.5 }),
        ),
      ),
    names: ended.map(({ n, name, values: [, value] }, at) =>
      h(
        'span',
        {
          key: n,
          class: 'jm-overlay-name jm-overlay-name-' + n,
          style: { top: y(value) - 8 + placeOf(ended, at) + 'px' },
        },
        name,
      ),
    ),
  };
}

/** Names at the same height stand below each other. */
function placeOf(ended, at) {
  return 15 * ended.slice(0, at).filter((one) => Math.abs(one.values[1] - ended[at].values[1]) < 0.6).length;
}

/** It stands in the upper corner, or in the lower one where a word has the height. */
function everyoneMark(props) {
  return (
    props.everyones &&
    h(
      'span',
      {
        class: 'jm-everyone-mark' + (props.experienced >= 1 && wordIsAbove(props) ? ' jm-everyone-low' : ''),
        'aria-hidden': 'true',
      },
      AJS.I18n.getText('jm.everyone.mark'),
    )
  );
}

/**
 * @param {any} props
 */
export const CurveCell = memo(function curveCell(props) {
  const gap = emotion.gap(props.expected, props.experienced);
  const also = others(props.overlays);
  return h(
    'td',
    Object.assign(
      {
        class:
          'jm-cell jm-cell-curve jm-gap-' +
          (gap || 'none') +
          (props.first ? ' jm-first' : '') +
          (props.selected ? ' jm-selected' : '') +
          (props.notMet ? ' jm-not-met' : ''),
        onClick: (event) => props.select(props.touchpointId, event),
        'data-open': 'emotion',
      },
      cells.reach(props),
    ),
    h(
      'svg',
      {
        class: 'jm-curve',
        viewBox: '0 0 ' + SIZE.width + ' ' + SIZE.height,
        width: SIZE.width,
        height: SIZE.height,
        'aria-hidden': 'true',
        focusable: 'false',
      },
      levels(),
      also.lines,
      line(props.before, props.experienced, props.after),
      bar(gap, props.expected, props.experienced),
      points(props.expected, props.experienced),
    ),
    h('span', { 'aria-hidden': 'true' }, word(props), also.names, everyoneMark(props)),
    props.notMet ? h('span', { class: 'jm-not-met-text' }, props.notMet) : gapLabel(gap, props),
    !props.notMet && parts.hidden(props.text),
  );
});

/**
 * The scale beside the curve, which also says in words what the curve shows.
 * @param {string} title
 * @param {string} description
 * @returns {VNode}
 */
export function axis(title, description) {
  const labels = [2, 0, -2];
  return h(
    'svg',
    {
      class: 'jm-axis',
      role: 'img',
      viewBox: '0 0 104 ' + SIZE.height,
      width: 104,
      height: SIZE.height,
      'aria-labelledby': 'jm-curve-title jm-curve-desc',
    },
    h('title', { id: 'jm-curve-title' }, title),
    h('desc', { id: 'jm-curve-desc' }, description),
    labels.map((step) => h('text', { key: step, x: 100, y: y(step) + 4, 'text-anchor': 'end' }, words.step(step))),
  );
}

/**
 * The properties of a touchpoint's cell, all plain values.
 * @param {Touchpoint} touchpoint
 * @param {Touchpoint} before
 * @param {Touchpoint} after
 * @returns {object}
 */
export function values(touchpoint, before, after) {
  const experience = touchpoint.experience || {};
  return {
    touchpointId: touchpoint.id,
    everyones: (experience.from || []).some((field) => field === 'expected' || field === 'experienced'),
    expected: experience.expected,
    experienced: experience.experienced,
    before: before && (before.experience || {}).experienced,
    after: after && (after.experience || {}).experienced,
    word: words.atPoint(experience),
    gapText: words.gap(experience),
    text:
      words.experience(experience) +
      ((experience.from || []).includes('experienced') ? ' (' + AJS.I18n.getText('jm.everyone.mark') + ')' : ''),
  };
}
