/** How far the map itself has come and whether somebody should look it over (T14, P31), beside its name; leads to where both are set. */
import { h } from 'preact';
import { useContext } from 'preact/hooks';
import { MapContext } from './map-context.js';
import * as words from '../words.js';
import * as locale from '../locale.js';
import * as review from '../model/review.js';

const LOZENGES = { ready: ' aui-lozenge-success', archived: '' };

function care(map) {
  if (map.life === 'archived' || map.template) return null;
  const now = review.state(map, new Date());
  if (now === 'due') return h('span', { class: 'aui-lozenge aui-lozenge-moved' }, AJS.I18n.getText('jm.review.due'));
  if (now === 'planned')
    return h(
      'span',
      { class: 'jm-quiet' },
      AJS.I18n.getText('jm.review.next', locale.day(review.next(map.reviewed, map.reviewEvery))),
    );
  return now === 'never' && review.wanting(map, new Date())
    ? h('span', { class: 'jm-quiet' }, AJS.I18n.getText('jm.review.never'))
    : null;
}

/**
 * @returns {VNode}
 */
export function StateSign() {
  const { state, show } = useContext(MapContext);
  const { map } = state;
  return h(
    'button',
    {
      type: 'button',
      class: 'aui-button aui-button-link jm-state-sign',
      title: AJS.I18n.getText('jm.map.about'),
      onClick: () => show('head'),
    },
    h(
      'span',
      { class: 'aui-lozenge aui-lozenge-subtle' + (LOZENGES[map.life] || '') },
      map.template ? AJS.I18n.getText('jm.template') : words.life(map.life),
    ),
    ' ',
    care(map),
  );
}
