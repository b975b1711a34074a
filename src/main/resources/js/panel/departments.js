/** Every department that the customer meets on a map, with the touchpoints that each is responsible for (T13). */
import { h } from 'preact';
import { useContext } from 'preact/hooks';
import { MapContext } from '../map/map-context.js';
import * as model from '../model/map-model.js';
import * as locale from '../locale.js';

/**
 * @returns {VNode}
 */
export function Departments() {
  const { state, select } = useContext(MapContext);
  const jump = ({ touchpoint, number }) =>
    h(
      'li',
      { key: touchpoint.id },
      h(
        'button',
        { type: 'button', class: 'jm-jump', onClick: () => select(touchpoint.id, undefined, undefined, 'title') },
        h('span', { class: 'jm-number' }, number),
        h('span', null, touchpoint.name),
      ),
    );
  return h(
    'div',
    null,
    model
      .departments(state.map)
      .map(({ name, places }) =>
        h(
          'details',
          { key: name, class: 'jm-fold' },
          h(
            'summary',
            null,
            name || AJS.I18n.getText('jm.missing.department'),
            ' ',
            h('span', { class: 'jm-badge' }, locale.number(places.length)),
          ),
          h('ul', { class: 'jm-plain' }, places.map(jump)),
        ),
      ),
  );
}
