/** Everything that the map knows about one touchpoint. */
import { h } from 'preact';
import { useContext } from 'preact/hooks';
import { MapContext } from '../map/map-context.js';
import * as model from '../model/map-model.js';
import * as parts from '../ui/parts.js';
import * as words from '../words.js';
import { TextField } from '../ui/text-field.js';
import { Panel } from './panel.js';
import * as sections from './panel-sections.js';
import { WaitingField } from './waiting-field.js';
import * as arrange from './arrange.js';
import { CommentsFold } from './comments-fold.js';
import { ExperienceSection } from '../persona/experience-section.js';
import { WordField } from '../ui/word-field.js';
import { LateFold } from '../ui/late-fold.js';
import { Later } from '../ui/later.js';
import * as lanes from '../map/lanes.js';

function facts(touchpoint, stage, editable) {
  const fact = (label, value) =>
    value && h('div', { class: 'jm-fact-row' }, h('dt', null, label), h('dd', null, value));
  return h(
    'dl',
    { class: 'jm-facts' },
    fact(
      AJS.I18n.getText('jm.stage'),
      stage ? stage.name + ' \u00b7 ' + words.period(stage.period) : AJS.I18n.getText('jm.tray.title'),
    ),
    !editable && [
      fact(AJS.I18n.getText('jm.type'), (touchpoint.type || {}).name),
      fact(AJS.I18n.getText('jm.channel'), (touchpoint.channel || {}).name),
      fact(AJS.I18n.getText('jm.department'), (touchpoint.department || {}).name),
    ],
  );
}

function wordFields({ id }) {
  const field = (name, label, placeholder) =>
    h(WordField, { key: name + id, target: { kind: 'touchpoint', id, field: name }, label, placeholder });
  return h(
    'div',
    { class: 'jm-word-fields' },
    field('type', AJS.I18n.getText('jm.type'), AJS.I18n.getText('jm.type.placeholder')),
    field('channel', AJS.I18n.getText('jm.channel'), AJS.I18n.getText('jm.channel.placeholder')),
    field('department', AJS.I18n.getText('jm.department'), AJS.I18n.getText('jm.department.placeholder')),
  );
}

function text(touchpoint, field, label, placeholder) {
  return h(TextField, {
    key: field,
    target: { kind: 'touchpoint', id: touchpoint.id, field },
    multiline: true,
    label,
    placeholder,
  });
}

const WEIGHT = ['importance', 'moment', 'decision', 'addedValue', 'moreEfficient', 'internalGoalHurts'];
const PEOPLE = ['owner', 'guidance', 'competence', 'inPlace', 'system', 'external'];

function more(touchpoint, what, title, shown) {
  return shown && h(LateFold, { key: what, title, part: 'TouchpointMore', takes: { touchpoint, what } });
}

function customerSection(touchpoint) {
  return sections.fold(
    'customer',
    AJS.I18n.getText('jm.section.customer'),
    touchpoint.customerAction || touchpoint.customerGoal,
    [
      text(touchpoint, 'customerAction', AJS.I18n.getText('jm.action'), AJS.I18n.getText('jm.action.placeholder')),
      text(touchpoint, 'customerGoal', AJS.I18n.getText('jm.goal'), AJS.I18n.getText('jm.goal.placeholder')),
    ],
  );
}

function companySection(touchpoint) {
  return sections.fold(
    'company',
    AJS.I18n.getText('jm.section.company'),
    touchpoint.frontStage || touchpoint.backStage,
    [
      text(
        touchpoint,
        'frontStage',
        AJS.I18n.getText('jm.front.stage'),
        AJS.I18n.getText('jm.front.stage.placeholder'),
      ),
      text(touchpoint, 'backStage', AJS.I18n.getText('jm.back.stage'), AJS.I18n.getText('jm.back.stage.placeholder')),
    ],
  );
}

function nameField(touchpoint) {
  return h(TextField, {
    key: 'n',
    target: { kind: 'touchpoint', id: touchpoint.id, field: 'name' },
    required: true,
    hideLabel: true,
    className: 'jm-name-field',
    label: AJS.I18n.getText('jm.touchpoint.name'),
  });
}

function ownLanes(map, touchpoint, editable) {
  const own = lanes.all(map).filter((lane) => lane.own && (editable || touchpoint[lane.key]));
  return (
    own.length > 0 &&
    sections.fold(
      'lanes',
      AJS.I18n.getText('jm.lanes.own'),
      own.some((lane) => touchpoint[lane.key]),
      own.map((lane) => text(touchpoint, lane.key, lane.own, '')),
    )
  );
}

/** What stands below the head, with keys that tell one touchpoint from another. */
function below(map, touchpoint, editable) {
  return [
    editable && wordFields(touchpoint),
    h(WaitingField, { key: 'w' + touchpoint.id, touchpoint }),
    h(sections.MomentOfTruth, { key: 'moment', touchpoint }),
    h(ExperienceSection, { key: 'experience', touchpoint }),
    h(sections.Findings, { key: 'f' + touchpoint.id, record: touchpoint, at: { touchpointId: touchpoint.id } }),
    h(sections.Improvements, { key: 'i' + touchpoint.id, record: touchpoint, at: { touchpointId: touchpoint.id } }),
    h(CommentsFold, { key: 'c' + touchpoint.id, kind: 'touchpoint', id: touchpoint.id }),
    customerSection(touchpoint),
    companySection(touchpoint),
    ownLanes(map, touchpoint, editable),
    h(sections.Promises, { key: 'promises', touchpoint }),
    h(sections.Evidence, { key: 'e' + touchpoint.id, touchpoint }),
    more(
      touchpoint,
      'weight',
      AJS.I18n.getText('jm.traits.weight'),
      editable || WEIGHT.some((field) => touchpoint[field]),
    ),
    more(
      touchpoint,
      'people',
      AJS.I18n.getText('jm.traits.people'),
      editable || PEOPLE.some((field) => touchpoint[field]),
    ),
    h(arrange.ArrangeTouchpoint, { key: 'arrange', touchpoint }),
  ];
}

/**
 * props: place {touchpoint, stage, number}.
 * @param {{ place: any }} props
 * @returns {VNode}
 */
export function TouchpointPanel({ place }) {
  const { state, drawn } = useContext(MapContext);
  const { touchpoint, stage, number } = place;
  const editable = state.map.abilities.edit;
  return h(
    Panel,
    {
      title: [
        parts.hidden(AJS.I18n.getText('jm.touchpoint') + ' '),
        number && h('span', { class: 'jm-number' }, number),
        ' ',
        editable ? parts.hidden(touchpoint.name) : touchpoint.name,
      ],
      name: editable && nameField(touchpoint),
      neighbours: model.neighbours(state.map, touchpoint.id),
    },
    text(touchpoint, 'description', AJS.I18n.getText('jm.description'), AJS.I18n.getText('jm.description.placeholder')),
    facts(touchpoint, stage, editable),
    h(Later, { of: touchpoint, draw: (one) => below(state.map, one, editable), drawn }),
  );
}
