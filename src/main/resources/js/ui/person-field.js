/** Who answers for something: a user of Jira, found by name (D23). */
import { h } from 'preact';
import { useContext } from 'preact/hooks';
import * as changes from '../model/changes.js';
import * as parts from './parts.js';
import { SaveSign } from './save-sign.js';
import { MapContext } from '../map/map-context.js';
import { PartyPicker } from './party-picker.js';

/**
 * props: target, label, choose (what the search for somebody is called).
 * @param {{ target: Target, label: string, choose?: string }} props
 * @returns {VNode}
 */
export function PersonField({ target, label, choose }) {
  const { session, state } = useContext(MapContext);
  const stored = changes.read(state.map, target);
  const name = stored && (stored.name || AJS.I18n.getText('jm.owner.gone'));
  if (!state.map.abilities.edit) return name ? h('p', { class: 'jm-fact' }, label, ' ', h('strong', null, name)) : null;
  const save = (value) => session.save(Object.assign({ value, version: state.map.version }, target));
  const id = 'jm-f-' + changes.key(target).replace(/\//g, '-');
  return h(
    'div',
    { class: 'jm-field' },
    name
      ? [
          h('span', { key: 'l', class: 'jm-label' }, label),
          h(
            'span',
            { key: 'n', class: 'jm-person' },
            h('span', null, name),
            parts.iconButton({
              name: 'close',
              label: AJS.I18n.getText('jm.party.remove', name),
              onClick: () => save(null),
            }),
          ),
        ]
      : h(
          'form',
          { class: 'aui top-label jm-form', onSubmit: (event) => event.preventDefault() },
          h(PartyPicker, {
            id,
            label: choose || AJS.I18n.getText('jm.owner.choose'),
            kinds: ['user'],
            pick: (one) => save({ key: one.name, name: one.label }),
          }),
        ),
    h(SaveSign, { target }),
  );
}
