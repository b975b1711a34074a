/** What an import would create, stage by stage, and every problem that stands in its way. */
import { h } from 'preact';
import * as parts from '../ui/parts.js';
import * as words from '../words.js';
import * as form from '../ui/form.js';
import * as questions from '../maps/map-questions.js';
import * as locale from '../locale.js';
import { newWords } from './new-words.js';
import * as problemTable from './problem-table.js';

function counts(preview) {
  const all = [
    words.stages(preview.stages),
    words.touchpoints(preview.touchpoints),
    words.pains(preview.pains),
    words.gains(preview.gains),
    words.improvements(preview.improvements),
    preview.sources === 1
      ? AJS.I18n.getText('jm.sources.one')
      : AJS.I18n.getText('jm.sources.many', locale.number(preview.sources)),
  ];
  if (preview.tray > 0) all.push(AJS.I18n.getText('jm.import.tray', String(preview.tray)));
  return h(
    'ul',
    { class: 'jm-counts' },
    all.map((text) => h('li', { key: text }, text)),
  );
}

function stage(one, index) {
  return h(
    'li',
    { key: index, class: 'jm-outline-stage' },
    h(
      'h3',
      null,
      one.period && h('span', { class: 'jm-list-period' }, words.period(one.period)),
      one.stage || AJS.I18n.getText('jm.tray.title'),
      h('span', { class: 'jm-badge' }, one.touchpoints.length),
    ),
    h(
      'ol',
      null,
      one.touchpoints.map((name, at) => h('li', { key: at }, name)),
    ),
  );
}

function Details({ preview, send, cancel, blocked }) {
  const fields = form.useForm({ name: preview.name || '', perspective: '', desiredExperience: '' }, (values) =>
    send(questions.filled(values)),
  );
  return h(
    'form',
    {
      class: 'aui top-label jm-form jm-form-page',
      onSubmit: blocked ? (event) => event.preventDefault() : fields.onSubmit,
    },
    h('h2', null, AJS.I18n.getText('jm.import.name.it')),
    questions.controls(fields, false),
    fields.general.length > 0 && parts.message('error', fields.general),
    blocked && h('p', { id: 'jm-blocked', class: 'jm-error' }, AJS.I18n.getText('jm.import.blocked')),
    h(
      'div',
      { class: 'jm-buttons' },
      h(
        'button',
        {
          type: 'submit',
          class: 'aui-button aui-button-primary',
          disabled: fields.busy,
          'aria-disabled': blocked ? 'true' : undefined,
          'aria-describedby': blocked ? 'jm-blocked' : undefined,
        },
        AJS.I18n.getText('jm.create.submit'),
      ),
      h(
        'button',
        { type: 'button', class: 'aui-button aui-button-link', onClick: cancel },
        AJS.I18n.getText('jm.cancel'),
      ),
    ),
  );
}

/**
 * props: preview, send(values), cancel.
 * @param {{ preview: any, send: (values: any) => Promise<void>, cancel: () => void }} props
 * @returns {VNode}
 */
export function Preview({ preview, send, cancel }) {
  const problems = preview.problems || [];
  const outline = preview.outline || [];
  return h(
    'div',
    { class: 'jm-preview' },
    problems.length > 0 &&
      problemTable.problems(problems, [
        [AJS.I18n.getText('jm.import.row'), 'row'],
        [AJS.I18n.getText('jm.import.column'), 'column'],
      ]),
    outline.length > 0 &&
      h(
        'section',
        { 'aria-labelledby': 'jm-outline-title' },
        h(
          'h2',
          { id: 'jm-outline-title' },
          problems.length ? AJS.I18n.getText('jm.import.found') : AJS.I18n.getText('jm.import.creates'),
        ),
        counts(preview),
        h('ul', { class: 'jm-outline' }, outline.map(stage)),
      ),
    newWords(preview.newTerms || []),
    outline.length > 0 && h(Details, { preview, send, cancel, blocked: problems.length > 0 }),
  );
}
