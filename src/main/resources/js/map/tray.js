/** Touchpoints that have no place in the journey yet. */
import { h } from 'preact';
import * as model from '../model/map-model.js';
import * as icons from '../ui/icons.js';
import * as dragging from './dragging.js';

/**
 * props: map, selected, select, deeds.
 * @param {{ map: JourneyMap, selected: number, select: any, deeds: TouchpointActions }} props
 * @returns {VNode}
 */
export function Tray({ map, selected, select, deeds }) {
  const touchpoints = model.tray(map);
  if (!touchpoints.length) return null;
  const edit = map.abilities.edit;
  return h(
    'section',
    Object.assign({ class: 'jm-tray', 'aria-labelledby': 'jm-tray-title' }, edit ? dragging.into(null, deeds) : {}),
    h(
      'h2',
      { id: 'jm-tray-title' },
      AJS.I18n.getText('jm.tray.title'),
      h('span', { class: 'jm-badge' }, touchpoints.length),
    ),
    h(
      'ul',
      null,
      touchpoints.map((one) =>
        h(
          'li',
          Object.assign({ key: one.id }, edit ? dragging.source(one.id) : {}),
          h(
            'button',
            {
              type: 'button',
              class: 'jm-tray-item',
              'data-cell': one.id,
              'aria-pressed': String(one.id === selected),
              onClick: (event) => select(one.id, event),
            },
            icons.icon(icons.nameFor(one)),
            h('span', null, one.name),
          ),
        ),
      ),
    ),
  );
}
