/** What an import would create, stage by stage, and every problem that stands in its way. */
define('jm/preview', ['jm/preact', 'jm/parts', 'jm/words', 'jm/form', 'jm/map-questions', 'jm/locale'],
  function (preact, parts, words, form, questions, locale) {
    'use strict';

    const { h } = preact;

    function counted(n) {
      return n === 1 ? AJS.I18n.getText('jm.import.problems.one') : AJS.I18n.getText('jm.import.problems.many', locale.number(n));
    }

    /** Problems of the file as a whole in words, those of its rows as a table. */
    function problemTable(problems) {
      const whole = problems.filter((one) => one.row === undefined);
      const placed = problems.filter((one) => one.row !== undefined);
      return h('div', { class: 'jm-preview-problems' },
        parts.message('error', whole.map((one) => one.message).concat(placed.length ? counted(placed.length) : [])),
        placed.length > 0 && h('h2', { id: 'jm-problems-title' }, AJS.I18n.getText('jm.import.problems.title')),
        placed.length > 0 && h('div', { class: 'jm-table-frame', tabIndex: 0, role: 'region', 'aria-labelledby': 'jm-problems-title' },
          h('table', { class: 'aui jm-problems' },
            h('thead', null, h('tr', null,
              h('th', { scope: 'col' }, AJS.I18n.getText('jm.import.row')), h('th', { scope: 'col' }, AJS.I18n.getText('jm.import.column')), h('th', { scope: 'col' }, AJS.I18n.getText('jm.import.problem')))),
            h('tbody', null, placed.map((one, index) => h('tr', { key: index }, h('td', null, one.row), h('td', null, one.column), h('td', null, one.message)))))));
    }

    function counts(preview) {
      const all = [
        words.stages(preview.stages), words.touchpoints(preview.touchpoints), words.pains(preview.pains), words.gains(preview.gains), words.improvements(preview.improvements),
        preview.sources === 1 ? AJS.I18n.getText('jm.sources.one') : AJS.I18n.getText('jm.sources.many', locale.number(preview.sources)),
      ];
      if (preview.tray > 0) all.push(AJS.I18n.getText('jm.import.tray', String(preview.tray)));
      return h('ul', { class: 'jm-counts' }, all.map((text) => h('li', { key: text }, text)));
    }

    function stage(one, index) {
      return h('li', { key: index, class: 'jm-outline-stage' },
        h('h3', null, one.period && h('span', { class: 'jm-list-period' }, words.period(one.period)), one.stage || AJS.I18n.getText('jm.tray.title'),
          h('span', { class: 'jm-badge' }, one.touchpoints.length)),
        h('ol', null, one.touchpoints.map((name, at) => h('li', { key: at }, name))));
    }

    function terms(newTerms) {
      if (!newTerms.length) return null;
      const kinds = Array.from(new Set(newTerms.map((term) => term.kind)));
      return h('section', { 'aria-labelledby': 'jm-terms-title' },
        h('h2', { id: 'jm-terms-title' }, AJS.I18n.getText('jm.import.terms')),
        h('p', { class: 'jm-quiet' }, AJS.I18n.getText('jm.import.terms.help')),
        h('dl', { class: 'jm-facts' }, kinds.map((kind) => h('div', { key: kind, class: 'jm-fact-row' },
          h('dt', null, words.termKind(kind)), h('dd', null, newTerms.filter((term) => term.kind === kind).map((term) => parts.tag(term.name)))))));
    }

    function Details({ preview, send, cancel, blocked }) {
      const fields = form.useForm({ name: preview.name || '', perspective: '', desiredExperience: '' }, (values) => send(questions.filled(values)));
      return h('form', { class: 'aui top-label jm-form jm-form-page', onSubmit: blocked ? (event) => event.preventDefault() : fields.onSubmit },
        h('h2', null, AJS.I18n.getText('jm.import.name.it')),
        questions.controls(fields, false),
        fields.general.length > 0 && parts.message('error', fields.general),
        blocked && h('p', { id: 'jm-blocked', class: 'jm-error' }, AJS.I18n.getText('jm.import.blocked')),
        h('div', { class: 'jm-buttons' },
          h('button', { type: 'submit', class: 'aui-button aui-button-primary', disabled: fields.busy, 'aria-disabled': blocked ? 'true' : undefined, 'aria-describedby': blocked ? 'jm-blocked' : undefined },
            AJS.I18n.getText('jm.create.submit')),
          h('button', { type: 'button', class: 'aui-button aui-button-link', onClick: cancel }, AJS.I18n.getText('jm.cancel'))));
    }

    /** props: preview, send(values), cancel. */
    return function Preview({ preview, send, cancel }) {
      const problems = preview.problems || [];
      const outline = preview.outline || [];
      return h('div', { class: 'jm-preview' },
        problems.length > 0 && problemTable(problems),
        outline.length > 0 && h('section', { 'aria-labelledby': 'jm-outline-title' },
          h('h2', { id: 'jm-outline-title' }, problems.length ? AJS.I18n.getText('jm.import.found') : AJS.I18n.getText('jm.import.creates')), counts(preview),
          h('ul', { class: 'jm-outline' }, outline.map(stage))),
        terms(preview.newTerms || []),
        outline.length > 0 && h(Details, { preview, send, cancel, blocked: problems.length > 0 }));
    };
  });
