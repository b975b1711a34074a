/** What importing a whole map would do: which map it makes or changes, record by record, and every problem by its path. */
define('jm/file-preview', ['jm/preact', 'jm/parts', 'jm/form', 'jm/locale', 'jm/new-words', 'jm/history-words', 'jm/problem-table'],
  function (preact, parts, form, locale, newWords, historyWords, problemTable) {
    'use strict';

    const { h } = preact;

    function target(preview, project, go) {
      if (!preview.map) return h('p', null, preview.name);
      const place = { map: preview.map };
      return h('p', null, AJS.I18n.getText('jm.import.file.changes'), ' ', parts.link(go, place, project.href(place), null, preview.name));
    }

    function counts({ created, updated, unchanged, kept, notLinked }) {
      const all = [
        AJS.I18n.getText('jm.import.file.created', locale.number(created)), AJS.I18n.getText('jm.import.file.updated', locale.number(updated)),
        AJS.I18n.getText('jm.import.file.unchanged', locale.number(unchanged)),
      ];
      if (kept) all.push(AJS.I18n.getText('jm.import.file.kept', locale.number(kept)));
      if (notLinked) all.push(AJS.I18n.getText('jm.import.file.not.linked', locale.number(notLinked)));
      return h('ul', { class: 'jm-counts' }, all.map((text) => h('li', { key: text }, text)));
    }

    function difference(one, index) {
      const text = (value) => historyWords.value(one, value);
      return h('div', { key: index }, h('strong', null, historyWords.field(one.field)), one.told && ': ' + text(one.before) + ' \u2192 ' + text(one.after));
    }

    function rows(preview) {
      const all = preview.map ? preview.rows : [];
      if (!all.length) return null;
      return h('section', { 'aria-labelledby': 'jm-changes-title' },
        h('h2', { id: 'jm-changes-title' }, AJS.I18n.getText('jm.import.file.differs')),
        problemTable.table('jm-changes-title', [AJS.I18n.getText('jm.import.file.record'), AJS.I18n.getText('jm.import.file.change')],
          all.map((row) => [historyWords.subject(row.subject) + ' \u00b7 ' + row.name, row.outcome === 'created' ? AJS.I18n.getText('jm.history.added') : row.differences.map(difference)])));
    }

    function Confirm({ preview, send, cancel, blocked }) {
      const fields = form.useForm({}, () => send(preview.version));
      const same = preview.map && !preview.counts.created && !preview.counts.updated;
      const label = preview.map ? AJS.I18n.getText('jm.import.file.update') : AJS.I18n.getText('jm.create.submit');
      return h('form', { class: 'aui jm-form', onSubmit: blocked || same ? (event) => event.preventDefault() : fields.onSubmit },
        fields.general.length > 0 && parts.message('error', fields.general),
        blocked && h('p', { id: 'jm-blocked', class: 'jm-error' }, AJS.I18n.getText('jm.import.blocked')),
        same && h('p', { id: 'jm-blocked' }, AJS.I18n.getText('jm.import.file.same')),
        h('div', { class: 'jm-buttons' },
          h('button', { type: 'submit', class: 'aui-button aui-button-primary', disabled: fields.busy, 'aria-disabled': blocked || same ? 'true' : undefined, 'aria-describedby': blocked || same ? 'jm-blocked' : undefined }, label),
          h('button', { type: 'button', class: 'aui-button aui-button-link', onClick: cancel }, AJS.I18n.getText('jm.cancel'))));
    }

    /** props: preview, project, go, send(version), cancel. */
    return function FilePreview({ preview, project, go, send, cancel }) {
      const blocked = preview.problems.length > 0;
      return h('div', { class: 'jm-preview' },
        blocked && problemTable.problems(preview.problems, [[AJS.I18n.getText('jm.import.file.path'), 'path']]),
        !blocked && h('section', { 'aria-labelledby': 'jm-outline-title' },
          h('h2', { id: 'jm-outline-title' }, preview.map ? AJS.I18n.getText('jm.import.file.will') : AJS.I18n.getText('jm.import.creates')),
          target(preview, project, go), counts(preview.counts)),
        rows(preview), newWords(preview.newTerms || []),
        h(Confirm, { preview, send, cancel, blocked }));
    };
  });
