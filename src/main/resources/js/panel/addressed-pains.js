/** Which pains an improvement addresses, wherever on the map they hang; chosen and taken off here. */
import { h } from 'preact';
import { useContext, useState } from 'preact/hooks';
import { MapContext } from '../map/map-context.js';
import * as parts from '../ui/parts.js';
import * as icons from '../ui/icons.js';
import * as hung from './hung.js';
import { RecordPicker } from '../ui/record-picker.js';

/**
 * props: improvement, holder (what it hangs on).
 * @param {{ improvement: Improvement, holder: At }} props
 * @returns {VNode}
 */
export function AddressedPains({ improvement, holder }) {
  const { session, state, select, announce } = useContext(MapContext);
  const [refused, setRefused] = useState(undefined);
  const { map } = state;
  const all = hung.all(map, 'findings');
  const ids = improvement.addresses || [];
  const chosen = ids.map((id) => all.find(({ record }) => record.id === id)).filter(Boolean);
  const free = all
    .filter(({ record }) => record.kind === 'pain' && !ids.includes(record.id))
    .sort((one, other) => Number(other.holder === holder) - Number(one.holder === holder));
  const save = (records, said) =>
    session
      .act(
        'patch',
        '/improvements/' + improvement.id + '/addresses',
        { addresses: records.map((one) => one.id) },
        map.version,
      )
      .then(
        () => {
          setRefused(undefined);
          announce(said);
        },
        (error) => setRefused(error.texts || [String(error)]),
      );
  const known = chosen.map(({ record }) => record);
  const remove = (record) => () =>
    save(
      known.filter((one) => one !== record),
      AJS.I18n.getText('jm.removed', record.text),
    );
  if (!chosen.length && !map.abilities.edit) return null;
  return h(
    'div',
    { class: 'jm-field' },
    h('h4', { class: 'jm-label' }, AJS.I18n.getText('jm.addresses')),
    refused && parts.message('error', refused),
    chosen.length > 0 &&
      h(
        'ul',
        { class: 'jm-plain' },
        chosen.map(({ record, touchpointId, where, holder: at }) =>
          h(
            'li',
            { key: record.id, class: 'jm-source' },
            h(
              'button',
              {
                type: 'button',
                class: 'jm-jump jm-addressed',
                onClick: () => select(touchpointId, undefined, record.id, 'title'),
              },
              icons.icon(record.kind === 'gain' ? 'gain' : 'pain', 'jm-finding-icon-' + record.kind),
              h('span', null, record.text, at !== holder && h('span', { class: 'jm-quiet' }, where)),
            ),
            map.abilities.edit &&
              parts.iconButton({
                name: 'close',
                label: AJS.I18n.getText('jm.party.remove', record.text),
                onClick: remove(record),
              }),
          ),
        ),
      ),
    map.abilities.edit &&
      free.length > 0 &&
      h(RecordPicker, {
        id: 'jm-address-' + improvement.id,
        label: AJS.I18n.getText('jm.addresses.add'),
        all: free.map(({ record, where }) => ({ id: record.id, text: record.text, where, record })),
        take: ({ record }) => save(known.concat(record), AJS.I18n.getText('jm.addresses.added', record.text)),
      }),
  );
}
