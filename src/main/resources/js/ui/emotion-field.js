/** Enters an emotion: five words as radio buttons, keys 1 to 5, half steps with minus and plus. */
import { h } from 'preact';
import { useContext } from 'preact/hooks';
import * as changes from '../model/changes.js';
import * as emotion from '../model/emotion.js';
import * as locale from '../locale.js';
import { MapContext } from '../map/map-context.js';
import * as parts from './parts.js';
import { SaveSign } from './save-sign.js';
import * as words from '../words.js';

/** The name stays while the same buttons show another touchpoint: groups that merge would lose their choice. */
function steps(name, value, choose) {
  return emotion.STEPS.map((step) =>
    h(
      'label',
      { key: step, class: 'jm-emotion-step', 'data-value': step },
      h('input', { type: 'radio', name, value: step, checked: value === step, onChange: () => choose(step) }),
      h('span', null, h('b', { 'aria-hidden': 'true' }, locale.signed(step)), words.step(step)),
    ),
  );
}

/** Stands under the scale, so that half steps are seen where they lie. */
function track(value, field) {
  return h(
    'div',
    { class: 'jm-emotion-track', 'aria-hidden': 'true' },
    emotion.known(value) &&
      h('span', { class: 'jm-emotion-mark jm-emotion-mark-' + field, style: { left: 10 + (value + 2) * 20 + '%' } }),
  );
}

function halfSteps(value, choose) {
  return h(
    'div',
    { class: 'jm-emotion-half' },
    parts.iconButton({
      name: 'minus',
      label: AJS.I18n.getText('jm.emotion.lower'),
      onClick: () => choose(emotion.nudge(value, -1)),
      disabled: value === -2,
    }),
    h(
      'output',
      null,
      emotion.known(value)
        ? locale.signed(value) + ' \u00b7 ' + words.emotionWord(value)
        : AJS.I18n.getText('jm.emotion.unknown'),
    ),
    parts.iconButton({
      name: 'plus',
      label: AJS.I18n.getText('jm.emotion.higher'),
      onClick: () => choose(emotion.nudge(value, 1)),
      disabled: value === 2,
    }),
    emotion.known(value) &&
      parts.iconButton({
        name: 'close',
        label: AJS.I18n.getText('jm.emotion.clear'),
        onClick: () => choose(null),
        className: 'jm-subtle',
      }),
  );
}

/**
 * props: target of kind experience, legend.
 * @param {{ target: Target, legend: string }} props
 * @returns {VNode}
 */
export function EmotionField({ target, legend }) {
  const { session, state } = useContext(MapContext);
  const value = changes.read(state.map, target);
  const id = 'jm-e-' + target.id + '-' + target.field;
  const choose = (chosen) => {
    if (chosen !== value) session.save(Object.assign({ value: chosen, version: state.map.version }, target));
  };
  const onKeyDown = (event) => {
    const chosen = event.ctrlKey || event.metaKey || event.altKey ? undefined : emotion.byKey(event.key, value);
    if (chosen === undefined) return;
    event.preventDefault();
    choose(chosen);
  };
  if (!state.map.abilities.edit) {
    return h('p', { class: 'jm-fact' }, legend, ' ', h('strong', null, words.emotionWord(value)));
  }
  return h(
    'fieldset',
    { class: 'jm-emotion', id, onKeyDown },
    h('legend', { class: 'jm-label' }, legend),
    h('div', { class: 'jm-emotion-steps' }, steps('jm-e-' + target.field, value, choose)),
    track(value, target.field),
    halfSteps(value, choose),
    h(SaveSign, { target }),
  );
}
