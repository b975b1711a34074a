/** Deletes the map after one question; the page of maps then offers to take it back. */
import { h } from 'preact';
import { useContext, useState } from 'preact/hooks';
import { MapContext } from '../map/map-context.js';
import * as rest from '../rest.js';
import * as parts from '../ui/parts.js';

/**
 * @returns {VNode}
 */
export function DeleteMap() {
  const { map, go } = useContext(MapContext);
  const [asking, ask] = useState(false);
  const [failed, fail] = useState(undefined);

  async function remove() {
    try {
      await rest.remove('/maps/' + map.id);
      go({ removed: { id: map.id, name: map.name } });
    } catch (error) {
      fail(error.texts || [String(error)]);
    }
  }

  const button = (label, onClick) => h('button', { type: 'button', class: 'aui-button', onClick }, label);
  return h(
    'section',
    { class: 'jm-section', 'aria-labelledby': 'jm-h-delete' },
    h('h3', { id: 'jm-h-delete' }, AJS.I18n.getText('jm.delete.title')),
    failed && parts.message('error', failed),
    h('p', { class: 'jm-setting-help' }, AJS.I18n.getText('jm.delete.help')),
    h(
      'div',
      { class: 'jm-buttons' },
      asking
        ? [button(AJS.I18n.getText('jm.delete.yes'), remove), button(AJS.I18n.getText('jm.cancel'), () => ask(false))]
        : button(AJS.I18n.getText('jm.delete.submit'), () => ask(true)),
    ),
  );
}
