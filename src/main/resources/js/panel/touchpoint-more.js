/** What else is known of a touchpoint: how much it weighs and what it is marked as, or who answers for it and helps there. */
import { h } from 'preact';
import { TextField } from '../ui/text-field.js';
import * as scale from '../ui/scale.js';
import { MarkField } from '../ui/mark-field.js';
import { PersonField } from '../ui/person-field.js';
import { FocusField } from './focus-field.js';

/**
 * props: touchpoint, what ('weight': P08, P09, P14, L09, M13, M16, D05, or 'people': D17, D21, D23).
 * @param {{ touchpoint: Touchpoint, what: string }} props
 * @returns {VNode}
 */
export function TouchpointMore({ touchpoint, what }) {
  const target = (field) => ({ kind: 'touchpoint', id: touchpoint.id, field });
  const text = (field, label, placeholder, multiline) =>
    h(TextField, { key: field, target: target(field), label, placeholder, multiline });
  const mark = (field, label) => h(MarkField, { key: field, target: target(field), label });
  if (what === 'people') {
    return h(
      'div',
      null,
      h(PersonField, { target: target('owner'), label: AJS.I18n.getText('jm.owner') }),
      text('guidance', AJS.I18n.getText('jm.guidance'), AJS.I18n.getText('jm.guidance.placeholder'), true),
      text('competence', AJS.I18n.getText('jm.competence'), undefined, true),
      mark('inPlace', AJS.I18n.getText('jm.in.place')),
      text('system', AJS.I18n.getText('jm.system'), AJS.I18n.getText('jm.system.placeholder')),
      text('external', AJS.I18n.getText('jm.external'), AJS.I18n.getText('jm.external.placeholder')),
    );
  }
  return h(
    'div',
    null,
    h(FocusField, { kind: 'touchpoint', id: touchpoint.id }),
    h(scale.ScaleField, {
      target: target('importance'),
      legend: AJS.I18n.getText('jm.importance'),
      low: AJS.I18n.getText('jm.importance.low'),
      high: AJS.I18n.getText('jm.importance.high'),
    }),
    text('moment', AJS.I18n.getText('jm.moment'), AJS.I18n.getText('jm.moment.placeholder')),
    mark('decision', AJS.I18n.getText('jm.mark.decision')),
    mark('addedValue', AJS.I18n.getText('jm.mark.value')),
    mark('moreEfficient', AJS.I18n.getText('jm.mark.efficient')),
    mark('internalGoalHurts', AJS.I18n.getText('jm.mark.hurts')),
  );
}
