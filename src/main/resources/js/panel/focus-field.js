/** Makes a stage or touchpoint what is worked on now, or ends that (T20). */
import { h } from 'preact';
import { useContext } from 'preact/hooks';
import { MapContext } from '../map/map-context.js';
import * as focus from '../model/focus.js';
import * as icons from '../ui/icons.js';

/**
 * props: kind (stage or touchpoint), id.
 * @param {{ kind: string, id: number }} props
 * @returns {VNode}
 */
export function FocusField({ kind, id }) {
  const { state, deeds } = useContext(MapContext);
  const on = focus.isOn(state.map, kind, id);
  const sign = h('p', { class: 'jm-fact' }, icons.icon('target'), ' ', h('strong', null, AJS.I18n.getText('jm.focus')));
  if (!state.map.abilities.edit) return on ? sign : null;
  return h(
    'div',
    { class: 'jm-field' },
    on && sign,
    h(
      'button',
      {
        type: 'button',
        class: 'aui-button',
        title: AJS.I18n.getText('jm.focus.help'),
        onClick: () => deeds.aim({ kind, id }),
      },
      on ? AJS.I18n.getText('jm.focus.end') : AJS.I18n.getText('jm.focus.make'),
    ),
  );
}
