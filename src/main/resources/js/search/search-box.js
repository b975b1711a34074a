/** Where words are typed that are looked for in every journey map the reader may view. */
import { h } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import * as icons from '../ui/icons.js';

const LONGEST = 255;

/**
 * props: go, text (what is looked for now), only (what else must hold).
 * @param {{ go: Go, text?: string, only?: string }} props
 * @returns {VNode}
 */
export function SearchBox({ go, text, only }) {
  const [typed, setTyped] = useState(text || '');
  useEffect(() => setTyped(text || ''), [text]);
  const onSubmit = (event) => {
    event.preventDefault();
    go(typed.trim() ? { search: typed.trim(), only } : {});
  };
  return h(
    'form',
    { class: 'aui jm-search', role: 'search', onSubmit },
    h('label', { for: 'jm-search-text', class: 'jm-hidden' }, AJS.I18n.getText('jm.search.label')),
    h('input', {
      id: 'jm-search-text',
      type: 'search',
      class: 'text',
      maxLength: LONGEST,
      placeholder: AJS.I18n.getText('jm.search.label'),
      value: typed,
      onInput: (event) => setTyped(event.target.value),
    }),
    h(
      'button',
      { type: 'submit', class: 'aui-button' },
      icons.icon('search'),
      ' ',
      AJS.I18n.getText('jm.search.submit'),
    ),
  );
}
