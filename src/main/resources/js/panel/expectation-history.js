/** How what customers expect at a touchpoint has changed, when and why (D06). */
define('jm/expectation-history', ['jm/preact', 'jm/map-context', 'jm/parts', 'jm/locale', 'jm/changes', 'jm/history-words', 'jm/use-history', 'jm/why'],
  function (preact, MapContext, parts, locale, changes, words, useHistory, Why) {
    'use strict';

    const { h, useContext, useState } = preact;

    function entry(map, change, take) {
      const { values } = words.describe(map, change);
      return h('li', { key: change.revision, class: 'jm-history-entry' },
        h('p', { class: 'jm-history-values' }, h('del', null, values.before), ' \u2192 ', h('ins', null, values.after)),
        h(Why, { change, told: take }, h('time', { dateTime: change.at }, locale.moment(change.at)), ' \u00b7 ', change.author || AJS.I18n.getText('jm.history.unknown')));
    }

    const field = (persona) => (persona ? 'expected/' + persona : 'expected');

    function List({ touchpoint, persona }) {
      const { session, state } = useContext(MapContext);
      const history = useHistory(session, state.map.version, { kind: 'experience', touchpoint: touchpoint.id, field: field(persona) });
      if (history.error) return parts.message('error', history.error);
      if (!history.changes) return parts.waiting(AJS.I18n.getText('jm.loading'));
      if (!history.changes.length) return h('p', { class: 'jm-quiet' }, AJS.I18n.getText('jm.expectation.unchanged'));
      return [
        h('ol', { class: 'jm-plain jm-history' }, history.changes.map((change) => entry(state.map, change, history.take))),
        history.more && h('button', { type: 'button', class: 'aui-button', onClick: history.readOlder }, AJS.I18n.getText('jm.history.older')),
      ];
    }

    /** Asks for the reason right after the reader has changed the expectation; no answer is needed. */
    function AskWhy({ touchpoint, persona }) {
      const { state } = useContext(MapContext);
      const [told, setTold] = useState(undefined);
      const saved = state.lastSaved;
      if (!saved || saved.key !== changes.key({ kind: 'experience', id: touchpoint.id, field: 'expected', persona })) return null;
      const change = told && told.revision === saved.revision ? told : { revision: saved.revision, mine: true };
      return h(Why, { key: saved.revision, change, told: setTold, question: AJS.I18n.getText('jm.why.expectation') });
    }

    function Fold({ touchpoint, persona }) {
      const [open, setOpen] = useState(false);
      return h('details', { class: 'jm-expectation', onToggle: (event) => setOpen(event.currentTarget.open) },
        h('summary', null, AJS.I18n.getText('jm.expectation.history')), open && h(List, { key: persona || 0, touchpoint, persona }));
    }

    return { AskWhy, Fold };
  });
