/** A text field with a list of choices below it, driven by arrow keys, Enter, Escape and single clicks (ARIA combobox). */
import { h } from 'preact';
import { useRef, useState } from 'preact/hooks';

function option({ key, content }, { id, active, take }) {
  return h(
    'li',
    {
      key,
      id,
      role: 'option',
      'aria-selected': String(active),
      class: active ? 'jm-option jm-option-active' : 'jm-option',
      onMouseDown: (event) => event.preventDefault(),
      onClick: take,
    },
    content,
  );
}

/**
 * props: id, label (of the list), className, text, choices (undefined: none yet), first (the choice that Enter takes,
 * -1: none), type(text), take(choice),
 * escape, leave, enter (Enter without a choice), opened, and aria for the input.
 * @param {{ choices: any[], first: number, id: string, take: (one: any) => void, escape: () => boolean, enter?: (event: Event) => void, opened?: () => void, className: string, text: string, type: (text: string) => void, leave?: () => void, aria?: object, label: string }} props
 * @returns {Drawn}
 */
export function Combobox(props) {
  const [moved, setMoved] = useState(undefined);
  const input = useRef(null);
  const choices = props.choices || [];
  const place = Math.min(moved === undefined ? props.first : moved, choices.length - 1);
  const optionId = (index) => props.id + '-option-' + index;

  function take(choice) {
    setMoved(undefined);
    input.current.focus();
    props.take(choice);
  }

  function onKeyDown(event) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === 'Escape') {
      if (!props.escape()) return;
      event.stopPropagation();
    } else if (event.key === 'Enter') {
      if (choices[place]) take(choices[place]);
      else if (props.enter) props.enter(event);
    } else if (step && choices.length) setMoved((place + step + choices.length) % choices.length);
    else if (!step) return;
    else if (props.opened) props.opened();
    event.preventDefault();
  }

  return [
    h(
      'input',
      Object.assign(
        {
          id: props.id,
          ref: input,
          type: 'text',
          class: props.className,
          role: 'combobox',
          autoComplete: 'off',
          maxLength: 255,
          value: props.text,
          'aria-expanded': String(choices.length > 0),
          'aria-controls': props.id + '-options',
          'aria-autocomplete': 'list',
          'aria-activedescendant': choices[place] ? optionId(place) : undefined,
          onInput: (event) => {
            setMoved(undefined);
            props.type(event.target.value);
          },
          onKeyDown,
          onBlur: props.leave,
          onClick: props.opened,
        },
        props.aria,
      ),
    ),
    h(
      'ul',
      {
        id: props.id + '-options',
        class: 'jm-options',
        role: 'listbox',
        'aria-label': props.label,
        hidden: !choices.length,
      },
      choices.map((choice, index) =>
        option(choice, { id: optionId(index), active: index === place, take: () => take(choice) }),
      ),
    ),
  ];
}
