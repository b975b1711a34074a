/** The project's deleted maps, for those who may bring them back. */
import { h } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import * as rest from '../rest.js';
import * as parts from '../ui/parts.js';
import * as locale from '../locale.js';

const PAGE = 50;

/** Brings a map back and says so by calling done, or tells what went wrong. */
async function restore(id, done, fail) {
  try {
    await rest.post('/maps/' + id + '/undelete', {});
    done(id);
  } catch (error) {
    fail(error.texts || [String(error)]);
  }
}

/**
 * What was just deleted, with the way back. props: removed {id, name}, done.
 * @param {{ removed: any, done: () => void }} props
 * @returns {Drawn}
 */
export function JustRemoved({ removed, done }) {
  const [failed, fail] = useState(undefined);
  return failed
    ? parts.message('error', failed)
    : h(
        'div',
        { class: 'aui-message aui-message-confirmation', role: 'status' },
        h('p', null, AJS.I18n.getText('jm.deleted.now', removed.name)),
        h(
          'p',
          null,
          h(
            'button',
            { type: 'button', class: 'aui-button aui-button-link', onClick: () => restore(removed.id, done, fail) },
            AJS.I18n.getText('jm.undo'),
          ),
        ),
      );
}

function entry(map, back) {
  const who = map.by || AJS.I18n.getText('jm.deleted.somebody');
  return h(
    'li',
    { key: map.id },
    h(
      'span',
      { class: 'jm-party' },
      map.name,
      h('span', { class: 'jm-quiet jm-deleted-when' }, AJS.I18n.getText('jm.deleted.by', who, locale.moment(map.at))),
    ),
    h(
      'button',
      {
        type: 'button',
        class: 'aui-button',
        'aria-label': AJS.I18n.getText('jm.deleted.restore.it', map.name),
        onClick: () => back(map.id),
      },
      AJS.I18n.getText('jm.deleted.restore'),
    ),
  );
}

/**
 * props: project, changed (a number that grows when the list must be read again), done.
 * @param {{ project: Project, changed: any, done: any }} props
 * @returns {VNode}
 */
export function RemovedMaps({ project, changed, done }) {
  const [{ maps, more }, setFound] = useState(/** @type {any} */ ({ maps: [] }));
  const [failed, fail] = useState(undefined);
  const read = (before) =>
    rest
      .get('/projects/' + encodeURIComponent(project.key) + '/maps/removed?limit=' + PAGE + '&offset=' + before.length)
      .then(
        ({ data }) => setFound({ maps: before.concat(data.maps), more: data.more }),
        (error) => fail(error.texts || [String(error)]),
      );
  useEffect(() => {
    read([]);
  }, [project.key, changed]);
  if (!maps.length) return failed ? parts.message('error', failed) : null;
  return h(
    'details',
    { class: 'jm-deleted' },
    h(
      'summary',
      null,
      AJS.I18n.getText('jm.deleted.title'),
      h('span', { class: 'jm-badge' }, maps.length, more && '+'),
    ),
    failed && parts.message('error', failed),
    h(
      'ul',
      { class: 'jm-plain jm-parties' },
      maps.map((map) => entry(map, (id) => restore(id, done, fail))),
    ),
    more &&
      h(
        'button',
        { type: 'button', class: 'aui-button aui-button-link', onClick: () => read(maps) },
        AJS.I18n.getText('jm.search.more'),
      ),
  );
}
