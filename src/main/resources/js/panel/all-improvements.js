/** Every improvement of a map with where it hangs and how far it is, and the stages that have none (P16, T21). */
import { h } from 'preact';
import { useContext } from 'preact/hooks';
import { MapContext } from '../map/map-context.js';
import * as model from '../model/map-model.js';
import * as words from '../words.js';
import * as hung from './hung.js';
import * as icons from '../ui/icons.js';

/**
 * @returns {VNode}
 */
export function AllImprovements() {
  const { state, selectImprovement, show } = useContext(MapContext);
  const { map } = state;
  const bare = map.stages.filter(
    (stage) => ![stage].concat(model.touchpointsOf(map, stage)).some((one) => (one.improvements || []).length),
  );
  return h(
    'div',
    null,
    h(
      'ul',
      { class: 'jm-plain' },
      hung
        .all(map, 'improvements')
        .map(({ record, where }) =>
          h(
            'li',
            { key: record.id },
            h(
              'button',
              { type: 'button', class: 'jm-jump', onClick: () => selectImprovement(record.id) },
              icons.icon('improvement'),
              h(
                'span',
                null,
                record.text,
                h('span', { class: 'jm-quiet' }, [where, words.phase(record.phase)].join(' \u00b7 ')),
              ),
            ),
          ),
        ),
    ),
    bare.length > 0 && h('p', { class: 'jm-quiet' }, AJS.I18n.getText('jm.missing.part')),
    bare.length > 0 &&
      h(
        'ul',
        { class: 'jm-plain' },
        bare.map((stage) =>
          h(
            'li',
            { key: stage.id },
            h(
              'button',
              { type: 'button', class: 'jm-jump', onClick: () => show('stage', stage.id) },
              icons.icon('right'),
              h('span', null, stage.name),
            ),
          ),
        ),
      ),
  );
}
