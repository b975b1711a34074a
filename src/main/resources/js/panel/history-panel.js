/** What was changed on the map, newest first, with the way back for one's own steps; and its named versions. */
import { h } from 'preact';
import { useContext, useState } from 'preact/hooks';
import { MapContext } from '../map/map-context.js';
import * as parts from '../ui/parts.js';
import * as locale from '../locale.js';
import { Panel } from './panel.js';
import * as words from './history-words.js';
import { HistoryFilter, NONE, asked } from './history-filter.js';
import { useHistory } from './use-history.js';
import { Why } from './why.js';
import { Versions } from './versions.js';

function values(said) {
  return (
    said.values &&
    h(
      'p',
      { class: 'jm-history-values' },
      h('del', null, said.values.before),
      ' \u2192 ',
      h('ins', null, said.values.after),
    )
  );
}

/** One's own changes, but for the creation of the map itself. */
function isUndoable(change) {
  return change.mine && change.subject !== 'import' && !(change.subject === 'map' && !change.field);
}

function entry(map, change, undo, told) {
  const said = words.describe(map, change);
  return h(
    'li',
    { key: change.revision, class: 'jm-history-entry' },
    h(
      'p',
      { class: 'jm-history-what' },
      said.undone && h('span', { class: 'jm-tag' }, AJS.I18n.getText('jm.history.undone')),
      h('strong', null, said.deed),
      ' \u00b7 ',
      said.subject,
      said.name && [': ', said.name],
    ),
    values(said),
    h(
      Why,
      { change, told },
      change.author || AJS.I18n.getText('jm.history.unknown'),
      ' \u00b7 ',
      h('time', { dateTime: change.at }, locale.moment(change.at)),
      isUndoable(change) && [
        ' ',
        h(
          'button',
          { type: 'button', class: 'aui-button aui-button-link jm-history-undo', onClick: () => undo(change.revision) },
          AJS.I18n.getText('jm.undo'),
        ),
      ],
    ),
  );
}

function useUndo(session, announce) {
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
  return [undo, refused];
}

function Changes() {
  const { session, state, announce } = useContext(MapContext);
  const [chosen, setChosen] = useState(NONE);
  const history = useHistory(session, state.map.version, asked(chosen));
  const [undo, refused] = useUndo(session, announce);
  const { changes, error } = history;
  return [
    h(HistoryFilter, { chosen, set: setChosen }),
    (refused || error) && parts.message('error', refused || error),
    !changes && !error && parts.waiting(AJS.I18n.getText('jm.loading')),
    changes && !changes.length && h('p', { class: 'jm-quiet' }, AJS.I18n.getText('jm.history.none')),
    changes &&
      h(
        'ol',
        { class: 'jm-plain jm-history' },
        changes.map((change) => entry(state.map, change, undo, history.take)),
      ),
    history.more &&
      h(
        'button',
        { type: 'button', class: 'aui-button', onClick: history.readOlder },
        AJS.I18n.getText('jm.history.older'),
      ),
  ];
}

/**
 * @returns {VNode}
 */
export function HistoryPanel() {
  const [shown, show] = useState('changes');
  const button = (name, label) =>
    h(
      'button',
      { type: 'button', class: 'aui-button', 'aria-pressed': String(shown === name), onClick: () => show(name) },
      label,
    );
  return h(
    Panel,
    { title: AJS.I18n.getText('jm.history') },
    h(
      'div',
      { class: 'aui-buttons jm-history-parts', role: 'group', 'aria-label': AJS.I18n.getText('jm.history') },
      button('changes', AJS.I18n.getText('jm.history.changes')),
      button('versions', AJS.I18n.getText('jm.versions')),
    ),
    h(shown === 'changes' ? Changes : Versions, null),
  );
}
