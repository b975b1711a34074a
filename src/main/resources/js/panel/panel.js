/** The side panel: one frame for every record, beside the map, never in its way. */
import { h } from 'preact';
import { useContext } from 'preact/hooks';
import * as parts from '../ui/parts.js';
import { MapContext } from '../map/map-context.js';
import { Apart } from '../ui/apart.js';

function steps(neighbours, select) {
  return h(
    'span',
    { class: 'jm-panel-steps' },
    parts.iconButton({
      name: 'left',
      label: AJS.I18n.getText('jm.panel.previous'),
      disabled: neighbours.previous === undefined,
      onClick: () => select(neighbours.previous),
    }),
    parts.iconButton({
      name: 'right',
      label: AJS.I18n.getText('jm.panel.next'),
      disabled: neighbours.next === undefined,
      onClick: () => select(neighbours.next),
    }),
  );
}

/**
 * props: title, name (a field beside the title), neighbours {previous, next}, children.
 * @param {{ title: Drawn, name?: Drawn, neighbours?: any, children?: Drawn }} props
 * @returns {VNode}
 */
export function Panel({ title, name, neighbours, children }) {
  const { select, closePanel, walk } = useContext(MapContext);
  const onKeyDown = (event) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.stopPropagation();
    closePanel();
  };
  return h(
    'aside',
    { class: 'jm-panel', 'aria-labelledby': 'jm-panel-title', onKeyDown },
    h(
      'header',
      { class: 'jm-panel-head' },
      h(
        'h2',
        { id: 'jm-panel-title', class: 'jm-panel-title' + (name ? ' jm-panel-title-short' : ''), tabIndex: -1 },
        title,
      ),
      name,
      neighbours && steps(neighbours, select),
      parts.iconButton({ name: 'close', label: AJS.I18n.getText('jm.panel.close'), onClick: closePanel }),
    ),
    neighbours && walk && !walk.over && h(Apart, { resource: 'jm-map-asked', name: 'WalkBar', quiet: true }),
    h('div', { class: 'jm-panel-body' }, children),
  );
}
