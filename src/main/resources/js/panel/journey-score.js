/** The score of the whole journey with what each touchpoint contributes to it (P13, T08, D04). */
define('jm/journey-score', ['jm/preact', 'jm/map-context', 'jm/score', 'jm/locale', 'jm/seen'], function (preact, MapContext, score, locale, seen) {
  'use strict';

  const { h, useContext } = preact;
  /** A bar to the left or right of the middle, as long as the part is of the largest. */
  function bar(part, most) {
    const width = most ? (50 * Math.abs(part)) / most : 0;
    return h('svg', { class: 'jm-part ' + (part < 0 ? 'jm-part-low' : 'jm-part-high'), viewBox: '0 0 100 6', preserveAspectRatio: 'none', 'aria-hidden': 'true', focusable: 'false' },
      h('rect', { x: part < 0 ? 50 - width : 50, width, height: 6 }));
  }

  return function JourneyScore() {
    const { map, persona, select } = useContext(MapContext);
    const found = score.of(map);
    const most = Math.max(...found.parts.map((one) => Math.abs(one.part)), 0);
    return h('div', null,
      h('p', { class: 'jm-quiet' }, AJS.I18n.getText('jm.score.what', locale.number(found.known), locale.number(found.total)), persona ? ' ' + AJS.I18n.getText('jm.missing.seen', seen.nameOf(persona)) : null),
      h('ol', { class: 'jm-plain', 'aria-label': AJS.I18n.getText('jm.score.part') }, found.parts.map(({ touchpoint, number, part }) => h('li', { key: touchpoint.id },
        h('button', { type: 'button', class: 'jm-jump jm-score-line', onClick: () => select(touchpoint.id, undefined, undefined, 'title') },
          h('span', { class: 'jm-number' }, number), h('span', { class: 'jm-score-name' }, touchpoint.name), bar(part, most), h('span', { class: 'jm-score-part' }, locale.part(part)))))));
  };
});
