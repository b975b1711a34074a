/** The maps of a project as cards; more than a handful can be filtered and ordered. */
import { h } from 'preact';
import { useState } from 'preact/hooks';
import { MapCard } from './map-card.js';
import { CardFilter, NONE } from './card-filter.js';
import * as review from '../model/review.js';
import * as issueCounts from './issue-counts.js';
import * as parts from '../ui/parts.js';

const HANDFUL = 3;

/**
 * props: maps, project, go, mayCopy.
 * @param {{ maps: Card[], project: Project, go: Go, mayCopy: boolean }} props
 * @returns {VNode}
 */
export function Cards({ maps, project, go, mayCopy }) {
  const [chosen, setChosen] = useState(NONE);
  const counts = issueCounts.useIssueCounts(project.key, maps);
  const filtered = maps.length > HANDFUL || maps.some((map) => map.life === 'archived');
  const shown = filtered ? review.sort(review.find(maps, chosen.show, new Date()), chosen.order) : maps;
  return h(
    'div',
    null,
    filtered && h(CardFilter, { chosen, set: setChosen }),
    counts.partial && parts.message('info', [AJS.I18n.getText('jm.cards.partial')]),
    shown.length
      ? h(
          'ul',
          { class: 'jm-cards' },
          shown.map((map) => h(MapCard, { key: map.id, map, counts: counts.byMap.get(map.id), project, go, mayCopy })),
        )
      : h('p', { role: 'status' }, AJS.I18n.getText('jm.cards.none')),
  );
}
