/** A field that finds users and groups through Jira's own search, so that nobody is shown whom Jira would not show. */
define('jm/party-picker', ['jm/preact', 'jm/rest', 'jm/party'], function (preact, rest, party) {
  'use strict';

  const { h, useEffect, useRef, useState } = preact;
  const PAUSE = 200;
  const MOST = 8;

  function parties(data, kinds) {
    const users = ((data.users || {}).users || []).map((user) => ({ kind: 'user', name: user.key, label: user.displayName, hint: user.name }));
    const groups = ((data.groups || {}).groups || []).map((group) => ({ kind: 'group', name: group.name, label: group.name }));
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
          const { data } = await rest.jira('/groupuserpicker?maxResults=' + MOST + '&query=' + encodeURIComponent(text.trim()));
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

  function option(one, { id, active, take }) {
    return h('li', { key: party.id(one), id, role: 'option', 'aria-selected': String(active), class: active ? 'jm-option jm-option-active' : 'jm-option', onMouseDown: (event) => event.preventDefault(), onClick: () => take(one) },
      party.name(one), one.hint && h('span', { class: 'jm-quiet' }, one.hint));
  }

  /** props: id, label, help, kinds (of 'user' and 'group'), pick(party); a choice empties the field. */
  return function PartyPicker({ id, label, help, kinds, pick }) {
    const [text, setText] = useState('');
    const [place, setPlace] = useState(0);
    const found = useFound(text, kinds);
    const input = useRef(null);
    const open = found !== undefined;
    const optionId = (index) => id + '-option-' + index;

    function take(one) {
      setText('');
      input.current.focus();
      pick(one);
    }

    function onKeyDown(event) {
      const count = open ? found.length : 0;
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      if (event.key === 'Escape' && text) setText('');
      else if (event.key === 'Enter' && count) take(found[place]);
      else if (step && count) setPlace((place + step + count) % count);
      else if (event.key !== 'Enter') return;
      event.preventDefault();
    }

    return h('div', { class: 'field-group jm-picker' },
      h('label', { for: id }, label),
      h('input', {
        id, ref: input, type: 'text', class: 'text jm-wide', role: 'combobox', autoComplete: 'off', maxLength: 255, value: text,
        'aria-expanded': String(open && found.length > 0), 'aria-controls': id + '-options', 'aria-autocomplete': 'list', 'aria-describedby': id + '-help',
        'aria-activedescendant': open && found.length ? optionId(place) : undefined,
        onInput: (event) => {
          setText(event.target.value);
          setPlace(0);
        },
        onKeyDown,
      }),
      h('ul', { id: id + '-options', class: 'jm-options', role: 'listbox', 'aria-label': label, hidden: !open || !found.length },
        open && found.map((one, index) => option(one, { id: optionId(index), active: index === place, take }))),
      h('p', { class: 'jm-quiet', role: 'status' }, open && !found.length && AJS.I18n.getText('jm.party.none')),
      h('div', { class: 'description', id: id + '-help' }, help));
  };
});
