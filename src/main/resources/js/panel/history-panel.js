/** What was changed on the map, newest first, with the way back for one's own steps. */
define('jm/history-panel', ['jm/preact', 'jm/map-context', 'jm/parts', 'jm/locale', 'jm/panel', 'jm/history-words'],
  function (preact, MapContext, parts, locale, Panel, words) {
    'use strict';

    const { h, useContext, useEffect, useState } = preact;

    /** Reads the newest page whenever the map moves on, and older pages when asked. */
    function useHistory(session, version) {
      const [pages, setPages] = useState(undefined);
      const [error, setError] = useState(undefined);
      const take = (older) => session.history(older).then((page) => {
        setPages((before) => ({ changes: (older && before ? before.changes : []).concat(page.changes), more: page.more }));
        setError(undefined);
      }, setError);
      useEffect(() => {
        take(undefined);
      }, [version]);
      return [pages, error, take];
    }

    function values(change) {
      return change.values && h('p', { class: 'jm-history-values' },
        h('del', null, change.values.before), ' \u2192 ', h('ins', null, change.values.after));
    }

    /** One's own changes, but for the creation of the map itself. */
    function isUndoable(change) {
      return change.mine && change.subject !== 'import' && !(change.subject === 'map' && !change.field);
    }

    function entry(map, change, undo) {
      const said = words.describe(map, change);
      return h('li', { key: change.revision, class: 'jm-history-entry' },
        h('p', { class: 'jm-history-what' },
          said.undone && h('span', { class: 'jm-tag' }, AJS.I18n.getText('jm.history.undone')),
          h('strong', null, said.deed), ' \u00b7 ', said.subject, said.name && [': ', said.name]),
        values(said),
        h('p', { class: 'jm-quiet' }, change.author || AJS.I18n.getText('jm.history.unknown'), ' \u00b7 ', h('time', { dateTime: change.at }, locale.moment(change.at)),
          isUndoable(change) && [' ', h('button', { type: 'button', class: 'aui-button aui-button-link jm-history-undo', onClick: () => undo(change.revision) }, AJS.I18n.getText('jm.undo'))]));
    }

    return function HistoryPanel() {
      const { session, state, announce } = useContext(MapContext);
      const [pages, error, take] = useHistory(session, state.map.version);
      const [refused, setRefused] = useState(undefined);

      async function undo(revision) {
        try {
          await session.undo(revision);
          setRefused(undefined);
          announce(AJS.I18n.getText('jm.undo.done'));
        } catch (failure) {
          setRefused(failure.texts || [String(failure)]);
        }
      }

      const last = pages && pages.changes[pages.changes.length - 1];
      return h(Panel, { title: AJS.I18n.getText('jm.history') },
        (refused || error) && parts.message('error', refused || error.texts || [String(error)]),
        !pages && !error && parts.waiting(AJS.I18n.getText('jm.loading')),
        pages && h('ol', { class: 'jm-plain jm-history' }, pages.changes.map((change) => entry(state.map, change, undo))),
        pages && pages.more && h('button', { type: 'button', class: 'aui-button', onClick: () => take(last.revision) }, AJS.I18n.getText('jm.history.older')));
    };
  });
