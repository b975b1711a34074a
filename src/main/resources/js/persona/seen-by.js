/** Chooses with whose eyes the map is seen, and whom to compare them with. */
import { h } from 'preact';
import { useContext } from 'preact/hooks';
import { MapContext } from '../map/map-context.js';
import * as seen from '../model/seen.js';
import { Menu } from '../ui/menu.js';
import * as parts from '../ui/parts.js';

/**
 * props: of (the touchpoint panel names it apart), id.
 * @param {{ label: string, id: string }} props
 * @returns {VNode}
 */
export function Choice({ label, id }) {
  const { state, place, go } = useContext(MapContext);
  const front = seen.inFront(state.map, place) || 0;
  const choose = (event) => go(Object.assign({}, place, { persona: Number(event.target.value) || undefined }), true);
  return h(
    'label',
    { class: 'jm-lens', for: id },
    h('span', null, label),
    h(
      'select',
      { class: 'select', id, value: String(front), onChange: choose },
      [0]
        .concat(state.map.personas)
        .map((one) => h('option', { key: one, value: String(one), selected: one === front }, seen.nameOf(one))),
    ),
  );
}

function Compare() {
  const { state, place, go } = useContext(MapContext);
  const front = seen.inFront(state.map, place) || 0;
  const also = seen.others(state.map, place);
  const toggle = (id) => {
    const next = also.includes(id) ? also.filter((one) => one !== id) : also.concat(id);
    go(Object.assign({}, place, { also: next.length ? next : undefined }), true);
  };
  const entries = [0]
    .concat(state.map.personas)
    .filter((id) => id !== front)
    .map((id) => ({ label: seen.nameOf(id), icon: also.includes(id) ? 'check' : undefined, run: () => toggle(id) }));
  return h(
    'span',
    { class: 'jm-compare' },
    h(Menu, { label: AJS.I18n.getText('jm.seen.compare'), icon: 'people', entries }),
    also.length > 0 && h('span', { class: 'jm-badge' }, also.length),
  );
}

/**
 * Nothing where the map has no personas. props: view.
 * @param {{ view: string }} props
 * @returns {VNode}
 */
export function SeenBy({ view }) {
  const { state, persona, show } = useContext(MapContext);
  if (!(state.map.personas || []).length) return null;
  return h(
    'div',
    { class: 'jm-seen' },
    h(Choice, { label: AJS.I18n.getText('jm.seen.as'), id: 'jm-seen-by' }),
    persona &&
      parts.iconButton({
        name: 'person',
        label: AJS.I18n.getText('jm.persona.about', seen.nameOf(persona)),
        onClick: () => show('persona', persona),
      }),
    view === 'map' && h(Compare, null),
  );
}
