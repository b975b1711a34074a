/** The first touchpoint of a stage, named where it will stand. */
import { h } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import * as icons from '../ui/icons.js';

function box(props, state) {
  const { stage, add } = props;
  const { input, busy, setOpen, failed, setFailed } = state;

  /** A name that is left is kept as one that is entered; whoever left it stays where they went. */
  async function create(left) {
    const name = input.current ? input.current.value.trim() : '';
    if (!name || busy.current) return;
    busy.current = true;
    try {
      await add(stage.id, name, left);
    } catch (error) {
      setFailed((error.texts || [String(error)]).join(' '));
    }
    busy.current = false;
  }

  function giveUp() {
    input.current.value = '';
    setOpen(false);
  }

  function onKeyDown(event) {
    event.stopPropagation();
    if (event.key === 'Enter') create(false);
    else if (event.key === 'Escape') giveUp();
    else return;
    event.preventDefault();
  }

  return h(
    'div',
    { class: 'jm-new' },
    h('input', {
      ref: input,
      class: 'text jm-new-name',
      type: 'text',
      maxLength: 255,
      'aria-label': AJS.I18n.getText('jm.touchpoint.name'),
      placeholder: AJS.I18n.getText('jm.touchpoint.placeholder'),
      onKeyDown,
      onBlur: () => create(true),
    }),
    failed && h('p', { class: 'jm-error', role: 'alert' }, failed),
  );
}

/**
 * props: stage, add(stageId, name, left), open (at first), reach (grid cell properties).
 * @param {any} props
 * @returns {VNode}
 */
export function NewTouchpoint(props) {
  const [open, setOpen] = useState(props.open);
  const [failed, setFailed] = useState('');
  const input = useRef(null);
  const busy = useRef(false);
  useLayoutEffect(() => {
    if (open && input.current) input.current.focus();
  }, [open]);
  if (open) return box(props, { input, busy, setOpen, failed, setFailed });
  return h(
    'button',
    Object.assign({ type: 'button', class: 'jm-new-button', onClick: () => setOpen(true) }, props.reach),
    icons.icon('plus'),
    AJS.I18n.getText('jm.touchpoint.add'),
  );
}
