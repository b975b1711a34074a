/** How far the map has come: what its customers expect, whether that is realistic, and draft, ready or archived (T14). */
import { h } from 'preact';
import { useContext } from 'preact/hooks';
import { MapContext } from '../map/map-context.js';
import * as words from '../words.js';
import { TextField } from '../ui/text-field.js';
import { SaveSign } from '../ui/save-sign.js';
import { ChoiceField } from '../ui/choice-field.js';

const LIVES = ['draft', 'ready', 'archived'];

const target = (field) => ({ kind: 'map', id: undefined, field });

function useSave() {
  const { session, state } = useContext(MapContext);
  return (field, value) => session.save(Object.assign({ value, version: state.map.version }, target(field)));
}

/**
 * props: field, label, options [{id, name}], usual, read (turns an id into what is stored).
 * @param {{ field: string, label: string, options: any[], usual: any, read?: (value: any) => any }} props
 * @returns {VNode}
 */
export function Choice({ field, label, options, usual, read }) {
  return h(ChoiceField, { target: target(field), label, options, usual, read });
}

function Realistic({ map }) {
  const save = useSave();
  if (!map.abilities.edit)
    return map.realistic ? h('p', { class: 'jm-fact' }, AJS.I18n.getText('jm.map.realistic')) : null;
  return h(
    'div',
    { class: 'jm-field' },
    h(
      'label',
      { class: 'jm-check' },
      h('input', { type: 'checkbox', checked: map.realistic, onChange: () => save('realistic', !map.realistic) }),
      AJS.I18n.getText('jm.map.realistic'),
    ),
    h(SaveSign, { target: target('realistic') }),
  );
}

/**
 * @returns {Drawn}
 */
export function MapState() {
  const { map } = useContext(MapContext).state;
  return [
    h(TextField, {
      key: 'expectations',
      target: target('expectations'),
      multiline: true,
      label: AJS.I18n.getText('jm.map.expectations'),
      placeholder: AJS.I18n.getText('jm.map.expectations.placeholder'),
    }),
    (map.expectations || map.realistic) && h(Realistic, { key: 'realistic', map }),
    !map.template &&
      (map.abilities.edit
        ? h(Choice, {
            key: 'life',
            field: 'life',
            label: AJS.I18n.getText('jm.map.life'),
            usual: 'draft',
            options: LIVES.map((id) => ({ id, name: words.life(id) })),
          })
        : h(
            'p',
            { key: 'life', class: 'jm-fact' },
            AJS.I18n.getText('jm.map.life'),
            ' ',
            h('strong', null, words.life(map.life)),
          )),
  ];
}
