/** One of the project's words, chosen from a list or typed; a word that is new is added to the project (T06, P10, T13, L06). */
import { h } from 'preact';
import { useContext, useState } from 'preact/hooks';
import * as changes from '../model/changes.js';
import { SaveSign } from './save-sign.js';
import { MapContext } from '../map/map-context.js';
import { Combobox } from './combobox.js';
import * as locale from '../locale.js';

const small = (text) => text.trim().toLocaleLowerCase();

/** The words that fit what is typed, and the typed word itself when it is none of them. */
function fitting(words, typed) {
  const found = words
    .filter(({ name }) => small(name).includes(small(typed)))
    .sort((one, other) => one.name.localeCompare(other.name, locale.language()));
  const choices = found.map((word) => ({ key: word.name, word, content: word.name }));
  const isNew = typed.trim() && !words.some(({ name }) => small(name) === small(typed));
  return isNew
    ? choices.concat({ key: ' ', word: { name: typed.trim() }, content: AJS.I18n.getText('jm.word.new', typed.trim()) })
    : choices;
}

/** The choice that Enter takes: the first word that begins so, else the new one. */
function firstOf(choices, typed) {
  const at = choices.findIndex(({ word }) => small(word.name).startsWith(small(typed)));
  return typed.trim() ? at : -1;
}

/** What is typed, and the words there are once they are asked for. */
function useTyping(session, kind) {
  const [typed, setTyped] = useState(undefined);
  const [open, setOpen] = useState(false);
  const [words, setWords] = useState([]);
  const opened = () => {
    setOpen(true);
    session.all('/words?kind=' + kind, 'words').then(setWords, () => undefined);
  };
  const close = () => {
    setTyped(undefined);
    setOpen(false);
  };
  return { typed, open, words, opened, close, type: (text) => (open || opened(), setTyped(text)) };
}

/**
 * props: target (its field is the kind of word), label, placeholder.
 * @param {{ target: Target, label: string, placeholder: string }} props
 * @returns {VNode}
 */
export function WordField({ target, label, placeholder }) {
  const { session, state } = useContext(MapContext);
  const typing = useTyping(session, target.field);
  const stored = changes.read(state.map, target);
  const kept = (state.saves[changes.key(target)] || {}).value;
  const name = ((kept === undefined ? stored : kept) || {}).name || '';
  const { typed, words } = typing;
  const choices = typing.open ? fitting(words, typed || '') : undefined;
  const id = 'jm-f-' + changes.key(target).replace(/\//g, '-');

  function save(word) {
    typing.close();
    if (small((word || {}).name || '') !== small(name))
      session.save(Object.assign({ value: word, version: state.map.version }, target));
  }

  /** Leaving keeps what is typed, as every other field does. */
  function leave() {
    if (typed === undefined) typing.close();
    else save(typed.trim() ? words.find((word) => small(word.name) === small(typed)) || { name: typed.trim() } : null);
  }

  function escape() {
    const busy = typing.open;
    typing.close();
    return busy;
  }

  return h(
    'div',
    { class: 'jm-field jm-word-field jm-picker' },
    h('label', { for: id, class: 'jm-label' }, label),
    h(Combobox, {
      id,
      label,
      className: 'jm-area',
      text: typed === undefined ? name : typed,
      choices,
      first: choices ? firstOf(choices, typed || '') : -1,
      type: typing.type,
      opened: typing.opened,
      take: ({ word }) => save(word),
      enter: leave,
      leave,
      escape,
      aria: { placeholder },
    }),
    h(SaveSign, { target }),
  );
}
