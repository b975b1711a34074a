/** Who of the project's personas the map is about, in which order (P03). */
import { h } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import { MapContext } from '../map/map-context.js';
import * as rest from '../rest.js';
import * as parts from '../ui/parts.js';
import * as seen from '../model/seen.js';
import { RecordPicker } from '../ui/record-picker.js';

const MOST = 12;

function useLibrary(projectKey, wanted) {
  const [library, setLibrary] = useState([]);
  useEffect(() => {
    if (wanted)
      rest.all('/projects/' + encodeURIComponent(projectKey) + '/personas', 'personas').then(
        ({ personas }) => setLibrary(personas.map((one) => one.persona)),
        () => undefined,
      );
  }, [projectKey, wanted]);
  return library;
}

function entry(id, at, ids, { save, editable, show }) {
  const name = seen.nameOf(id);
  const moved = (to) => {
    const others = ids.filter((one) => one !== id);
    return others.slice(0, to).concat(id, others.slice(to));
  };
  return h(
    'li',
    { key: id, class: 'jm-line' },
    h('button', { type: 'button', class: 'jm-jump jm-addressed', onClick: () => show('persona', id) }, name),
    editable &&
      h(
        'span',
        { class: 'jm-line-tools' },
        parts.iconButton({
          name: 'up',
          label: AJS.I18n.getText('jm.rank.up', name),
          disabled: at === 0,
          onClick: () => save(moved(at - 1)),
        }),
        parts.iconButton({
          name: 'down',
          label: AJS.I18n.getText('jm.rank.down', name),
          disabled: at === ids.length - 1,
          onClick: () => save(moved(at + 1)),
        }),
        parts.iconButton({
          name: 'close',
          label: AJS.I18n.getText('jm.rank.remove', name),
          onClick: () => save(ids.filter((one) => one !== id)),
        }),
      ),
  );
}

/**
 * @returns {VNode}
 */
export function MapPersonas() {
  const { session, state, project, go, show } = useContext(MapContext);
  const { map } = state;
  const [failed, fail] = useState(undefined);
  const library = useLibrary(map.projectKey, map.abilities.edit);
  const ids = map.personas || [];
  const save = (personas) =>
    session.act('patch', '/personas', { personas }, map.version).then(
      () => fail(undefined),
      (error) => fail(error.texts || [String(error)]),
    );
  const free = library.filter((one) => !ids.includes(one.id));
  if (!ids.length && !map.abilities.edit) return null;
  return h(
    'section',
    { class: 'jm-section', 'aria-labelledby': 'jm-h-personas' },
    h('h3', { id: 'jm-h-personas' }, AJS.I18n.getText('jm.tab.personas')),
    failed && parts.message('error', failed),
    ids.length
      ? h(
          'ol',
          { class: 'jm-plain' },
          ids.map((id, at) => entry(id, at, ids, { save, editable: map.abilities.edit, show })),
        )
      : h('p', { class: 'jm-quiet' }, AJS.I18n.getText('jm.map.personas.none')),
    map.abilities.edit &&
      free.length > 0 &&
      ids.length < MOST &&
      h(RecordPicker, {
        id: 'jm-add-persona',
        label: AJS.I18n.getText('jm.map.personas.add'),
        all: free.map((one) => ({ id: one.id, text: one.name, where: one.oneLine })),
        take: ({ id }) => save(ids.concat(id)),
      }),
    h(
      'p',
      null,
      parts.link(
        go,
        { tab: 'personas' },
        project.href({ tab: 'personas' }),
        null,
        AJS.I18n.getText('jm.map.personas.library'),
      ),
    ),
  );
}
