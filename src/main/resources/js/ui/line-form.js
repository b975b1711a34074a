/** A form of one line that opens in place: Enter sends it, Escape closes it, a refusal stands below the line. */
import { h } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

const LONGEST = 255;

function useLine(start, send) {
  const [text, setText] = useState(start);
  const [error, setError] = useState(undefined);
  const [busy, setBusy] = useState(false);
  async function onSubmit(event) {
    event.preventDefault();
    if (busy) return;
    setBusy(true);
    try {
      await send(text.trim());
      setError(undefined);
      setText(start);
    } catch (failure) {
      setError((failure.texts || [String(failure)]).join(' '));
    }
    setBusy(false);
  }
  return { text, setText, error, busy, onSubmit };
}

/**
 * props: id, label, start, placeholder, submit, send(text) that may be refused, close (without it the line stays
 * open), required.
 * @param {{ start?: any, send: (values: any) => Promise<void>, id: string, close?: () => void, label: string, placeholder?: string, required?: boolean, submit: string }} props
 * @returns {VNode}
 */
export function LineForm(props) {
  const line = useLine(props.start || '', props.send);
  const input = useRef(null);
  const error = props.id + '-error';
  useLayoutEffect(() => props.close && input.current.focus(), []);
  const onKeyDown = (event) => {
    if (event.key !== 'Escape' || !props.close) return;
    event.stopPropagation();
    props.close();
  };
  return h(
    'form',
    { class: 'jm-line-form', onSubmit: line.onSubmit },
    h('label', { for: props.id, class: 'jm-label' }, props.label),
    h('input', {
      id: props.id,
      ref: input,
      class: 'text jm-line-text',
      type: 'text',
      maxLength: LONGEST,
      autoComplete: 'off',
      value: line.text,
      placeholder: props.placeholder,
      required: props.required,
      onKeyDown,
      onInput: (event) => line.setText(event.target.value),
      'aria-invalid': line.error ? 'true' : undefined,
      'aria-describedby': line.error ? error : undefined,
    }),
    line.error && h('p', { id: error, class: 'jm-error', role: 'alert' }, line.error),
    h(
      'div',
      { class: 'jm-line-buttons' },
      h('button', { type: 'submit', class: 'aui-button', disabled: line.busy }, props.submit),
      props.close &&
        h(
          'button',
          { type: 'button', class: 'aui-button aui-button-link', onClick: props.close },
          AJS.I18n.getText('jm.cancel'),
        ),
    ),
  );
}
