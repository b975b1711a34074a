/** Why a change was made (D06): the reason for all to read, and a line to tell it for who made the change. */
define('jm/why', ['jm/preact', 'jm/map-context'], function (preact, MapContext) {
  'use strict';

  const { h, useContext, useLayoutEffect, useRef, useState } = preact;
  const LONGEST = 255;

  function useLine(change, told, session) {
    const [text, setText] = useState(undefined);
    const [error, setError] = useState(undefined);
    async function save(event) {
      event.preventDefault();
      try {
        const { change: now } = await session.past.explain(change.revision, text.trim() || null);
        setText(undefined);
        setError(undefined);
        told(now);
      } catch (failure) {
        setError((failure.texts || [String(failure)]).join(' '));
      }
    }
    return { text, error, setText, save };
  }

  function Line({ line, label, id }) {
    const input = useRef(null);
    useLayoutEffect(() => input.current.focus(), []);
    const onKeyDown = (event) => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      line.setText(undefined);
    };
    return h('form', { class: 'jm-why-form', onSubmit: line.save },
      h('label', { for: id, class: 'jm-label' }, label),
      h('input', {
        id, ref: input, class: 'text jm-why-text', type: 'text', maxLength: LONGEST, autoComplete: 'off', value: line.text, onKeyDown,
        placeholder: AJS.I18n.getText('jm.why.placeholder'), onInput: (event) => line.setText(event.target.value),
        'aria-invalid': line.error ? 'true' : undefined, 'aria-describedby': line.error ? id + '-error' : undefined,
      }),
      line.error && h('p', { id: id + '-error', class: 'jm-error', role: 'alert' }, line.error),
      h('div', { class: 'jm-why-buttons' },
        h('button', { type: 'submit', class: 'aui-button' }, AJS.I18n.getText('jm.why.save')),
        h('button', { type: 'button', class: 'aui-button aui-button-link', onClick: () => line.setText(undefined) }, AJS.I18n.getText('jm.cancel'))));
  }

  /** props: change {revision, mine, cause}, told(change), question (a label instead of "Why"), before (what stands left of the button). */
  return function Why({ change, told, question, children }) {
    const { session } = useContext(MapContext);
    const line = useLine(change, told, session);
    const open = line.text !== undefined;
    const label = question || AJS.I18n.getText('jm.why');
    const button = change.mine && !open && h('button', { type: 'button', class: 'aui-button aui-button-link jm-history-undo', onClick: () => line.setText(change.cause || '') },
      change.cause ? AJS.I18n.getText('jm.why.change') : question || AJS.I18n.getText('jm.why.tell'));
    return h('div', { class: 'jm-why' },
      change.cause && !open && h('p', { class: 'jm-why-cause' }, AJS.I18n.getText('jm.why'), ': ', change.cause),
      (children || button) && h('p', { class: 'jm-quiet' }, children, ' ', button),
      open && h(Line, { line, label, id: 'jm-why-' + change.revision }));
  };
});
