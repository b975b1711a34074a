/** A choice from 1 to 5 as native radio buttons, used for severity, feasibility and impact. */
import { h } from 'preact';
import { useContext } from 'preact/hooks';
import * as changes from '../model/changes.js';
import { SaveSign } from './save-sign.js';
import { MapContext } from '../map/map-context.js';

const VALUES = [1, 2, 3, 4, 5];

/**
 * props: legend, name, value, onChange, low, high.
 * @param {{ legend: string, name: string, value: any, onChange: (value: any) => void, low: string, high: string }} props
 * @returns {VNode}
 */
export function Choice({ legend, name, value, onChange, low, high }) {
  return h(
    'fieldset',
    { class: 'jm-scale' },
    h('legend', { class: 'jm-label' }, legend),
    h(
      'span',
      { class: 'jm-scale-row' },
      h('span', { class: 'jm-scale-end' }, low),
      VALUES.map((step) =>
        h(
          'label',
          { key: step, class: 'jm-scale-step' },
          h('input', { type: 'radio', name, value: step, checked: value === step, onChange: () => onChange(step) }),
          h('span', null, step),
        ),
      ),
      h('span', { class: 'jm-scale-end' }, high),
    ),
  );
}

/**
 * props: target, legend, low, high; read-only for those who may not edit.
 * @param {{ target: Target, legend: string, low?: string, high?: string }} props
 * @returns {VNode}
 */
export function ScaleField({ target, legend, low, high }) {
  const { session, state } = useContext(MapContext);
  const value = changes.read(state.map, target);
  if (!state.map.abilities.edit) {
    return value === null
      ? null
      : h('p', { class: 'jm-fact' }, legend, ' ', h('strong', null, AJS.I18n.getText('jm.scale.of.five', value)));
  }
  const save = (step) => session.save(Object.assign({ value: step, version: state.map.version }, target));
  return h(
    'div',
    { class: 'jm-field' },
    h(Choice, { legend, low, high, name: 'jm-' + changes.key(target), value, onChange: save }),
    h(SaveSign, { target }),
  );
}
