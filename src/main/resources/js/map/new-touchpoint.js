/** The first touchpoint of a stage, named where it will stand. */
define('jm/new-touchpoint', ['jm/preact', 'jm/icons'], function (preact, icons) {
  'use strict';

  const { h, useLayoutEffect, useRef, useState } = preact;

  function box(props, state) {
    const { stage, add } = props;
    const { input, setOpen, failed, setFailed } = state;

    async function create() {
      const name = input.current.value.trim();
      if (!name) return;
      try {
        await add(stage.id, name);
      } catch (error) {
        setFailed((error.texts || [String(error)]).join(' '));
      }
    }

    function onKeyDown(event) {
      event.stopPropagation();
      if (event.key === 'Enter') create();
      else if (event.key === 'Escape') setOpen(false);
      else return;
      event.preventDefault();
    }

    return h('div', { class: 'jm-new' },
      h('input', { ref: input, class: 'text jm-new-name', type: 'text', maxLength: 255, 'aria-label': AJS.I18n.getText('jm.touchpoint.name'),
        placeholder: AJS.I18n.getText('jm.touchpoint.placeholder'), onKeyDown }),
      failed && h('p', { class: 'jm-error', role: 'alert' }, failed));
  }

  /** props: stage, add(stageId, name), open (at first), reach (grid cell properties). */
  return function NewTouchpoint(props) {
    const [open, setOpen] = useState(props.open);
    const [failed, setFailed] = useState('');
    const input = useRef(null);
    useLayoutEffect(() => {
      if (open && input.current) input.current.focus();
    }, [open]);
    if (open) return box(props, { input, setOpen, failed, setFailed });
    return h('button', Object.assign({ type: 'button', class: 'jm-new-button', onClick: () => setOpen(true) }, props.reach),
      icons.icon('plus'), AJS.I18n.getText('jm.touchpoint.add'));
  };
});
