/** Any number of feelings in the project's words, expected or experienced, and what is done about each (T16, D14, D15). */
import { h } from 'preact';
import { useContext, useRef, useState } from 'preact/hooks';
import * as changes from '../model/changes.js';
import { MapContext } from '../map/map-context.js';
import * as parts from '../ui/parts.js';
import { SaveSign } from '../ui/save-sign.js';
import * as words from '../words.js';

const plain = (one) => ({
  key: one.key,
  name: one.name,
  kind: one.kind || 'experienced',
  response: one.response || undefined,
});

function readOnly(feelings) {
  return (
    feelings.length > 0 &&
    h(
      'ul',
      { class: 'jm-plain' },
      feelings.map((one) =>
        h(
          'li',
          { key: one.name + one.kind },
          h('span', { class: 'jm-tag' }, one.name),
          one.kind === 'expected' && h('span', { class: 'jm-quiet' }, AJS.I18n.getText('jm.feeling.expected')),
          one.response && h('p', { class: 'jm-text' }, one.response),
        ),
      ),
    )
  );
}

/** What is done about a feeling, saved when it is left. */
function Response({ one, save }) {
  const [typed, setTyped] = useState(undefined);
  const label = words.responseTo(one);
  const leave = () => {
    if (typed !== undefined && typed.trim() !== (one.response || '')) save(typed.trim());
    setTyped(undefined);
  };
  return h('textarea', {
    class: 'jm-area',
    rows: 1,
    maxLength: 4000,
    placeholder: label,
    'aria-label': AJS.I18n.getText('jm.feeling.response.to', one.name, label),
    value: typed === undefined ? one.response || '' : typed,
    onInput: (event) => setTyped(event.target.value),
    onBlur: leave,
  });
}

function item(one, save) {
  return h(
    'li',
    { key: one.name + one.kind, class: 'jm-feeling' },
    h(
      'div',
      { class: 'jm-feeling-head' },
      h('span', { class: 'jm-tag' }, one.name),
      h(
        'select',
        {
          class: 'select',
          'aria-label': AJS.I18n.getText('jm.feeling.kind', one.name),
          value: one.kind,
          onChange: (event) => save(Object.assign({}, one, { kind: event.target.value })),
        },
        h(
          'option',
          { value: 'experienced', selected: one.kind !== 'expected' },
          AJS.I18n.getText('jm.feeling.experienced'),
        ),
        h('option', { value: 'expected', selected: one.kind === 'expected' }, AJS.I18n.getText('jm.feeling.expected')),
      ),
      parts.iconButton({
        name: 'close',
        label: AJS.I18n.getText('jm.rank.remove', one.name),
        onClick: () => save(undefined),
      }),
    ),
    h(Response, { one, save: (response) => save(Object.assign({}, one, { response })) }),
  );
}

function Add({ id, known, taken, add, ask }) {
  const [typed, setTyped] = useState('');
  const input = useRef(null);
  const take = () => {
    if (typed.trim()) add(typed.trim());
    setTyped('');
    input.current.focus();
  };
  return h(
    'div',
    { class: 'jm-feeling-add' },
    h('input', {
      id,
      ref: input,
      type: 'text',
      class: 'text jm-area',
      maxLength: 255,
      list: id + '-known',
      autoComplete: 'off',
      value: typed,
      'aria-label': AJS.I18n.getText('jm.feeling'),
      onFocus: ask,
      onInput: (event) => setTyped(event.target.value),
      onKeyDown: (event) => {
        if (event.key !== 'Enter') return;
        event.preventDefault();
        take();
      },
    }),
    h(
      'datalist',
      { id: id + '-known' },
      known.filter((one) => !taken.includes(one.name)).map((one) => h('option', { key: one.name, value: one.name })),
    ),
    h('button', { type: 'button', class: 'aui-button', onClick: take }, AJS.I18n.getText('jm.feeling.add')),
  );
}

/**
 * props: target (of kind experience, field feelings).
 * @param {{ target: Target }} props
 * @returns {VNode}
 */
export function FeelingsField({ target }) {
  const { session, state } = useContext(MapContext);
  const [known, setKnown] = useState([]);
  const kept = (state.saves[changes.key(target)] || {}).value;
  const feelings = (kept || changes.read(state.map, target) || []).map(plain);
  const label = AJS.I18n.getText('jm.feelings');
  if (!state.map.abilities.edit)
    return feelings.length
      ? h('div', { class: 'jm-field' }, h('p', { class: 'jm-label' }, label), readOnly(feelings))
      : null;
  const save = (all) =>
    session.save(Object.assign({ value: all.length ? all : null, version: state.map.version }, target));
  const change = (at) => (one) => save(feelings.map((other, index) => (index === at ? one : other)).filter(Boolean));
  const ask = () => known.length || session.all('/words?kind=feeling', 'words').then(setKnown, () => undefined);
  return h(
    'fieldset',
    { class: 'jm-field jm-feelings' },
    h('legend', { class: 'jm-label' }, label),
    feelings.length > 0 &&
      h(
        'ul',
        { class: 'jm-plain' },
        feelings.map((one, at) => item(one, change(at))),
      ),
    h(Add, {
      id: 'jm-feeling-new',
      known,
      taken: feelings.map((one) => one.name),
      ask,
      add: (name) => save(feelings.concat({ name, kind: 'experienced' })),
    }),
    h(SaveSign, { target }),
  );
}
