/** The score of the whole journey: what each touchpoint contributes to it, and what it would gain by one that is as expected (P13, T08, D04). */
import { h } from 'preact';
import { useContext } from 'preact/hooks';
import { MapContext } from '../map/map-context.js';
import * as score from '../model/score.js';
import * as locale from '../locale.js';
import * as seen from '../model/seen.js';

const MOST_RISES = 5;

/** A bar to the left or right of the middle, as long as the part is of the largest. */
function bar(part, most) {
  const width = most ? (50 * Math.abs(part)) / most : 0;
  return h(
    'svg',
    {
      class: 'jm-part ' + (part < 0 ? 'jm-part-low' : 'jm-part-high'),
      viewBox: '0 0 100 6',
      preserveAspectRatio: 'none',
      'aria-hidden': 'true',
      focusable: 'false',
    },
    h('rect', { x: part < 0 ? 50 - width : 50, width, height: 6 }),
  );
}

/** Touchpoints with a number each, which say where they are. */
function list(label, parts, select, value) {
  const most = Math.max(...parts.map((one) => Math.abs(value(one))), 0);
  return h(
    'ol',
    { class: 'jm-plain', 'aria-label': label },
    parts.map((one) =>
      h(
        'li',
        { key: one.touchpoint.id },
        h(
          'button',
          {
            type: 'button',
            class: 'jm-jump jm-score-line',
            onClick: () => select(one.touchpoint.id, undefined, undefined, 'title'),
          },
          h('span', { class: 'jm-number' }, one.number),
          h('span', { class: 'jm-score-name' }, one.touchpoint.name),
          bar(value(one), most),
          h('span', { class: 'jm-score-part' }, locale.part(value(one))),
        ),
      ),
    ),
  );
}

/**
 * @returns {VNode}
 */
export function JourneyScore() {
  const { map, persona, select } = useContext(MapContext);
  const found = score.of(map);
  const rises = score.rises(found.parts, MOST_RISES);
  return h(
    'div',
    null,
    h(
      'p',
      { class: 'jm-quiet' },
      AJS.I18n.getText('jm.score.what', locale.number(found.known), locale.number(found.total)),
      persona ? ' ' + AJS.I18n.getText('jm.missing.seen', seen.nameOf(persona)) : null,
    ),
    list(AJS.I18n.getText('jm.score.part'), found.parts, select, (one) => one.part),
    rises.length > 0 &&
      h(
        'div',
        { class: 'jm-rises' },
        h('h4', null, AJS.I18n.getText('jm.score.rise')),
        h('p', { class: 'jm-quiet' }, AJS.I18n.getText('jm.score.rise.what')),
        list(AJS.I18n.getText('jm.score.rise'), rises, select, (one) => one.rise),
      ),
  );
}
