/** What was found in all journey maps that the reader may view, map by map, each place with the way to its cell. */
import { h } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import * as rest from '../rest.js';
import * as parts from '../ui/parts.js';
import * as locale from '../locale.js';
import { CreateHeader } from '../maps/create-header.js';
import { SearchBox } from './search-box.js';
import { SearchFilter, parse, format } from './search-filter.js';
import { FoundMap } from './found-map.js';

function read(project, text, only, offset) {
  const query = new URLSearchParams(Object.assign({ text, offset }, parse(only)));
  return rest.get('/projects/' + encodeURIComponent(project.key) + '/search?' + query).then((answer) => answer.data);
}

/** The pages read so far, the error that stopped it, and the way to the next page. */
function useSearch(project, text, only) {
  const [found, setFound] = useState(/** @type {any} */ ({}));
  useEffect(() => {
    let left = false;
    setFound(({ owners, channels }) => ({ owners, channels }));
    read(project, text, only, 0).then(
      (first) => left || setFound(first),
      (error) => left || setFound(({ owners, channels }) => ({ owners, channels, error })),
    );
    return () => (left = true);
  }, [project.key, text, only]);
  const next = () =>
    read(project, text, only, found.maps.length).then(
      (more) => setFound(Object.assign({}, more, { maps: found.maps.concat(more.maps) })),
      (error) => setFound(Object.assign({}, found, { error })),
    );
  return [found, next];
}

/** The names of the project's personas; those of other projects can be typed. */
function usePersonas(project) {
  const [names, setNames] = useState([]);
  useEffect(() => {
    rest.all('/projects/' + encodeURIComponent(project.key) + '/personas', 'personas').then(
      ({ personas }) => setNames(personas.map((one) => one.persona.name)),
      () => undefined,
    );
  }, [project.key]);
  return names;
}

function said(found) {
  if (!found.maps) return AJS.I18n.getText('jm.loading');
  if (!found.total) return AJS.I18n.getText('jm.search.nothing');
  return found.total === 1
    ? AJS.I18n.getText('jm.search.one')
    : AJS.I18n.getText('jm.search.many', locale.number(found.total));
}

function wordsOf(text) {
  return text.toLowerCase().match(/[\p{L}\p{M}\p{N}]{2,}/gu) || [];
}

/**
 * props: project, go, text, only (what else must hold, as the address keeps it).
 * @param {{ project: Project, go: Go, text: string, only: string }} props
 * @returns {VNode}
 */
export function SearchPage({ project, go, text, only }) {
  const [found, next] = useSearch(project, text, only);
  const narrow = (chosen) => go({ search: text, only: format(chosen) });
  return h(
    'div',
    null,
    h(CreateHeader, { project, go, title: AJS.I18n.getText('jm.search.title', text) }),
    h(SearchBox, { go, text, only }),
    h(SearchFilter, {
      chosen: parse(only),
      set: narrow,
      owners: found.owners || [],
      channels: found.channels || [],
      personas: usePersonas(project),
    }),
    found.error && parts.message('error', found.error.texts || [String(found.error)]),
    !found.error && h('p', { class: 'jm-quiet', role: 'status' }, said(found)),
    found.partial && parts.message('info', [AJS.I18n.getText('jm.search.partial')]),
    found.maps &&
      h(
        'ol',
        { class: 'jm-plain jm-found-maps' },
        found.maps.map((map) => h(FoundMap, { key: map.id, map, words: wordsOf(text), project, go })),
      ),
    found.more &&
      h('button', { type: 'button', class: 'aui-button', onClick: next }, AJS.I18n.getText('jm.search.more')),
  );
}
