/** One of a few values, chosen from a list and saved at once; who may not edit reads it. */
import { h } from 'preact';
import { useContext } from 'preact/hooks';
import * as changes from '../model/changes.js';
import { SaveSign } from './save-sign.js';
import { MapContext } from '../map/map-context.js';

/**
 * props: target, label, options [{id, name, disabled}], usual (the id that stands for nothing stored), read (turns an
 * id into what is stored), help,
 * choose(id) instead of saving.
 * @param {{ target: Target, label: string, options: any[], usual?: any, read?: (value: any) => any, help?: string, choose?: (value: any) => void }} props
 * @returns {VNode}
 */
export function ChoiceField({ target, label, options, usual, read, help, choose }) {
  const { session, state } = useContext(MapContext);
  const stored = changes.read(state.map, target);
  const value = stored === null ? usual || '' : String(stored);
  const all = usual === undefined ? [{ id: '', name: AJS.I18n.getText('jm.not.said') }].concat(options) : options;
  const shown = all.find((option) => option.id === value) || all[0];
  if (!state.map.abilities.edit)
    return stored === null ? null : h('p', { class: 'jm-fact' }, label, ' ', h('strong', null, shown.name));
  const id = 'jm-f-' + changes.key(target).replace(/\//g, '-');
  const save = (chosen) =>
    session.save(Object.assign({ value: read ? read(chosen) : chosen || null, version: state.map.version }, target));
  return h(
    'div',
    { class: 'jm-field' },
    h('label', { for: id, class: 'jm-label' }, label),
    h(
      'select',
      {
        id,
        class: 'select',
        value,
        'aria-describedby': help ? id + '-help' : undefined,
        onChange: (event) => (choose || save)(event.target.value),
      },
      all.map((option) =>
        h(
          'option',
          { key: option.id, value: option.id, disabled: option.disabled, selected: option.id === value },
          option.name,
        ),
      ),
    ),
    help && h('p', { id: id + '-help', class: 'jm-quiet' }, help),
    h(SaveSign, { target }),
  );
}
