/** Small pieces that every screen uses: buttons, messages, waiting signs, text for screen readers only. */
import { h } from 'preact';
import * as icons from './icons.js';

/**
 * @param {string} text
 * @returns {VNode}
 */
export function hidden(text) {
  return h('span', { class: 'jm-hidden' }, text);
}

/**
 * @param {{ name: string, label: string, onClick: (event: MouseEvent) => void, disabled?: boolean, className?: string, tabIndex?: number }} props
 * @returns {VNode}
 */
export function iconButton({ name, label, onClick, disabled, className, tabIndex }) {
  return h(
    'button',
    {
      type: 'button',
      class: 'jm-icon-button ' + (className || ''),
      title: label,
      'aria-label': label,
      onClick,
      disabled,
      tabIndex,
    },
    icons.icon(name),
  );
}

/**
 * @param {string} type
 * @param {string[]} texts
 * @param {Drawn} [more]
 * @returns {VNode}
 */
export function message(type, texts, more) {
  return h(
    'div',
    { class: 'aui-message aui-message-' + type, role: type === 'error' ? 'alert' : undefined },
    texts.map((text) => h('p', { key: text }, text)),
    more,
  );
}

/**
 * @param {string} text
 * @returns {VNode}
 */
export function waiting(text) {
  return h('p', { class: 'jm-waiting', role: 'status' }, text);
}

/**
 * @param {string} name
 * @returns {VNode}
 */
export function tag(name) {
  return name && h('span', { class: 'jm-tag' }, name);
}

/**
 * A link inside the page: a plain click follows it without loading, any other click is the browser's.
 * @param {Go} go
 * @param {Place} place
 * @param {string} href
 * @param {any} props
 * @param {Drawn} children
 * @returns {VNode}
 */
export function link(go, place, href, props, children) {
  const onClick = (event) => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    go(place);
  };
  return h('a', Object.assign({ href, onClick }, props), children);
}
