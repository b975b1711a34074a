/** What tells that the goal of a map is reached: of what kind it is, what is measured, from where to where, and by when (T01, P33). */
import { h } from 'preact';
import * as words from '../words.js';
import { TextField } from '../ui/text-field.js';
import { ChoiceField } from '../ui/choice-field.js';
import { NumberField } from '../ui/number-field.js';
import { DateField } from '../ui/date-field.js';

const KINDS = ['satisfaction', 'loyalty', 'image', 'effort'];

const target = (field) => ({ kind: 'map', id: undefined, field });

/**
 * @returns {VNode}
 */
export function GoalMeasure() {
  return h(
    'div',
    null,
    h(ChoiceField, {
      target: target('goalKind'),
      label: AJS.I18n.getText('jm.map.goal.kind'),
      options: KINDS.map((id) => ({ id, name: words.goalKind(id) })),
    }),
    h(TextField, {
      target: target('goalMetric'),
      label: AJS.I18n.getText('jm.map.goal.metric'),
      placeholder: AJS.I18n.getText('jm.map.goal.metric.placeholder'),
    }),
    h(
      'div',
      { class: 'jm-decided' },
      h(NumberField, { target: target('goalBaseline'), label: AJS.I18n.getText('jm.map.goal.baseline') }),
      h(NumberField, { target: target('goalTarget'), label: AJS.I18n.getText('jm.map.goal.target') }),
    ),
    h(DateField, { target: target('goalDate'), label: AJS.I18n.getText('jm.map.goal.date') }),
  );
}
