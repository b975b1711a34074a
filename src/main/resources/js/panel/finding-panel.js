/** One pain or gain: its words and weight, what would improve it, and the issues that solve it. */
define('jm/finding-panel',
  ['jm/preact', 'jm/map-context', 'jm/map-model', 'jm/icons', 'jm/parts', 'jm/words', 'jm/text-field', 'jm/scale', 'jm/issues-section', 'jm/panel', 'jm/arrange'],
  function (preact, MapContext, model, icons, parts, words, TextField, scale, IssuesSection, Panel, arrange) {
    'use strict';

    const { h, useContext } = preact;

    function improvements(touchpoint, finding) {
      const all = (touchpoint.improvements || []).filter((one) => (one.addresses || []).includes(finding.id));
      if (!all.length) return null;
      return h('section', { class: 'jm-section', 'aria-labelledby': 'jm-h-addressed' },
        h('h3', { id: 'jm-h-addressed' }, AJS.I18n.getText('jm.section.improvements')),
        h('ul', { class: 'jm-plain' }, all.map((one) => h('li', { key: one.id, class: 'jm-line' }, h('span', null, icons.icon('improvement'), ' ', one.text)))));
    }

    /** props: place {touchpoint, number}, finding. */
    return function FindingPanel({ place, finding }) {
      const { state, links, select } = useContext(MapContext);
      const { touchpoint, number } = place;
      const target = (field) => ({ kind: 'finding', id: finding.id, field });
      const name = [number, touchpoint.name].filter(Boolean).join(' ');
      return h(Panel, {
        title: [icons.icon(finding.kind === 'gain' ? 'gain' : 'pain', 'jm-finding-icon-' + finding.kind), ' ', words.finding(finding.kind)],
        neighbours: model.neighbours(state.map, touchpoint.id),
      },
      h('button', { type: 'button', class: 'aui-button aui-button-link jm-back', onClick: () => select(touchpoint.id, undefined, undefined, 'title') },
        icons.icon('left'), parts.hidden(AJS.I18n.getText('jm.panel.back')), ' ', name),
      h(TextField, { target: target('text'), multiline: true, required: true, label: AJS.I18n.getText('jm.finding.text') }),
      h(scale.ScaleField, { target: target('severity'), legend: AJS.I18n.getText('jm.severity'), low: AJS.I18n.getText('jm.severity.low'), high: AJS.I18n.getText('jm.severity.high') }),
      h(IssuesSection, { finding, link: links.get(finding.id), contribute: state.map.abilities.contribute }),
      improvements(touchpoint, finding),
      h(arrange.RemoveFinding, { finding }));
    };
  });
