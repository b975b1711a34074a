/** Which improvements address a pain: those of the whole map can be chosen, and a new one proposed (T17, P16). */
import { h } from 'preact';
import { useContext, useState } from 'preact/hooks';
import { MapContext } from '../map/map-context.js';
import * as parts from '../ui/parts.js';
import * as icons from '../ui/icons.js';
import * as words from '../words.js';
import * as hung from './hung.js';
import { RecordPicker } from '../ui/record-picker.js';
import { LineForm } from '../ui/line-form.js';

/** @param {At} at */
const places = ({ touchpoint, stage }) =>
  touchpoint ? { touchpointId: touchpoint.id } : stage ? { stageId: stage.id } : {};

function line({ record, holder, where }, at, { open, remove }) {
  return h(
    'li',
    { key: record.id, class: 'jm-source' },
    h(
      'button',
      { type: 'button', class: 'jm-jump jm-addressed', onClick: () => open(record) },
      icons.icon('improvement'),
      h(
        'span',
        null,
        record.text,
        (record.phase || holder !== at) &&
          h(
            'span',
            { class: 'jm-quiet' },
            [record.phase && words.phase(record.phase), holder !== at && where].filter(Boolean).join(' \u00b7 '),
          ),
      ),
    ),
    remove &&
      parts.iconButton({
        name: 'close',
        label: AJS.I18n.getText('jm.party.remove', record.text),
        onClick: () => remove(record),
      }),
  );
}

/**
 * props: finding, holder {touchpoint, stage}.
 * @param {{ finding: Finding, holder: At }} props
 * @returns {VNode}
 */
export function Addressing({ finding, holder }) {
  const { session, state, selectImprovement, announce } = useContext(MapContext);
  const [adding, setAdding] = useState(false);
  const [refused, setRefused] = useState(undefined);
  const { map } = state;
  const all = hung.all(map, 'improvements');
  const addresses = ({ record }) => (record.addresses || []).includes(finding.id);
  const chosen = all.filter(addresses);
  const at = holder.touchpoint || holder.stage || map;
  const free = all
    .filter((one) => !addresses(one))
    .sort((one, other) => Number(other.holder === at) - Number(one.holder === at));
  const address = (improvement, ids, version) =>
    session.act('patch', '/improvements/' + improvement.id + '/addresses', { addresses: ids }, version);
  const save = (improvement, ids, said) =>
    address(improvement, ids, map.version).then(
      () => {
        setRefused(undefined);
        announce(said);
      },
      (error) => setRefused(error.texts || [String(error)]),
    );
  const remove = (record) =>
    save(
      record,
      record.addresses.filter((id) => id !== finding.id),
      AJS.I18n.getText('jm.removed', record.text),
    );
  async function propose(text) {
    await session.asOne(async () => {
      const { improvement, version } = await session.add('improvements', { ...places(holder), text });
      await address(improvement, [finding.id], version);
    });
    setAdding(false);
    announce(AJS.I18n.getText('jm.improvement.added'));
  }
  if (!chosen.length && !map.abilities.edit) return null;
  return h(
    'section',
    { class: 'jm-section', 'aria-labelledby': 'jm-h-addressed' },
    h('h3', { id: 'jm-h-addressed' }, AJS.I18n.getText('jm.section.improvements')),
    refused && parts.message('error', refused),
    chosen.length
      ? h(
          'ul',
          { class: 'jm-plain' },
          chosen.map((one) =>
            line(one, at, { open: (record) => selectImprovement(record.id), remove: map.abilities.edit && remove }),
          ),
        )
      : h('p', { class: 'jm-quiet' }, AJS.I18n.getText('jm.addressed.none')),
    map.abilities.edit &&
      free.length > 0 &&
      h(RecordPicker, {
        id: 'jm-addressing',
        label: AJS.I18n.getText('jm.addressed.add'),
        all: free.map(({ record, where }) => ({ id: record.id, text: record.text, where, record })),
        take: ({ record }) =>
          save(
            record,
            (record.addresses || []).concat(finding.id),
            AJS.I18n.getText('jm.addressed.added', record.text),
          ),
      }),
    map.abilities.edit &&
      (adding
        ? h(LineForm, {
            id: 'jm-propose',
            label: AJS.I18n.getText('jm.improvement.what'),
            submit: AJS.I18n.getText('jm.add'),
            required: true,
            send: propose,
            close: () => setAdding(false),
          })
        : h(
            'div',
            { class: 'jm-buttons' },
            h(
              'button',
              { type: 'button', class: 'aui-button', onClick: () => setAdding(true) },
              icons.icon('plus'),
              ' ',
              AJS.I18n.getText('jm.improvement'),
            ),
          )),
  );
}
