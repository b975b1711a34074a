/** A number typed with comma or point, saved when left; nonsense stays and says so. */
import { h } from 'preact';
import { useContext, useState } from 'preact/hooks';
import * as changes from '../model/changes.js';
import { SaveSign } from './save-sign.js';
import { MapContext } from '../map/map-context.js';
import * as locale from '../locale.js';

const DIGITS = /^-?\d{0,9}(\.\d{1,4})?$/;

const shown = (value) => (value === null || value === undefined ? '' : locale.exact(value));

/**
 * props: target, label.
 * @param {{ target: Target, label: string }} props
 * @returns {VNode}
 */
export function NumberField({ target, label }) {
  const { session, state } = useContext(MapContext);
  const [text, setText] = useState(undefined);
  const [wrong, setWrong] = useState(false);
  const stored = changes.read(state.map, target);
  const id = 'jm-f-' + changes.key(target).replace(/\//g, '-');

  function commit() {
    const value = text === undefined || text === shown(stored) ? stored : locale.parseNumber(text);
    const fits = value === stored || value === null || DIGITS.test(String(value));
    setWrong(!fits);
    if (!fits) return;
    setText(undefined);
    if (value !== stored) session.save(Object.assign({ value, version: state.map.version }, target));
  }

  function onKeyDown(event) {
    if (event.key === 'Enter') commit();
    if (event.key !== 'Escape' || text === undefined) return;
    event.stopPropagation();
    setText(undefined);
    setWrong(false);
  }

  if (!state.map.abilities.edit)
    return stored === null ? null : h('p', { class: 'jm-fact' }, label, ' ', h('strong', null, shown(stored)));
  return h(
    'div',
    { class: 'jm-field' },
    h('label', { for: id, class: 'jm-label' }, label),
    h('input', {
      id,
      class: 'text jm-short',
      type: 'text',
      inputMode: 'decimal',
      value: text === undefined ? shown(stored) : text,
      'aria-invalid': wrong ? 'true' : undefined,
      'aria-describedby': wrong ? id + '-error' : undefined,
      onInput: (event) => setText(event.target.value),
      onBlur: commit,
      onKeyDown,
    }),
    wrong && h('span', { class: 'jm-error', id: id + '-error', role: 'alert' }, AJS.I18n.getText('jm.number.wrong')),
    h(SaveSign, { target }),
  );
}
