/** A text edited in place: saves when left, keeps the text when saving fails, shows both texts in a conflict. */
import { h } from 'preact';
import { useContext, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import * as changes from '../model/changes.js';
import { SaveSign } from './save-sign.js';
import { MapContext } from '../map/map-context.js';

const GROWS_ITSELF = window.CSS && window.CSS.supports('field-sizing', 'content');

/**
 * As high as its text; measuring is slow on a large page, so only where the browser cannot do it itself.
 * @param {HTMLTextAreaElement} area
 * @returns {void}
 */
export function grow(area) {
  if (!area || GROWS_ITSELF) return;
  area.style.height = 'auto';
  area.style.height = area.scrollHeight + 2 + 'px';
}

function idOf(target) {
  return 'jm-f-' + changes.key(target).replace(/\//g, '-');
}

/** The kept text of a failed save, else what is stored. */
function shownText(save, stored) {
  const text = save ? save.value : stored;
  return text === null || text === undefined ? '' : String(text);
}

/**
 * What is being written into a field; the same box may show another field next.
 * @param {Target} target
 * @param {Session} session
 * @returns {Draft}
 */
export function useDraft(target, session) {
  const key = changes.key(target);
  const save = session.state.saves[key];
  const stored = changes.read(session.state.map, target);
  const [{ of, typed }, setTyped] = useState(/** @type {any} */ ({}));
  const base = useRef(0);
  const draft = of === key ? typed : undefined;
  const text = draft === undefined ? shownText(save, stored) : draft;
  const setDraft = (value) => setTyped({ of: key, typed: value });

  function begin() {
    if (draft === undefined) base.current = session.state.map.version;
  }

  function commit(required) {
    if (draft === undefined) return;
    setDraft(undefined);
    const value = draft.trim() === '' ? null : draft.trim();
    if (value === stored || (required && value === null)) return;
    session.save(Object.assign({ value, version: base.current || session.state.map.version }, target));
  }

  return { text, save, changed: draft !== undefined, begin, change: setDraft, commit, undo: () => setDraft(undefined) };
}

function onKeyDown(event, draft, multiline) {
  if (event.key === 'Escape' && draft.changed) {
    event.stopPropagation();
    draft.undo();
  } else if (event.key === 'Enter' && (!multiline || event.ctrlKey || event.metaKey)) {
    event.preventDefault();
    event.target.blur();
  }
}

/**
 * props: target {kind, id, field}, label, placeholder, multiline, required, heading.
 * @param {any} props
 * @returns {VNode}
 */
export function TextField(props) {
  const { session, state } = useContext(MapContext);
  const area = useRef(null);
  const draft = useDraft(props.target, session);
  const id = idOf(props.target);
  useLayoutEffect(() => grow(area.current), [draft.text]);
  useEffect(() => {
    const again = () => grow(area.current);
    window.addEventListener('resize', again);
    return () => window.removeEventListener('resize', again);
  }, []);
  const editable = state.map.abilities.edit;
  if (!editable && !draft.text) return null;
  return h(
    'div',
    { class: 'jm-field ' + (props.className || '') },
    props.hideLabel ? null : h('label', { for: editable ? id : undefined, class: 'jm-label' }, props.label),
    editable ? areaOf(props, draft, id, area) : h('p', { class: 'jm-text' }, draft.text),
    h(SaveSign, { target: props.target }),
  );
}

function areaOf(props, draft, id, area) {
  return h('textarea', {
    id,
    ref: area,
    class: 'jm-area',
    rows: 1,
    'aria-label': props.hideLabel ? props.label : undefined,
    placeholder: props.placeholder,
    value: draft.text,
    onFocus: draft.begin,
    onInput: (event) => draft.change(props.multiline ? event.target.value : event.target.value.replace(/\n/g, ' ')),
    onBlur: () => draft.commit(props.required),
    onKeyDown: (event) => onKeyDown(event, draft, props.multiline),
  });
}
