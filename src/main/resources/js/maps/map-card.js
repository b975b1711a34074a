/** One journey map at a glance: whose it is, how large, what hurts, and its curve. */
import { h } from 'preact';
import * as parts from '../ui/parts.js';
import * as icons from '../ui/icons.js';
import * as words from '../words.js';
import * as locale from '../locale.js';
import * as curve from '../model/curve.js';
import * as emotion from '../model/emotion.js';
import * as review from '../model/review.js';
import * as issueCounts from './issue-counts.js';

const SIZE = { width: 280, height: 64, padding: 8 };

const DENSE = 40;

function describe(values) {
  const known = values.filter(emotion.known);
  if (!known.length) return AJS.I18n.getText('jm.curve.empty');
  return AJS.I18n.getText(
    'jm.curve.range',
    words.emotionWord(Math.min(...known)),
    words.emotionWord(Math.max(...known)),
  );
}

function sketch(map) {
  const values = map.curve || [];
  const lines = curve.lines(values, SIZE);
  const id = 'jm-card-curve-' + map.id;
  const zero = curve.y(0, SIZE.height, SIZE.padding);
  return h(
    'svg',
    {
      class: 'jm-sketch' + (values.length > DENSE ? ' jm-sketch-dense' : ''),
      viewBox: '0 0 ' + SIZE.width + ' ' + SIZE.height,
      role: 'img',
      'aria-labelledby': id,
    },
    h('title', { id }, describe(values)),
    h('line', { class: 'jm-level jm-level-zero', x1: 0, x2: SIZE.width, y1: zero, y2: zero }),
    lines.map((points, index) =>
      h('polyline', { key: index, class: 'jm-curve-line', points: points.map((point) => point.join(',')).join(' ') }),
    ),
    values.length <= DENSE &&
      lines
        .flat()
        .map(([x, y]) =>
          h('circle', { key: x, class: 'jm-sketch-point' + (y > zero ? ' jm-sketch-low' : ''), cx: x, cy: y, r: 3 }),
        ),
  );
}

function finding(kind, text) {
  return h('span', { class: 'jm-count jm-count-' + kind }, icons.icon(kind), text);
}

/** When it was or will be reviewed, where nothing is wanting (P31, D07). */
function reviews(map) {
  const now = new Date();
  const reviewed = review.state(map, now);
  if (map.life === 'archived' || review.wanting(map, now)) return null;
  if (reviewed === 'never') return h('span', null, AJS.I18n.getText('jm.review.never'));
  return h(
    'span',
    null,
    reviewed === 'planned'
      ? AJS.I18n.getText('jm.review.next', locale.day(review.next(map.reviewed, map.reviewEvery)))
      : AJS.I18n.getText('jm.review.last', locale.day(new Date(map.reviewed))),
  );
}

/** Drafts are the rule and need no sign; a ready map that nobody looks after does. */
function state(map) {
  const reviewed = review.state(map, new Date());
  const care = review.wanting(map, new Date());
  if (map.life === 'draft' && !care) return null;
  return h(
    'p',
    { class: 'jm-map-card-state' },
    map.life !== 'draft' &&
      h('span', { class: 'aui-lozenge' + (map.life === 'ready' ? ' aui-lozenge-success' : '') }, words.life(map.life)),
    care &&
      h(
        'span',
        { class: 'aui-lozenge aui-lozenge-moved' },
        reviewed === 'due' ? AJS.I18n.getText('jm.review.due') : AJS.I18n.getText('jm.review.never'),
      ),
  );
}

/**
 * props: map, counts, project, go, mayCopy.
 * @param {{ map: Card, counts: any, project: Project, go: Go, mayCopy: boolean }} props
 * @returns {VNode}
 */
export function MapCard({ map, counts, project, go, mayCopy }) {
  const place = { map: map.id };
  const copy = { map: map.id, create: 'copy' };
  return h(
    'li',
    { class: 'jm-map-card' },
    h('h2', null, parts.link(go, place, project.href(place), null, map.name)),
    state(map),
    map.perspective && h('p', { class: 'jm-map-card-for' }, map.perspective),
    sketch(map),
    h(
      'p',
      { class: 'jm-map-card-counts' },
      h('span', null, words.stages(map.stages) + ' \u00b7 ' + words.touchpoints(map.touchpoints)),
      finding('pain', words.pains(map.pains)),
      finding('gain', words.gains(map.gains)),
    ),
    map.focus &&
      h(
        'p',
        { class: 'jm-map-card-focus' },
        icons.icon('target'),
        h('span', null, AJS.I18n.getText('jm.focus.now', map.focus)),
      ),
    h(issueCounts.IssueCounts, { counts }),
    map.guest &&
      h(
        'p',
        { class: 'jm-quiet' },
        map.home ? AJS.I18n.getText('jm.card.from', map.home) : AJS.I18n.getText('jm.card.elsewhere'),
      ),
    h(
      'p',
      { class: 'jm-map-card-foot jm-quiet' },
      map.owner && h('span', null, AJS.I18n.getText('jm.owned.by', map.owner.name)),
      reviews(map),
      mayCopy &&
        parts.link(
          go,
          copy,
          project.href(copy),
          { 'aria-label': AJS.I18n.getText('jm.copy.named', map.name) },
          AJS.I18n.getText('jm.copy'),
        ),
    ),
  );
}
