/** Hands the map out as a spreadsheet: the form it takes, what it cannot hold, and a plain link to download it. */
define('jm/export-panel', ['jm/preact', 'jm/map-context', 'jm/locale', 'jm/form', 'jm/parts', 'jm/panel'],
  function (preact, MapContext, locale, form, parts, Panel) {
    'use strict';

    const { h, useContext, useEffect, useState } = preact;

    /** Where numbers have a decimal comma, spreadsheets separate columns by semicolons. */
    function start() {
      return { separator: locale.isEnglish() ? 'comma' : 'semicolon', headers: 'own' };
    }

    function separators() {
      return [
        { id: 'semicolon', name: AJS.I18n.getText('jm.export.semicolon') },
        { id: 'comma', name: AJS.I18n.getText('jm.export.comma') },
        { id: 'tab', name: AJS.I18n.getText('jm.export.tab') },
      ];
    }

    function headers() {
      return [{ id: 'own', name: AJS.I18n.getText('jm.export.headers.own') }, { id: 'english', name: AJS.I18n.getText('jm.export.headers.english') }];
    }

    /** What the file will not hold: undefined while it is being asked. */
    function useNotes(session) {
      const [notes, setNotes] = useState({});
      useEffect(() => {
        session.exportNotes().then(setNotes, (error) => setNotes({ failed: error.texts || [String(error)] }));
      }, []);
      return notes;
    }

    function leftOut({ leftOut: texts, failed }) {
      if (failed) return parts.message('error', failed);
      if (!texts) return parts.waiting(AJS.I18n.getText('jm.loading'));
      if (!texts.length) return h('p', { class: 'jm-quiet' }, AJS.I18n.getText('jm.export.whole'));
      return h('ul', { class: 'jm-bullets' }, texts.map((text) => h('li', { key: text }, text)));
    }

    return function ExportPanel() {
      const { session } = useContext(MapContext);
      const notes = useNotes(session);
      const fields = form.useForm(start(), () => undefined);
      return h(Panel, { title: AJS.I18n.getText('jm.export.title') },
        h('p', null, AJS.I18n.getText('jm.export.what')),
        h('section', { class: 'jm-section', 'aria-labelledby': 'jm-h-left-out' },
          h('h3', { id: 'jm-h-left-out' }, AJS.I18n.getText('jm.export.left.out')), leftOut(notes)),
        h('form', { class: 'aui top-label jm-form jm-section', onSubmit: (event) => event.preventDefault() },
          form.select(fields, { name: 'separator', label: AJS.I18n.getText('jm.export.separator'), help: AJS.I18n.getText('jm.export.separator.help'), options: separators() }),
          !locale.isEnglish() && form.select(fields, { name: 'headers', label: AJS.I18n.getText('jm.export.headers'), options: headers() }),
          h('div', { class: 'jm-buttons' },
            h('a', { class: 'aui-button aui-button-primary', href: session.exportAddress(fields.values), download: '' }, AJS.I18n.getText('jm.export.download')))));
    };
  });
