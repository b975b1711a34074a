/** Why an improvement will help (T18), what it brings (P30), who proposed it (D10), who decided it when, and who owns it. */
import { h } from 'preact';
import * as words from '../words.js';
import { TextField } from '../ui/text-field.js';
import { ChoiceField } from '../ui/choice-field.js';
import { PersonField } from '../ui/person-field.js';
import { DateField } from '../ui/date-field.js';
import * as arrange from './arrange.js';

const BENEFITS = [
  'layout',
  'information',
  'notifications',
  'manual',
  'leads',
  'load',
  'loyalty',
  'payment',
  'cost',
  'understanding',
  'messages',
];

const options = (ids, name) => ids.map((id) => ({ id, name: name(id) }));

/**
 * props: improvement.
 * @param {{ improvement: Improvement }} props
 * @returns {VNode}
 */
export function ImprovementMore({ improvement }) {
  const target = (field) => ({ kind: 'improvement', id: improvement.id, field });
  return h(
    'div',
    null,
    h(TextField, {
      target: target('rationale'),
      multiline: true,
      label: AJS.I18n.getText('jm.rationale'),
      placeholder: AJS.I18n.getText('jm.rationale.placeholder'),
    }),
    h(ChoiceField, {
      target: target('benefit'),
      label: AJS.I18n.getText('jm.benefit'),
      options: options(BENEFITS, words.benefit),
    }),
    h(ChoiceField, {
      target: target('proposedBy'),
      label: AJS.I18n.getText('jm.proposed.by'),
      options: options(['employee', 'leader'], words.proposedBy),
    }),
    h(
      'div',
      { class: 'jm-decided' },
      h(PersonField, {
        target: target('decidedBy'),
        label: AJS.I18n.getText('jm.decided.by'),
        choose: AJS.I18n.getText('jm.decided.choose'),
      }),
      h(DateField, { target: target('decidedAt'), label: AJS.I18n.getText('jm.decided.at') }),
    ),
    h(PersonField, { target: target('owner'), label: AJS.I18n.getText('jm.owner') }),
    h(arrange.Remove, { record: improvement, path: '/improvements/' + improvement.id }),
  );
}
