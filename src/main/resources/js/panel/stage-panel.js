/** One stage: its name and period, how much hurts and helps in it (P15), and what is said of the stage as a whole. */
import { h } from 'preact';
import { useContext } from 'preact/hooks';
import { MapContext } from '../map/map-context.js';
import * as model from '../model/map-model.js';
import * as parts from '../ui/parts.js';
import * as words from '../words.js';
import { TextField } from '../ui/text-field.js';
import { ChoiceField } from '../ui/choice-field.js';
import { Panel } from './panel.js';
import { CommentsFold } from './comments-fold.js';
import * as sections from './panel-sections.js';
import { PersonField } from '../ui/person-field.js';
import { FocusField } from './focus-field.js';

const PERIODS = ['before', 'during', 'after'];

/**
 * props: stage.
 * @param {{ stage: Stage }} props
 * @returns {VNode}
 */
export function StagePanel({ stage }) {
  const { state } = useContext(MapContext);
  const count = model.countIn(state.map, stage);
  const target = (field) => ({ kind: 'stage', id: stage.id, field });
  const editable = state.map.abilities.edit;
  return h(
    Panel,
    {
      title: [parts.hidden(AJS.I18n.getText('jm.stage') + ' '), editable ? parts.hidden(stage.name) : stage.name],
      name:
        editable &&
        h(TextField, {
          target: target('name'),
          required: true,
          hideLabel: true,
          className: 'jm-name-field',
          label: AJS.I18n.getText('jm.stage.name'),
        }),
    },
    h(ChoiceField, {
      target: target('period'),
      label: AJS.I18n.getText('jm.lane.period'),
      usual: 'before',
      read: (id) => id,
      options: PERIODS.map((id) => ({ id, name: words.period(id) })),
    }),
    h(
      'p',
      { class: 'jm-fact' },
      [words.touchpoints(count.touchpoints), words.pains(count.pains), words.gains(count.gains)].join(' \u00b7 '),
    ),
    h(FocusField, { kind: 'stage', id: stage.id }),
    h(TextField, {
      key: 'c' + stage.id,
      target: target('customerGoal'),
      multiline: true,
      label: AJS.I18n.getText('jm.goal'),
      placeholder: AJS.I18n.getText('jm.goal.placeholder'),
    }),
    h(TextField, {
      key: 'o' + stage.id,
      target: target('companyGoal'),
      multiline: true,
      label: AJS.I18n.getText('jm.company.goal'),
      placeholder: AJS.I18n.getText('jm.company.goal.placeholder'),
    }),
    h(PersonField, { key: 'w' + stage.id, target: target('owner'), label: AJS.I18n.getText('jm.owner') }),
    h(sections.Findings, { key: 'f' + stage.id, record: stage, at: { stageId: stage.id } }),
    h(sections.Improvements, { key: 'i' + stage.id, record: stage, at: { stageId: stage.id } }),
    h(CommentsFold, { key: 'k' + stage.id, kind: 'stage', id: stage.id }),
  );
}
