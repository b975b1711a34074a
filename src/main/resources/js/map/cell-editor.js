/** A text box inside a cell: Enter or leaving saves, Escape gives up, Shift+Enter makes a new line. */
import { h } from 'preact';
import { useContext, useLayoutEffect, useRef } from 'preact/hooks';
import { MapContext } from './map-context.js';
import { useDraft, grow } from '../ui/text-field.js';

/** Focuses the box at the end of its text, to which the key that opened it is added. */
function useOpened(draft, seed, whole) {
  const area = useRef(null);
  useLayoutEffect(() => {
    draft.begin();
    area.current.focus();
    if (seed) draft.change(draft.text + seed);
    if (whole) area.current.select();
    else area.current.setSelectionRange(area.current.value.length, area.current.value.length);
  }, []);
  useLayoutEffect(() => grow(area.current), [draft.text]);
  return area;
}

/**
 * props: target, label, seed, whole (the text is chosen, to be typed over), done(back to the cell?).
 * @param {{ target: Target, label: string, seed: string, whole?: boolean, done: (back?: boolean) => void }} props
 * @returns {VNode}
 */
export function CellEditor({ target, label, seed, whole, done }) {
  const { session } = useContext(MapContext);
  const draft = useDraft(target, session);
  const area = useOpened(draft, seed, whole);
  const over = useRef(false);

  function finish(save, back) {
    if (over.current) return;
    over.current = true;
    if (save) draft.commit(target.field === 'name');
    done(back);
  }

  /** Scrolled out of sight, it is left. */
  const leave = useRef(undefined);
  leave.current = () => finish(true, false);
  useLayoutEffect(() => () => leave.current(), []);

  function onKeyDown(event) {
    event.stopPropagation();
    if (event.key === 'Escape' || event.key === 'F2') finish(event.key === 'F2', true);
    else if (event.key === 'Enter' && !event.shiftKey) finish(true, true);
    else return;
    event.preventDefault();
  }

  return h('textarea', {
    ref: area,
    class: 'jm-cell-editor',
    rows: 1,
    'aria-label': label,
    value: draft.text,
    onInput: (event) => draft.change(event.target.value),
    onKeyDown,
    onBlur: () => finish(true, false),
    onClick: (event) => event.stopPropagation(),
  });
}
