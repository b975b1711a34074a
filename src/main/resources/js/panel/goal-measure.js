/** What tells that the goal of a map is reached: of what kind it is, what is measured, from where to where, and by when (T01, P33). */
define('jm/goal-measure', ['jm/preact', 'jm/words', 'jm/text-field', 'jm/choice-field', 'jm/number-field', 'jm/date-field'], function (preact, words, TextField, ChoiceField, NumberField, DateField) {
  'use strict';

  const { h } = preact;
  const KINDS = ['satisfaction', 'loyalty', 'image', 'effort'];

  const target = (field) => ({ kind: 'map', id: undefined, field });

  return function GoalMeasure() {
    return h('div', null,
      h(ChoiceField, { target: target('goalKind'), label: AJS.I18n.getText('jm.map.goal.kind'), options: KINDS.map((id) => ({ id, name: words.goalKind(id) })) }),
      h(TextField, { target: target('goalMetric'), label: AJS.I18n.getText('jm.map.goal.metric'), placeholder: AJS.I18n.getText('jm.map.goal.metric.placeholder') }),
      h('div', { class: 'jm-decided' },
        h(NumberField, { target: target('goalBaseline'), label: AJS.I18n.getText('jm.map.goal.baseline') }),
        h(NumberField, { target: target('goalTarget'), label: AJS.I18n.getText('jm.map.goal.target') })),
      h(DateField, { target: target('goalDate'), label: AJS.I18n.getText('jm.map.goal.date') }));
  };
});
