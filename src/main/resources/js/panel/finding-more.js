/** Of what kind a pain is, whether and how often customers meet it (P17, T19, D16, M15), why its state is what it is, and who owns it. */
import { h } from 'preact';
import * as words from '../words.js';
import { TextField } from '../ui/text-field.js';
import * as scale from '../ui/scale.js';
import { ChoiceField } from '../ui/choice-field.js';
import { PersonField } from '../ui/person-field.js';

const CATEGORIES = ['friction', 'complicated', 'gap', 'error', 'rigid', 'authority', 'barrier'];

const options = (ids, name) => ids.map((id) => ({ id, name: name(id) }));

/**
 * props: finding.
 * @param {{ finding: Finding }} props
 * @returns {VNode}
 */
export function FindingMore({ finding }) {
  const target = (field) => ({ kind: 'finding', id: finding.id, field });
  const pain = finding.kind === 'pain';
  return h(
    'div',
    { key: finding.id },
    pain &&
      h(ChoiceField, {
        target: target('category'),
        label: AJS.I18n.getText('jm.category'),
        options: options(CATEGORIES, words.category),
      }),
    pain &&
      h(ChoiceField, {
        target: target('occurrence'),
        label: AJS.I18n.getText('jm.occurrence'),
        options: options(['actual', 'potential'], words.occurrence),
      }),
    h(scale.ScaleField, {
      target: target('frequency'),
      legend: AJS.I18n.getText('jm.frequency'),
      low: AJS.I18n.getText('jm.frequency.low'),
      high: AJS.I18n.getText('jm.frequency.high'),
    }),
    h(TextField, {
      target: target('reason'),
      multiline: true,
      required: finding.state === 'accepted',
      label: AJS.I18n.getText('jm.reason'),
    }),
    h(PersonField, { target: target('owner'), label: AJS.I18n.getText('jm.owner') }),
  );
}
