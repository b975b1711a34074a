/** The project's library: segments with their personas and the maps on which each of them is (P02). */
import { h } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import * as rest from '../rest.js';
import * as parts from '../ui/parts.js';
import { ProjectHeader } from '../maps/project-header.js';
import { usePageTitle } from '../ui/page-title.js';
import * as cards from './persona-card.js';
import * as forms from './library-form.js';
import { LibraryHistory } from './library-history.js';

function useLibrary(project) {
  const [state, setState] = useState(/** @type {any} */ ({}));
  const path = '/projects/' + encodeURIComponent(project.key);
  const read = () =>
    Promise.all([rest.all(path + '/personas', 'personas'), rest.all(path + '/segments', 'segments')]).then(
      ([library, { segments }]) => setState({ library: Object.assign(library, { segments }) }),
      (error) => setState({ error }),
    );
  useEffect(() => {
    read();
  }, [path]);
  /** Does something to a record of the library ("personas" or "segments") and shows the library after it. */
  const write = (kind, id, values, version) =>
    (id ? rest.patch(path + '/' + kind + '/' + id, values, version) : rest.post(path + '/' + kind, values)).then(read);
  const remove = (kind, id) => rest.remove(path + '/' + kind + '/' + id).then(read);
  return Object.assign({ write, remove }, state);
}

const titleOf = (record, create) => (record.id ? AJS.I18n.getText('jm.persona.edit.named', record.name) : create);

function Editor({ editing, state, done, say }) {
  const { kind, record } = editing;
  const { library } = state;
  const save = async (values, version) => {
    await state.write(kind, record.id, values, version);
    say(AJS.I18n.getText('jm.persona.saved', values.name || record.name));
    done();
  };
  return kind === 'personas'
    ? h(forms.PersonaForm, {
        record,
        segments: library.segments,
        channels: library.channels,
        save,
        done,
        title: titleOf(record, AJS.I18n.getText('jm.persona.new')),
      })
    : h(forms.SegmentForm, { record, save, done, title: titleOf(record, AJS.I18n.getText('jm.segment.new')) });
}

function actions(edit) {
  return h(
    'div',
    { class: 'aui-page-header-actions jm-actions' },
    h(
      'button',
      { type: 'button', class: 'aui-button', onClick: () => edit('segments', {}) },
      AJS.I18n.getText('jm.segment.new'),
    ),
    h(
      'button',
      { type: 'button', class: 'aui-button aui-button-primary', onClick: () => edit('personas', {}) },
      AJS.I18n.getText('jm.persona.new'),
    ),
  );
}

function empty({ abilities }, edit) {
  return h(
    'section',
    { class: 'jm-empty' },
    h('h2', null, AJS.I18n.getText('jm.personas.empty')),
    h(
      'p',
      { class: 'jm-lead' },
      abilities.edit ? AJS.I18n.getText('jm.personas.empty.help') : AJS.I18n.getText('jm.personas.empty.viewer'),
    ),
    abilities.edit && actions(edit),
  );
}

/** props: all of the page's. */
function list(props) {
  const { library, edit, state, say } = props;
  const remove = (kind, record) => () =>
    state.remove(kind, record.id).then(() => say(AJS.I18n.getText('jm.persona.deleted', record.name)));
  const card = (placed) =>
    h(cards.PersonaCard, {
      key: placed.persona.id,
      placed,
      project: props.project,
      go: props.go,
      abilities: library.abilities,
      edit: () => edit('personas', placed.persona),
      remove: remove('personas', placed.persona),
    });
  const of = (segmentId) => library.personas.filter(({ persona }) => persona.segmentId === segmentId);
  const section = (segment) =>
    h(
      'section',
      { key: segment.id, class: 'jm-segment', 'aria-labelledby': 'jm-segment-' + segment.id },
      h(cards.SegmentHead, {
        segment,
        count: of(segment.id).length,
        abilities: library.abilities,
        edit: () => edit('segments', segment),
        remove: remove('segments', segment),
      }),
      of(segment.id).length
        ? h('ul', { class: 'jm-cards' }, of(segment.id).map(card))
        : h('p', { class: 'jm-quiet' }, AJS.I18n.getText('jm.segment.empty')),
    );
  const alone = of(undefined);
  return [
    library.segments.map(section),
    alone.length > 0 &&
      h(
        'section',
        { key: 'none', class: 'jm-segment', 'aria-labelledby': 'jm-segment-none' },
        h('h2', { id: 'jm-segment-none' }, AJS.I18n.getText('jm.segment.none')),
        h('ul', { class: 'jm-cards' }, alone.map(card)),
      ),
  ];
}

function content(props) {
  const { library, error } = props.state;
  if (error) return parts.message('error', error.texts || [String(error)]);
  if (!library) return parts.waiting(AJS.I18n.getText('jm.loading'));
  if (props.editing) return h(Editor, props);
  if (!library.personas.length && !library.segments.length)
    return [empty(library, props.edit), h(LibraryHistory, { key: 'history', project: props.project, library })];
  return [
    h('p', { class: 'jm-lead' }, AJS.I18n.getText('jm.personas.lead')),
    list(Object.assign({ library }, props)),
    h(LibraryHistory, { key: 'history', project: props.project, library }),
  ];
}

/**
 * props: project, go, chosen (whom the address asks to edit).
 * @param {{ project: Project, go: Go, chosen: any }} props
 * @returns {VNode}
 */
export function PersonasPage({ project, go, chosen }) {
  const state = useLibrary(project);
  const [editing, setEditing] = useState(undefined);
  const [said, say] = useState('');
  const edit = (kind, record) => setEditing({ kind, record });
  const done = () => {
    setEditing(undefined);
    if (chosen) go({ tab: 'personas' }, true);
  };
  const { library } = state;
  useEffect(() => {
    const asked = library && library.abilities.edit && library.personas.find(({ persona }) => persona.id === chosen);
    if (asked) edit('personas', asked.persona);
  }, [Boolean(library), chosen]);
  const head =
    library && !editing && library.abilities.edit && (library.personas.length > 0 || library.segments.length > 0);
  usePageTitle(AJS.I18n.getText('jm.tab.personas'));
  return h(
    'div',
    null,
    h(ProjectHeader, { project, go, tab: 'personas' }, head && actions(edit)),
    content({ project, go, state, editing, edit, done, say }),
    h('div', { class: 'jm-hidden', role: 'status', 'aria-live': 'polite' }, said),
  );
}
