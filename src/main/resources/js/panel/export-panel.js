/** Hands the map out as a spreadsheet or whole: the form it takes, what it does not hold, and a plain link to download it. */
import { h } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import { MapContext } from '../map/map-context.js';
import * as locale from '../locale.js';
import * as form from '../ui/form.js';
import * as parts from '../ui/parts.js';
import { Panel } from './panel.js';

/** Where numbers have a decimal comma, spreadsheets separate columns by semicolons. */
function start() {
  return { format: 'csv', separator: locale.isEnglish() ? 'comma' : 'semicolon', headers: 'own' };
}

function formats() {
  return [
    { id: 'csv', name: AJS.I18n.getText('jm.export.csv') },
    { id: 'json', name: AJS.I18n.getText('jm.export.json') },
  ];
}

function separators() {
  return [
    { id: 'semicolon', name: AJS.I18n.getText('jm.export.semicolon') },
    { id: 'comma', name: AJS.I18n.getText('jm.export.comma') },
    { id: 'tab', name: AJS.I18n.getText('jm.export.tab') },
  ];
}

function headers() {
  return [
    { id: 'own', name: AJS.I18n.getText('jm.export.headers.own') },
    { id: 'english', name: AJS.I18n.getText('jm.export.headers.english') },
  ];
}

/** What the file will not hold: undefined while it is being asked. */
function useNotes(session, format) {
  const [notes, setNotes] = useState(/** @type {any} */ ({}));
  useEffect(() => {
    let current = true;
    const take = (found) => current && setNotes(found);
    setNotes({});
    session.exportNotes(format).then(take, (error) => take({ failed: error.texts || [String(error)] }));
    return () => {
      current = false;
    };
  }, [format]);
  return notes;
}

function leftOut({ leftOut: texts, failed }) {
  if (failed) return parts.message('error', failed);
  if (!texts) return parts.waiting(AJS.I18n.getText('jm.loading'));
  if (!texts.length) return h('p', { class: 'jm-quiet' }, AJS.I18n.getText('jm.export.whole'));
  return h(
    'ul',
    { class: 'jm-bullets' },
    texts.map((text) => h('li', { key: text }, text)),
  );
}

function spreadsheet(fields) {
  return [
    form.select(fields, {
      name: 'separator',
      label: AJS.I18n.getText('jm.export.separator'),
      help: AJS.I18n.getText('jm.export.separator.help'),
      options: separators(),
    }),
    !locale.isEnglish() &&
      form.select(fields, { name: 'headers', label: AJS.I18n.getText('jm.export.headers'), options: headers() }),
  ];
}

/**
 * @returns {VNode}
 */
export function ExportPanel() {
  const { session } = useContext(MapContext);
  const fields = form.useForm(start(), () => undefined);
  const whole = fields.values.format === 'json';
  const notes = useNotes(session, fields.values.format);
  return h(
    Panel,
    { title: AJS.I18n.getText('jm.export.title') },
    h(
      'form',
      { class: 'aui top-label jm-form', onSubmit: (event) => event.preventDefault() },
      form.select(fields, {
        name: 'format',
        label: AJS.I18n.getText('jm.export.format'),
        options: formats(),
        help: whole ? AJS.I18n.getText('jm.export.json.what') : AJS.I18n.getText('jm.export.what'),
      }),
      !whole && spreadsheet(fields),
      h(
        'section',
        { class: 'jm-section', 'aria-labelledby': 'jm-h-left-out' },
        h('h3', { id: 'jm-h-left-out' }, AJS.I18n.getText('jm.export.left.out')),
        leftOut(notes),
      ),
      h(
        'div',
        { class: 'jm-buttons' },
        h(
          'a',
          { class: 'aui-button aui-button-primary', href: session.exportAddress(fields.values), download: '' },
          AJS.I18n.getText('jm.export.download'),
        ),
      ),
    ),
  );
}
