/** Finds one of many records by its words; what is nearest stands first. */
import { h } from 'preact';
import { useState } from 'preact/hooks';
import { Combobox } from './combobox.js';

const MOST = 8;

const small = (text) => text.trim().toLocaleLowerCase();

/**
 * props: id, label, all [{id, text, where}], take(one).
 * @param {{ id: string, label: string, all: any[], take: (one: any) => void }} props
 * @returns {VNode}
 */
export function RecordPicker({ id, label, all, take }) {
  const [{ text, open }, set] = useState({ text: '', open: false });
  const found = all.filter((one) => small(one.text).includes(small(text))).slice(0, MOST);
  const choices = open
    ? found.map((one) => ({ key: one.id, one, content: [one.text, ' ', h('span', { class: 'jm-quiet' }, one.where)] }))
    : undefined;
  const escape = () => {
    set({ text: '', open: false });
    return open;
  };
  const chosen = ({ one }) => {
    escape();
    take(one);
  };
  return h(
    'div',
    { class: 'jm-field jm-record-picker jm-picker' },
    h('label', { for: id, class: 'jm-label' }, label),
    h(Combobox, {
      id,
      label,
      className: 'text jm-wide',
      text,
      choices,
      first: text ? 0 : -1,
      type: (typed) => set({ text: typed, open: true }),
      take: chosen,
      escape,
      leave: () => set({ text, open: false }),
      opened: () => set({ text, open: true }),
    }),
  );
}
