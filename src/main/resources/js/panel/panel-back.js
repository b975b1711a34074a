/** Leads back to what a pain, gain or improvement hangs on. */
import { h } from 'preact';
import { useContext } from 'preact/hooks';
import { MapContext } from '../map/map-context.js';
import * as model from '../model/map-model.js';
import * as icons from '../ui/icons.js';
import * as parts from '../ui/parts.js';

/**
 * props: touchpoint or stage; neither for the map.
 * @param {{ touchpoint?: Touchpoint, stage?: Stage }} props
 * @returns {VNode}
 */
export function Back({ touchpoint, stage }) {
  const { state, select, show } = useContext(MapContext);
  const { number } = touchpoint ? model.place(state.map, touchpoint.id) : {};
  const name = touchpoint
    ? [number, touchpoint.name].filter(Boolean).join(' ')
    : stage
      ? stage.name
      : AJS.I18n.getText('jm.panel.back.map');
  const back = () =>
    touchpoint ? select(touchpoint.id, undefined, undefined, 'title') : stage ? show('stage', stage.id) : show('head');
  return h(
    'button',
    { type: 'button', class: 'aui-button aui-button-link jm-back', onClick: back },
    icons.icon('left'),
    parts.hidden(AJS.I18n.getText('jm.panel.back')),
    ' ',
    name,
  );
}
