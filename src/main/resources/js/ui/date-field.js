/** A day, chosen or typed in the browser's own way, saved once it is whole. */
import { h } from 'preact';
import { useContext } from 'preact/hooks';
import * as changes from '../model/changes.js';
import { SaveSign } from './save-sign.js';
import { MapContext } from '../map/map-context.js';
import * as locale from '../locale.js';

/**
 * props: target, label.
 * @param {{ target: Target, label: string }} props
 * @returns {VNode}
 */
export function DateField({ target, label }) {
  const { session, state } = useContext(MapContext);
  const value = changes.read(state.map, target);
  if (!state.map.abilities.edit)
    return value ? h('p', { class: 'jm-fact' }, label, ' ', h('strong', null, locale.date(value))) : null;
  const id = 'jm-f-' + changes.key(target).replace(/\//g, '-');
  const save = (day) =>
    day !== value && session.save(Object.assign({ value: day, version: state.map.version }, target));
  return h(
    'div',
    { class: 'jm-field' },
    h('label', { for: id, class: 'jm-label' }, label),
    h('input', {
      id,
      type: 'date',
      class: 'text',
      max: '9999-12-31',
      value: value || '',
      onChange: (event) => save(event.target.value || null),
    }),
    h(SaveSign, { target }),
  );
}
