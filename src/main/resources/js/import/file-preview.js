/** What importing a whole map would do: which map it makes or changes, record by record, and every problem by its path. */
import { h } from 'preact';
import * as parts from '../ui/parts.js';
import * as form from '../ui/form.js';
import * as locale from '../locale.js';
import { newWords } from './new-words.js';
import * as problemTable from './problem-table.js';

function target(preview, project, go) {
  if (!preview.map) return h('p', null, preview.name);
  const place = { map: preview.map };
  return h(
    'p',
    null,
    AJS.I18n.getText('jm.import.file.changes'),
    ' ',
    parts.link(go, place, project.href(place), null, preview.name),
  );
}

function counts({ created, updated, unchanged, kept, notLinked }) {
  const all = [
    AJS.I18n.getText('jm.import.file.created', locale.number(created)),
    AJS.I18n.getText('jm.import.file.updated', locale.number(updated)),
    AJS.I18n.getText('jm.import.file.unchanged', locale.number(unchanged)),
  ];
  if (kept) all.push(AJS.I18n.getText('jm.import.file.kept', locale.number(kept)));
  if (notLinked) all.push(AJS.I18n.getText('jm.import.file.not.linked', locale.number(notLinked)));
  return h(
    'ul',
    { class: 'jm-counts' },
    all.map((text) => h('li', { key: text }, text)),
  );
}

function Confirm({ preview, send, cancel, blocked }) {
  const fields = form.useForm({}, () => send(preview.version));
  const same = preview.map && !preview.counts.created && !preview.counts.updated;
  if (blocked || same)
    return h('p', null, blocked ? AJS.I18n.getText('jm.import.blocked') : AJS.I18n.getText('jm.import.file.same'));
  return h(
    'form',
    { class: 'aui jm-form', onSubmit: fields.onSubmit },
    fields.general.length > 0 && parts.message('error', fields.general),
    form.buttons(
      fields,
      preview.map ? AJS.I18n.getText('jm.import.file.update') : AJS.I18n.getText('jm.create.submit'),
      cancel,
    ),
  );
}

/**
 * props: preview, project, go, send(version), cancel.
 * @param {{ preview: any, project: Project, go: Go, send: (values: any) => Promise<void>, cancel: () => void }} props
 * @returns {VNode}
 */
export function FilePreview({ preview, project, go, send, cancel }) {
  const blocked = preview.problems.length > 0;
  return h(
    'div',
    { class: 'jm-preview' },
    blocked && problemTable.problems(preview.problems, [[AJS.I18n.getText('jm.import.file.path'), 'path']]),
    !blocked &&
      h(
        'section',
        { 'aria-labelledby': 'jm-outline-title' },
        h(
          'h2',
          { id: 'jm-outline-title' },
          preview.map ? AJS.I18n.getText('jm.import.file.will') : AJS.I18n.getText('jm.import.creates'),
        ),
        target(preview, project, go),
        counts(preview.counts),
      ),
    newWords(preview.newTerms || []),
    h(Confirm, { preview, send, cancel, blocked }),
  );
}
