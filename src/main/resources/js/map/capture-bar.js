/** Capture in a workshop: ten people talk, one types; one line, Enter, next. */
import { h } from 'preact';
import { useContext, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { MapContext } from './map-context.js';
import * as model from '../model/map-model.js';
import * as captureLine from '../model/capture-line.js';
import * as parts from '../ui/parts.js';
import * as icons from '../ui/icons.js';

function added(kind) {
  if (kind === 'pain') return AJS.I18n.getText('jm.pain.added');
  return kind === 'gain' ? AJS.I18n.getText('jm.gain.added') : AJS.I18n.getText('jm.improvement.added');
}

function send(session, { kind, text }, touchpointId) {
  return kind === 'improvement'
    ? session.add('improvements', { touchpointId, text })
    : session.add('findings', { touchpointId, kind, text });
}

function useLine(places, current, setCurrent) {
  const { session, announce } = useContext(MapContext);
  const [line, setLine] = useState('');
  const [said, setSaid] = useState('');
  const at = places.findIndex(({ touchpoint }) => touchpoint.id === current);

  function go(to) {
    const place = places[Math.max(0, Math.min(places.length - 1, to))];
    setCurrent(place.touchpoint.id);
    announce(place.number + ' ' + place.touchpoint.name);
  }

  /** What the server does not take comes back into the line, if nothing else was begun there. */
  async function write(asked, place, typed) {
    try {
      await send(session, asked, place.touchpoint.id);
      announce(added(asked.kind));
    } catch (error) {
      setSaid((error.texts || [String(error)]).join(' '));
      setLine((now) => now || typed);
    }
  }

  function take() {
    const asked = captureLine.parse(line);
    const place = asked.number === undefined ? places[at] : places[asked.number - 1];
    if (!place) return setSaid(AJS.I18n.getText('jm.capture.where', String(asked.number)));
    if (asked.text && !asked.kind) return setSaid(AJS.I18n.getText('jm.capture.sign'));
    setSaid('');
    setLine('');
    if (asked.number !== undefined) go(asked.number - 1);
    if (asked.kind) return write(asked, place, line);
    return asked.number === undefined && go(at + 1);
  }

  return { line, setLine, said, take, place: places[at] };
}

/**
 * props: current (id of a touchpoint), setCurrent, leave.
 * @param {{ current: any, setCurrent: (id: any) => void, leave: () => void }} props
 * @returns {VNode}
 */
export function CaptureBar({ current, setCurrent, leave }) {
  const { state } = useContext(MapContext);
  const input = useRef(null);
  const places = model.columns(state.map).filter((column) => column.touchpoint);
  const { line, setLine, said, take, place } = useLine(places, current, setCurrent);
  useLayoutEffect(() => input.current && input.current.focus(), []);
  useEffect(() => {
    if (!place && places.length) setCurrent(places[0].touchpoint.id);
  }, [place, places.length]);
  const onKeyDown = (event) => {
    if (event.key !== 'Enter' && event.key !== 'Escape') return;
    event.preventDefault();
    if (event.key === 'Enter') take();
    else if (line) setLine('');
    else leave();
  };
  return h(
    'div',
    { class: 'jm-capture', role: 'group', 'aria-label': AJS.I18n.getText('jm.capture') },
    h(
      'label',
      { class: 'jm-capture-where', for: 'jm-capture-line' },
      place
        ? [h('span', { class: 'jm-number' }, place.number), ' ', place.touchpoint.name]
        : AJS.I18n.getText('jm.capture.empty'),
    ),
    h('input', {
      id: 'jm-capture-line',
      ref: input,
      class: 'jm-capture-line',
      type: 'text',
      maxLength: 2000,
      autoComplete: 'off',
      value: line,
      disabled: !places.length,
      placeholder: AJS.I18n.getText('jm.capture.placeholder'),
      'aria-describedby': 'jm-capture-help',
      onInput: (event) => setLine(event.target.value),
      onKeyDown,
    }),
    parts.iconButton({ name: 'close', label: AJS.I18n.getText('jm.capture.leave'), onClick: leave }),
    h(
      'p',
      { id: 'jm-capture-help', class: 'jm-capture-help' },
      said ? [icons.icon('warning'), ' ', said] : AJS.I18n.getText('jm.capture.help'),
    ),
  );
}
