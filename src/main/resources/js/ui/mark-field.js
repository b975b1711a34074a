/** Something that is so or not, saved at once. */
import { h } from 'preact';
import { useContext } from 'preact/hooks';
import * as changes from '../model/changes.js';
import { SaveSign } from './save-sign.js';
import { MapContext } from '../map/map-context.js';

/**
 * props: target, label; who may not edit reads what is so.
 * @param {{ target: Target, label: string }} props
 * @returns {VNode}
 */
export function MarkField({ target, label }) {
  const { session, state } = useContext(MapContext);
  const on = changes.read(state.map, target) === true;
  if (!state.map.abilities.edit) return on ? h('p', { class: 'jm-fact' }, label) : null;
  return h(
    'div',
    { class: 'jm-field' },
    h(
      'label',
      { class: 'jm-check' },
      h('input', {
        type: 'checkbox',
        checked: on,
        onChange: () => session.save(Object.assign({ value: !on, version: state.map.version }, target)),
      }),
      label,
    ),
    h(SaveSign, { target }),
  );
}
