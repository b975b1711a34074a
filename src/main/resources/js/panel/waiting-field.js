/** Waiting time, typed in hours with comma or point, stored in minutes. */
import { h } from 'preact';
import { useContext, useState } from 'preact/hooks';
import { MapContext } from '../map/map-context.js';
import * as locale from '../locale.js';
import { SaveSign } from '../ui/save-sign.js';

function hours(minutes) {
  return minutes === undefined ? '' : locale.number(minutes / 60);
}

/** Minutes for typed hours; NaN for nonsense and for negative times. */
function minutesOf(text) {
  const value = locale.parseNumber(text);
  return value === null ? null : value >= 0 ? Math.round(value * 60) : NaN;
}

/**
 * @param {{ touchpoint: Touchpoint }} props
 * @returns {VNode}
 */
export function WaitingField({ touchpoint }) {
  const { session, state } = useContext(MapContext);
  const [text, setText] = useState(undefined);
  const [wrong, setWrong] = useState(false);
  const stored = touchpoint.waitingMinutes;
  const target = { kind: 'touchpoint', id: touchpoint.id, field: 'waitingMinutes' };
  const id = 'jm-waiting-' + touchpoint.id;

  function commit() {
    if (text === undefined || text === hours(stored)) {
      setText(undefined);
      setWrong(false);
      return;
    }
    const value = minutesOf(text);
    setWrong(Number.isNaN(value));
    if (Number.isNaN(value)) return;
    setText(undefined);
    session.save(Object.assign({ value, version: state.map.version }, target));
  }

  function onKeyDown(event) {
    if (event.key === 'Enter') commit();
    if (event.key !== 'Escape' || text === undefined) return;
    event.stopPropagation();
    setText(undefined);
    setWrong(false);
  }

  if (!state.map.abilities.edit) {
    return stored
      ? h(
          'p',
          { class: 'jm-fact' },
          AJS.I18n.getText('jm.waiting.time'),
          ' ',
          h('strong', null, locale.duration(stored)),
        )
      : null;
  }
  return h(
    'div',
    { class: 'jm-field jm-field-inline' },
    h('label', { for: id, class: 'jm-label' }, AJS.I18n.getText('jm.waiting.hours')),
    h('input', {
      id,
      class: 'text jm-short',
      type: 'text',
      inputMode: 'decimal',
      value: text === undefined ? hours(stored) : text,
      'aria-invalid': wrong ? 'true' : undefined,
      'aria-describedby': wrong ? id + '-error' : undefined,
      onInput: (event) => setText(event.target.value),
      onBlur: commit,
      onKeyDown,
    }),
    wrong && h('span', { class: 'jm-error', id: id + '-error', role: 'alert' }, AJS.I18n.getText('jm.waiting.wrong')),
    h(SaveSign, { target }),
  );
}
