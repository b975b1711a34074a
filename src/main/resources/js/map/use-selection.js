/** What is chosen and which panel is shown; takes focus into the panel, and back when it closes. */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';

const ROOMY = 1600;
/** How long a place to focus may take to be drawn: another drawing, of a save or a poll, may come first. */
const PATIENCE = 1000;
const NOTHING = { touchpoint: undefined, finding: undefined, improvement: undefined };
/** Where in the panel focus goes; what is drawn late says of which record it tells. */
const FOCUS = {
  title: () => '#jm-panel-title',
  emotion: (id) => `#jm-section-emotion[data-of="${id}"] input[name$=experienced]`,
  findings: (id) => `#jm-section-findings[data-of="${id}"] button`,
};

/** Moves focus to an element, or to what a selector finds, once the screen is drawn. */
function useFocusMoves() {
  const wanted = useRef(undefined);
  const opener = useRef(null);
  const attempt = () => {
    if (!wanted.current) return;
    const { place, until } = wanted.current;
    const element = typeof place === 'string' ? document.querySelector('#jm-project-page ' + place) : place;
    const found = Boolean(element && element.isConnected);
    if (found) element.focus();
    if (found || typeof place !== 'string' || Date.now() > until) wanted.current = undefined;
  };
  useEffect(attempt);
  const to = (place) => {
    wanted.current = place ? { place, until: Date.now() + PATIENCE } : undefined;
  };
  const into = (name, id) => {
    const from = document.activeElement;
    if (from && !from.closest('.jm-panel')) opener.current = from;
    to(name && FOCUS[name](id));
  };
  const back = () => to(opener.current);
  return useRef({ into, back, to, attempt }).current;
}

/**
 * select(touchpoint, event, finding, focus) moves focus into the panel when the reader asked for it by an event or
 * names a part to focus; panels are none, head, export, add-touchpoint and add-stage.
 * @param {Place} place
 * @param {Go} go
 * @returns {Chosen}
 */
export function useSelection(place, go) {
  const moves = useFocusMoves();
  const [panel, setPanel] = useState(/** @type {any} */ ({ kind: window.innerWidth >= ROOMY ? 'head' : 'none' }));
  const now = useRef(place);
  now.current = place;

  const deselect = useCallback(() => {
    const chosen = Boolean(now.current.touchpoint || now.current.finding || now.current.improvement);
    if (chosen) go(Object.assign({}, now.current, NOTHING));
    return chosen;
  }, []);
  const select = useCallback((touchpoint, event, finding, focus) => {
    if (focus || event) moves.into(focus || 'title', touchpoint);
    if (now.current.touchpoint !== touchpoint || now.current.finding !== finding || now.current.improvement)
      go(Object.assign({}, now.current, NOTHING, { touchpoint, finding }));
  }, []);
  const selectImprovement = useCallback((improvement) => {
    moves.into('title');
    go(Object.assign({}, now.current, NOTHING, { improvement }));
  }, []);
  const closePanel = useCallback(() => {
    if (!deselect()) setPanel({ kind: 'none' });
    moves.back();
  }, []);
  const hide = useCallback(() => setPanel({ kind: 'none' }), []);
  const show = useCallback((kind, stageId) => {
    moves.into(kind.startsWith('add-') ? undefined : 'title');
    deselect();
    setPanel({ kind, stageId });
  }, []);
  return { panel, select, selectImprovement, closePanel, show, hide, focus: moves.to, drawn: moves.attempt };
}
