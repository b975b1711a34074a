/** What is worked on now, and the share of open work that lies there (T20, B18); leads there. */
import { h } from 'preact';
import { useContext } from 'preact/hooks';
import { MapContext } from './map-context.js';
import * as focus from '../model/focus.js';
import * as icons from '../ui/icons.js';

/**
 * @returns {VNode}
 */
export function FocusSign() {
  const { state, show, select } = useContext(MapContext);
  const now = focus.of(state.map);
  if (!now || now.done) return null;
  const lead = (event) => (now.kind === 'stage' ? show('stage', now.id) : select(now.id, event));
  return h(
    'button',
    {
      type: 'button',
      class: 'aui-button aui-button-link jm-focus-sign',
      title: AJS.I18n.getText('jm.focus.help'),
      onClick: lead,
    },
    icons.icon('target'),
    h('span', null, AJS.I18n.getText('jm.focus.now', now.name)),
    now.all > 0 &&
      h('span', { class: 'jm-quiet' }, AJS.I18n.getText('jm.focus.share', String(now.here), String(now.all))),
  );
}
