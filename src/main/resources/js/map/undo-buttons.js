/** Undo and redo of one's own steps, by button and by the usual keys. */
import { h } from 'preact';
import { useContext, useEffect } from 'preact/hooks';
import { MapContext } from './map-context.js';
import * as parts from '../ui/parts.js';
import * as steps from './steps.js';

const TEXT_FIELD = 'textarea, select, [contenteditable], input:not([type=radio]):not([type=checkbox])';

/** The step that a key press asks for; inside a text field the keys are the field's own. */
function wayOf(event) {
  if (!(event.ctrlKey || event.metaKey) || event.altKey || event.target.matches(TEXT_FIELD)) return undefined;
  const key = event.key.toLowerCase();
  if (key === 'y') return 'redo';
  return key === 'z' ? (event.shiftKey ? 'redo' : 'undo') : undefined;
}

/**
 * @returns {VNode}
 */
export function UndoButtons() {
  const { session, state, announce, tell } = useContext(MapContext);
  const said = { undo: AJS.I18n.getText('jm.undo.done'), redo: AJS.I18n.getText('jm.redo.done') };

  async function go(way) {
    if (steps.last(session.state.steps, way) === undefined) return;
    try {
      await session.step(way);
      announce(said[way]);
    } catch (error) {
      tell(error.texts || [String(error)]);
    }
  }

  useEffect(() => {
    const onKey = (event) => {
      const way = wayOf(event);
      if (!way) return;
      event.preventDefault();
      go(way);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [session]);

  const button = (way, label) =>
    parts.iconButton({
      name: way,
      label,
      disabled: steps.last(state.steps, way) === undefined,
      onClick: () => go(way),
      className: 'jm-step',
    });
  return h(
    'span',
    { class: 'jm-steps', role: 'group', 'aria-label': AJS.I18n.getText('jm.undo.group') },
    button('undo', AJS.I18n.getText('jm.undo')),
    button('redo', AJS.I18n.getText('jm.redo')),
  );
}
