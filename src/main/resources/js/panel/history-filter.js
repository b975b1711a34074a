/** Which changes of a map to show: whose, of what, where and when. */
import { h } from 'preact';
import { useContext, useState } from 'preact/hooks';
import { MapContext } from '../map/map-context.js';
import * as words from './history-words.js';
import * as model from '../model/map-model.js';

export const NONE = {};

/** A day of the reader's calendar as a moment; days later for its end. */
function moment(day, later) {
  const [year, month, date] = day.split('-').map(Number);
  return new Date(year, month - 1, date + later).toISOString();
}

/**
 * What the server is asked for chosen values.
 * @param {any} chosen
 * @returns {any}
 */
export function asked(chosen) {
  return Object.assign({}, chosen, {
    from: chosen.from && moment(chosen.from, 0),
    until: chosen.until && moment(chosen.until, 1),
  });
}

function touchpoints(map) {
  return map.touchpoints.map((one) => {
    const { number } = model.place(map, one.id);
    return { id: String(one.id), name: (number ? number + ' ' : '') + one.name };
  });
}

function field(name, label, control) {
  const id = 'jm-history-' + name;
  return h('div', { class: 'jm-filter-field' }, h('label', { for: id, class: 'jm-label' }, label), control(id));
}

function select(props, name, label, all, options) {
  return field(name, label, (id) =>
    h(
      'select',
      { id, class: 'select', onChange: (event) => props.choose(name, event.target.value) },
      h('option', { value: '', selected: !props.chosen[name] }, all),
      options.map((one) =>
        h('option', { key: one.id, value: one.id, selected: props.chosen[name] === one.id }, one.name),
      ),
    ),
  );
}

function day(props, name, label) {
  return field(name, label, (id) =>
    h('input', {
      id,
      type: 'date',
      class: 'text',
      value: props.chosen[name] || '',
      onChange: (event) => props.choose(name, event.target.value),
    }),
  );
}

/**
 * props: chosen, set(chosen).
 * @param {{ chosen: any, set: (patch: any) => void }} props
 * @returns {VNode}
 */
export function HistoryFilter({ chosen, set }) {
  const { session, state } = useContext(MapContext);
  const [authors, setAuthors] = useState([]);
  const choose = (name, value) => set(Object.assign({}, chosen, { [name]: value || undefined }));
  const props = { chosen, choose };
  const all = AJS.I18n.getText('jm.history.all');
  const open = (event) => {
    if (event.currentTarget.open)
      session.past.authors().then(
        (answer) => setAuthors(answer.authors.map(({ key, name }) => ({ id: key, name }))),
        () => undefined,
      );
  };
  return h(
    'details',
    { class: 'jm-filter', onToggle: open },
    h('summary', null, AJS.I18n.getText('jm.history.filter')),
    h(
      'div',
      { class: 'jm-filter-fields' },
      select(props, 'author', AJS.I18n.getText('jm.history.who'), all, authors),
      select(
        props,
        'kind',
        AJS.I18n.getText('jm.history.kind'),
        AJS.I18n.getText('jm.history.everything'),
        words.kinds(),
      ),
      select(props, 'touchpoint', AJS.I18n.getText('jm.touchpoint'), all, touchpoints(state.map)),
      select(props, 'field', AJS.I18n.getText('jm.history.field'), all, words.fields()),
      day(props, 'from', AJS.I18n.getText('jm.history.from')),
      day(props, 'until', AJS.I18n.getText('jm.history.until')),
    ),
    Object.values(chosen).some(Boolean) &&
      h(
        'button',
        { type: 'button', class: 'aui-button aui-button-link jm-history-undo', onClick: () => set(NONE) },
        AJS.I18n.getText('jm.history.clear'),
      ),
  );
}
