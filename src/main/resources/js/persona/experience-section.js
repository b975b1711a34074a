/** What everyone or the persona in front experiences at a touchpoint: expectation, emotions, feelings, thoughts, reaction (D03, D14, D15, T09, P12). */
import { h } from 'preact';
import { useContext } from 'preact/hooks';
import { MapContext } from '../map/map-context.js';
import * as changes from '../model/changes.js';
import * as seen from '../model/seen.js';
import * as seenBy from './seen-by.js';
import * as words from '../words.js';
import { TextField } from '../ui/text-field.js';
import { EmotionField } from '../ui/emotion-field.js';
import { SaveSign } from '../ui/save-sign.js';
import * as expectation from '../panel/expectation-history.js';
import { Apart } from '../ui/apart.js';

/** What everyone says where the persona says nothing. */
function everyones(felt, field, text) {
  return (
    (felt.from || []).includes(field) &&
    h('p', { key: 'a' + field, class: 'jm-everyone' }, AJS.I18n.getText('jm.everyone.says', text))
  );
}

function Meets({ target, name }) {
  const { session, state } = useContext(MapContext);
  const meets = changes.read(state.map, target) !== false;
  const label = AJS.I18n.getText('jm.meets', name);
  if (!state.map.abilities.edit)
    return meets ? null : h('p', { class: 'jm-fact' }, AJS.I18n.getText('jm.not.met', name));
  return h(
    'div',
    { class: 'jm-field' },
    h(
      'label',
      { class: 'jm-check' },
      h('input', {
        type: 'checkbox',
        checked: meets,
        onChange: () => session.save(Object.assign({ value: !meets, version: state.map.version }, target)),
      }),
      label,
    ),
    h(SaveSign, { target }),
  );
}

function Source({ target }) {
  const { session, state } = useContext(MapContext);
  const value = changes.read(state.map, target) || '';
  const label = AJS.I18n.getText('jm.expectation.source');
  if (!state.map.abilities.edit)
    return value ? h('p', { class: 'jm-fact' }, label, ' ', h('strong', null, words.expectationSource(value))) : null;
  const id = 'jm-expectation-source';
  return h(
    'div',
    { class: 'jm-field' },
    h('label', { class: 'jm-label', for: id }, label),
    h(
      'select',
      {
        id,
        class: 'select',
        value,
        onChange: (event) =>
          session.save(Object.assign({ value: event.target.value || null, version: state.map.version }, target)),
      },
      ['']
        .concat(words.EXPECTATION_SOURCES)
        .map((one) => h('option', { key: one, value: one, selected: one === value }, words.expectationSource(one))),
    ),
    h(SaveSign, { target }),
  );
}

function gap(felt) {
  const text = words.gap(felt);
  const name = felt.experienced < felt.expected ? 'below' : felt.experienced > felt.expected ? 'exceeds' : 'matches';
  return (
    text &&
    h(
      'p',
      { key: 'g', class: 'jm-fact' },
      AJS.I18n.getText('jm.gap'),
      ' ',
      h('strong', { class: 'jm-gap-text-' + name }, text),
    )
  );
}

function fields(touchpoint, persona, felt, editable) {
  const target = (field) => ({ kind: 'experience', id: touchpoint.id, field, persona });
  const text = (field, label, placeholder) =>
    h(TextField, { key: field, target: target(field), multiline: true, label, placeholder });
  return [
    h(EmotionField, { key: 'e', target: target('expected'), legend: AJS.I18n.getText('jm.emotion.expected') }),
    everyones(felt, 'expected', words.emotionWord(felt.expected)),
    h(expectation.AskWhy, { key: 'w' + touchpoint.id, touchpoint, persona }),
    text('expectation', AJS.I18n.getText('jm.expectation'), AJS.I18n.getText('jm.expectation.placeholder')),
    everyones(felt, 'expectation', felt.expectation),
    h(Source, { key: 's', target: target('expectationSource') }),
    h(EmotionField, { key: 'x', target: target('experienced'), legend: AJS.I18n.getText('jm.emotion.experienced') }),
    everyones(felt, 'experienced', words.emotionWord(felt.experienced)),
    gap(felt),
    (editable || (felt.feelings || []).length > 0) &&
      h(Apart, { key: 'f', name: 'FeelingsField', resource: 'jm-map-asked', target: target('feelings') }),
    everyones(felt, 'feelings', (felt.feelings || []).map((one) => one.name).join(', ')),
    h(expectation.Fold, { key: 'h' + touchpoint.id, touchpoint, persona }),
    text('thoughts', AJS.I18n.getText('jm.thoughts'), AJS.I18n.getText('jm.thoughts.placeholder')),
    everyones(felt, 'thoughts', felt.thoughts),
    text('reaction', AJS.I18n.getText('jm.reaction'), AJS.I18n.getText('jm.reaction.placeholder')),
    everyones(felt, 'reaction', felt.reaction),
  ];
}

/**
 * props: touchpoint, as the map has it.
 * @param {{ touchpoint: Touchpoint }} props
 * @returns {VNode}
 */
export function ExperienceSection({ touchpoint }) {
  const { state, place } = useContext(MapContext);
  const persona = seen.inFront(state.map, place);
  const felt = seen.experience(touchpoint, persona);
  return h(
    'section',
    { class: 'jm-section', id: 'jm-section-emotion', 'data-of': touchpoint.id, 'aria-labelledby': 'jm-h-experience' },
    h('h3', { id: 'jm-h-experience' }, AJS.I18n.getText('jm.section.experience')),
    (state.map.personas || []).length > 0 &&
      h(seenBy.Choice, { label: AJS.I18n.getText('jm.experience.of'), id: 'jm-experience-of' }),
    persona &&
      h(Meets, {
        key: 'm',
        target: { kind: 'experience', id: touchpoint.id, field: 'meets', persona },
        name: seen.nameOf(persona),
      }),
    felt.meets !== false && fields(touchpoint, persona, felt, state.map.abilities.edit),
  );
}
