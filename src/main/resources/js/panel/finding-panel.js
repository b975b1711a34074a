/** One pain or gain: its words and weight, what becomes of it, what would improve it, and the issues that solve it. */
define('jm/finding-panel',
  ['jm/preact', 'jm/map-context', 'jm/map-model', 'jm/icons', 'jm/parts', 'jm/words', 'jm/text-field', 'jm/scale', 'jm/choice-field', 'jm/late-fold', 'jm/line-form', 'jm/issues-section', 'jm/panel', 'jm/arrange'],
  function (preact, MapContext, model, icons, parts, words, TextField, scale, ChoiceField, LateFold, LineForm, IssuesSection, Panel, arrange) {
    'use strict';

    const { h, useContext, useState } = preact;
    const STATES = ['reported', 'open', 'planned', 'measuring', 'solved', 'accepted'];

    function improvements(record, finding) {
      const all = (record.improvements || []).filter((one) => (one.addresses || []).includes(finding.id));
      if (!all.length) return null;
      return h('section', { class: 'jm-section', 'aria-labelledby': 'jm-h-addressed' },
        h('h3', { id: 'jm-h-addressed' }, AJS.I18n.getText('jm.section.improvements')),
        h('ul', { class: 'jm-plain' }, all.map((one) => h('li', { key: one.id, class: 'jm-line' }, h('span', null, icons.icon('improvement'), ' ', one.text)))));
    }

    const target = (finding, field) => ({ kind: 'finding', id: finding.id, field });

    /** What is accepted needs a reason, which is asked for; what is solved was measured before. */
    function State({ finding }) {
      const { session, state, announce } = useContext(MapContext);
      const [asking, setAsking] = useState(false);
      const goal = target(finding, 'state');
      const measured = finding.state === 'measuring' || finding.state === 'solved';
      const options = STATES.map((id) => ({ id, name: words.state(id), disabled: id === 'solved' && !measured }));
      function choose(id) {
        setAsking(id === 'accepted' && !finding.reason);
        if (id !== 'accepted' || finding.reason) session.save(Object.assign({ value: id === 'open' ? null : id, version: state.map.version }, goal));
      }
      async function accept(reason) {
        await session.act('patch', '/findings/' + finding.id, { reason, state: 'accepted' }, state.map.version);
        setAsking(false);
        announce(AJS.I18n.getText('jm.save.saved'));
      }
      return [
        h(ChoiceField, { target: goal, label: AJS.I18n.getText('jm.finding.state'), options, usual: 'open', choose, help: measured ? undefined : AJS.I18n.getText('jm.finding.state.help') }),
        asking && h(LineForm, { id: 'jm-accept', label: AJS.I18n.getText('jm.reason.accept'), submit: AJS.I18n.getText('jm.reason.accept.submit'), required: true, send: accept, close: () => setAsking(false) }),
      ];
    }

    function more(finding) {
      const { reason, category, occurrence, frequency, owner } = finding;
      return h(LateFold, { key: 'm' + finding.id, title: AJS.I18n.getText('jm.finding.more'), open: reason || category || occurrence || frequency || owner, part: 'jm/finding-more', takes: { finding } });
    }

    /** Leads back to what the finding hangs on. */
    function Back({ touchpoint, stage }) {
      const { state, select, show } = useContext(MapContext);
      const { number } = touchpoint ? model.place(state.map, touchpoint.id) : {};
      const name = touchpoint ? [number, touchpoint.name].filter(Boolean).join(' ') : stage ? stage.name : AJS.I18n.getText('jm.panel.back.map');
      const back = () => (touchpoint ? select(touchpoint.id, undefined, undefined, 'title') : stage ? show('stage', stage.id) : show('head'));
      return h('button', { type: 'button', class: 'aui-button aui-button-link jm-back', onClick: back }, icons.icon('left'), parts.hidden(AJS.I18n.getText('jm.panel.back')), ' ', name);
    }

    /** props: holder {touchpoint, stage} (neither: the map), finding. */
    return function FindingPanel({ holder, finding }) {
      const { state, links } = useContext(MapContext);
      return h(Panel, {
        title: [icons.icon(finding.kind === 'gain' ? 'gain' : 'pain', 'jm-finding-icon-' + finding.kind), ' ', words.finding(finding.kind)],
        neighbours: holder.touchpoint && model.neighbours(state.map, holder.touchpoint.id),
      },
      h(Back, holder),
      h(TextField, { target: target(finding, 'text'), multiline: true, required: true, label: AJS.I18n.getText('jm.finding.text') }),
      h(scale.ScaleField, { target: target(finding, 'severity'), legend: AJS.I18n.getText('jm.severity'), low: AJS.I18n.getText('jm.severity.low'), high: AJS.I18n.getText('jm.severity.high') }),
      finding.kind === 'pain' && h(State, { key: 's' + finding.id, finding }),
      more(finding),
      h(IssuesSection, { finding, link: links.get(finding.id), contribute: state.map.abilities.contribute }),
      improvements(holder.touchpoint || holder.stage || state.map, finding),
      h(arrange.Remove, { record: finding, path: '/findings/' + finding.id }));
    };
  });
