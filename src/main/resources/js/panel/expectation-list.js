/** What the expectation at a touchpoint was, when and why it changed, newest first (D06). */
define('jm/expectation-list', ['jm/preact', 'jm/map-context', 'jm/parts', 'jm/locale', 'jm/history-words', 'jm/use-history', 'jm/why'],
  function (preact, MapContext, parts, locale, words, useHistory, Why) {
    'use strict';

    const { h, useContext } = preact;

    function entry(map, change, take) {
      const { values } = words.describe(map, change);
      return h('li', { key: change.revision, class: 'jm-history-entry' },
        h('p', { class: 'jm-history-values' }, h('del', null, values.before), ' \u2192 ', h('ins', null, values.after)),
        h(Why, { change, told: take }, h('time', { dateTime: change.at }, locale.moment(change.at)), ' \u00b7 ', change.author || AJS.I18n.getText('jm.history.unknown')));
    }

    const field = (persona) => (persona ? 'expected/' + persona : 'expected');

    /** props: touchpoint, persona. */
    return function List({ touchpoint, persona }) {
      const { session, state } = useContext(MapContext);
      const history = useHistory(session, state.map.version, { kind: 'experience', touchpoint: touchpoint.id, field: field(persona) });
      if (history.error) return parts.message('error', history.error);
      if (!history.changes) return parts.waiting(AJS.I18n.getText('jm.loading'));
      if (!history.changes.length) return h('p', { class: 'jm-quiet' }, AJS.I18n.getText('jm.expectation.unchanged'));
      return [
        h('ol', { class: 'jm-plain jm-history' }, history.changes.map((change) => entry(state.map, change, history.take))),
        history.more && h('button', { type: 'button', class: 'aui-button', onClick: history.readOlder }, AJS.I18n.getText('jm.history.older')),
      ];
    };
  });
