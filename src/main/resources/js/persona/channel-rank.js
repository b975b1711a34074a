/** Words in an order that counts: added by typing or from what is known, moved up and down, taken off. */
import { h } from 'preact';
import { useRef, useState } from 'preact/hooks';
import * as parts from '../ui/parts.js';

const LONGEST = 100;

function moved(words, from, to) {
  const others = words.filter((_, at) => at !== from);
  return others.slice(0, to).concat(words[from], others.slice(to));
}

/**
 * props: words, known (to choose from), change(words).
 * @param {{ words: string[], known: any, change: any }} props
 * @returns {VNode}
 */
export function ChannelRank({ words, known, change }) {
  const [typed, setTyped] = useState('');
  const input = useRef(null);

  function add() {
    const word = typed.trim();
    if (word && !words.some((one) => one.toLowerCase() === word.toLowerCase())) change(words.concat(word));
    setTyped('');
    input.current.focus();
  }

  const button = (name, label, next, disabled) =>
    parts.iconButton({ name, label, disabled, onClick: () => change(next()) });
  const entry = (word, at) =>
    h(
      'li',
      { key: word },
      h('span', { class: 'jm-rank-word' }, word),
      button('up', AJS.I18n.getText('jm.rank.up', word), () => moved(words, at, at - 1), at === 0),
      button('down', AJS.I18n.getText('jm.rank.down', word), () => moved(words, at, at + 1), at === words.length - 1),
      button('close', AJS.I18n.getText('jm.rank.remove', word), () => words.filter((one) => one !== word)),
    );

  return h(
    'fieldset',
    { class: 'jm-rank' },
    h('legend', null, AJS.I18n.getText('jm.persona.channels')),
    words.length > 0 && h('ol', null, words.map(entry)),
    h(
      'div',
      { class: 'jm-rank-add' },
      h('input', {
        ref: input,
        type: 'text',
        class: 'text',
        maxLength: LONGEST,
        list: 'jm-known-channels',
        autoComplete: 'off',
        value: typed,
        'aria-label': AJS.I18n.getText('jm.persona.channel.new'),
        onInput: (event) => setTyped(event.target.value),
        onKeyDown: (event) => {
          if (event.key !== 'Enter') return;
          event.preventDefault();
          add();
        },
      }),
      h(
        'datalist',
        { id: 'jm-known-channels' },
        known.filter((word) => !words.includes(word)).map((word) => h('option', { key: word, value: word })),
      ),
      h('button', { type: 'button', class: 'aui-button', onClick: add }, AJS.I18n.getText('jm.persona.channel.add')),
    ),
  );
}
