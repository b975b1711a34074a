/** What the expectation at a touchpoint was, when and why it changed, newest first (D06). */
import { h } from 'preact';
import { useContext } from 'preact/hooks';
import { MapContext } from '../map/map-context.js';
import * as parts from '../ui/parts.js';
import * as locale from '../locale.js';
import * as words from './history-words.js';
import { useHistory } from './use-history.js';
import { Why } from './why.js';

function entry(map, change, take) {
  const { values } = words.describe(map, change);
  return h(
    'li',
    { key: change.revision, class: 'jm-history-entry' },
    h('p', { class: 'jm-history-values' }, h('del', null, values.before), ' \u2192 ', h('ins', null, values.after)),
    h(
      Why,
      { change, told: take },
      h('time', { dateTime: change.at }, locale.moment(change.at)),
      ' \u00b7 ',
      change.author || AJS.I18n.getText('jm.history.unknown'),
    ),
  );
}

const field = (persona) => (persona ? 'expected/' + persona : 'expected');

/**
 * props: touchpoint, persona.
 * @param {{ touchpoint: Touchpoint, persona: number }} props
 * @returns {Drawn}
 */
export function ExpectationList({ touchpoint, persona }) {
  const { session, state } = useContext(MapContext);
  const history = useHistory(session, state.map.version, {
    kind: 'experience',
    touchpoint: touchpoint.id,
    field: field(persona),
  });
  if (history.error) return parts.message('error', history.error);
  if (!history.changes) return parts.waiting(AJS.I18n.getText('jm.loading'));
  if (!history.changes.length) return h('p', { class: 'jm-quiet' }, AJS.I18n.getText('jm.expectation.unchanged'));
  return [
    h(
      'ol',
      { class: 'jm-plain jm-history' },
      history.changes.map((change) => entry(state.map, change, history.take)),
    ),
    history.more &&
      h(
        'button',
        { type: 'button', class: 'aui-button', onClick: history.readOlder },
        AJS.I18n.getText('jm.history.older'),
      ),
  ];
}
