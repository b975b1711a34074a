/** The project's journey maps as cards; an empty project teaches how to begin. */
import { h } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import * as rest from '../rest.js';
import * as parts from '../ui/parts.js';
import { Cards } from './cards.js';
import { FirstRun } from './first-run.js';
import { usePageTitle } from '../ui/page-title.js';
import { ProjectHeader } from './project-header.js';
import * as removedMaps from './removed-maps.js';
import { SearchBox } from '../search/search-box.js';
import * as saved from './saved-templates.js';

function useMaps(projectKey, changed) {
  const [found, setFound] = useState(/** @type {any} */ ({}));
  useEffect(() => {
    const path = '/projects/' + encodeURIComponent(projectKey) + '/maps';
    rest.all(path, 'maps').then(setFound, (error) => setFound({ error }));
  }, [projectKey, changed]);
  return found;
}

function actions(project, go) {
  const button = (create, label, primary) =>
    parts.link(
      go,
      { create },
      project.href({ create }),
      { class: 'aui-button' + (primary ? ' aui-button-primary' : '') },
      label,
    );
  return h(
    'div',
    { class: 'aui-page-header-actions jm-actions' },
    button('import', AJS.I18n.getText('jm.create.import')),
    button('blank', AJS.I18n.getText('jm.blank.title'), true),
  );
}

function content(found, project, go) {
  if (found.error) return parts.message('error', found.error.texts || [String(found.error)]);
  if (!found.maps) return parts.waiting(AJS.I18n.getText('jm.loading'));
  if (!found.maps.length) return h(FirstRun, { project, go, create: found.abilities.create });
  return h(Cards, { maps: found.maps, project, go, mayCopy: found.abilities.create });
}

/**
 * props: project, go, removed (a map that was just deleted: {id, name}).
 * @param {{ project: Project, go: Go, removed: any }} props
 * @returns {VNode}
 */
export function MapsPage({ project, go, removed }) {
  const [changed, setChanged] = useState(0);
  const [back, setBack] = useState(false);
  const found = useMaps(project.key, changed);
  const done = (id) => {
    setChanged(changed + 1);
    if (removed && id === removed.id) setBack(true);
  };
  usePageTitle('');
  return h(
    'div',
    null,
    h(
      ProjectHeader,
      { project, go },
      found.maps && found.maps.length > 0 && found.abilities.create && actions(project, go),
    ),
    found.maps && found.maps.length > 0 && h(SearchBox, { go }),
    removed && !back && h(removedMaps.JustRemoved, { removed, done }),
    content(found, project, go),
    found.maps &&
      h(saved.SavedTemplates, {
        project,
        go,
        create: found.abilities.create,
        changed: changed + (removed ? removed.id : 0),
      }),
    h(removedMaps.RemovedMaps, { project, changed, done }),
  );
}
