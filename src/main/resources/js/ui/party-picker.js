/** A field that finds users and groups through Jira's own search, so that nobody is shown whom Jira would not show. */
import { h } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import * as rest from '../rest.js';
import * as party from './party.js';
import { Combobox } from './combobox.js';

const PAUSE = 200;
const MOST = 8;

function parties(data, kinds) {
  const users = ((data.users || {}).users || []).map((user) => ({
    kind: 'user',
    name: user.key,
    label: user.displayName,
    hint: user.name,
  }));
  const groups = ((data.groups || {}).groups || []).map((group) => ({
    kind: 'group',
    name: group.name,
    label: group.name,
  }));
  return users.concat(groups).filter((one) => kinds.includes(one.kind));
}

/** What Jira finds for a text once typing pauses: undefined while there is nothing to say. */
function useFound(text, kinds) {
  const [found, setFound] = useState(undefined);
  useEffect(() => {
    setFound(undefined);
    if (!text.trim()) return undefined;
    let wanted = true;
    const timer = setTimeout(async () => {
      const show = (value) => wanted && setFound(value);
      try {
        const { data } = await rest.jira(
          '/groupuserpicker?maxResults=' + MOST + '&query=' + encodeURIComponent(text.trim()),
        );
        show(parties(data, kinds));
      } catch {
        show([]);
      }
    }, PAUSE);
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [text]);
  return found;
}

/**
 * props: id, label, help, kinds (of 'user' and 'group'), pick(party); a choice empties the field.
 * @param {{ id: string, label: string, help?: string, kinds: any, pick: (party: Party) => void }} props
 * @returns {VNode}
 */
export function PartyPicker({ id, label, help, kinds, pick }) {
  const [text, setText] = useState('');
  const found = useFound(text, kinds);
  const choices =
    found &&
    found.map((one) => ({
      key: party.id(one),
      one,
      content: [party.name(one), one.hint && h('span', { class: 'jm-quiet' }, one.hint)],
    }));

  function escape() {
    setText('');
    return Boolean(text);
  }

  return h(
    'div',
    { class: 'field-group jm-picker' },
    h('label', { for: id }, label),
    h(Combobox, {
      id,
      label,
      className: 'text jm-wide',
      text,
      choices,
      first: 0,
      type: setText,
      escape,
      aria: { 'aria-describedby': help ? id + '-help' : undefined },
      take: ({ one }) => {
        setText('');
        pick(one);
      },
    }),
    h('p', { class: 'jm-quiet', role: 'status' }, found && !found.length && AJS.I18n.getText('jm.party.none')),
    help && h('div', { class: 'description', id: id + '-help' }, help),
  );
}
