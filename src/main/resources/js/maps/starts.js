/** What a new map can start from: nothing, a template that ships with the app, its finished example, or one of the project's own (T04, T22, T23, L04, M02). */
import { h } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import * as rest from '../rest.js';
import * as saved from './saved-templates.js';

export const KEYS = ['blank', 'ticket', 'channels', 'levels', 'example'];

/**
 * @param {string} key
 * @returns {string}
 */
export function name(key) {
  if (key === 'ticket') return AJS.I18n.getText('jm.start.ticket');
  if (key === 'channels') return AJS.I18n.getText('jm.start.channels');
  if (key === 'levels') return AJS.I18n.getText('jm.start.levels');
  if (key === 'example') return AJS.I18n.getText('jm.start.example');
  return AJS.I18n.getText('jm.start.blank');
}

function periods() {
  return [
    AJS.I18n.getText('jm.period.before'),
    AJS.I18n.getText('jm.period.during'),
    AJS.I18n.getText('jm.period.after'),
  ];
}

/**
 * What the finished example says about itself.
 * @returns {{ name: string, perspective: string, desiredExperience: string }}
 */
export function example() {
  return {
    name: AJS.I18n.getText('jm.example.name'),
    perspective: AJS.I18n.getText('jm.example.perspective'),
    desiredExperience: AJS.I18n.getText('jm.example.desired'),
  };
}

/** The stages and sizes by key; without an answer the names alone must do. */
function useOutlines(project) {
  const [outlines, setOutlines] = useState(/** @type {any} */ ({}));
  useEffect(() => {
    rest.get('/projects/' + encodeURIComponent(project.key) + '/templates').then(
      ({ data }) => setOutlines(Object.fromEntries(data.templates.map((one) => [one.key, one]))),
      () => {},
    );
  }, []);
  return Object.assign({ blank: { stages: periods(), touchpoints: 0 } }, outlines);
}

const SAVED = 'saved-';

function begin(project, key, values) {
  const path = '/projects/' + encodeURIComponent(project.key);
  if (key === 'blank') return rest.post(path + '/maps', Object.assign({ stages: periods() }, values));
  return rest.post(
    key.startsWith(SAVED) ? saved.path(project) + '/' + key.slice(SAVED.length) : path + '/templates/' + key,
    values,
  );
}

/**
 * Creates the map; gives its id.
 * @param {Project} project
 * @param {string} key
 * @param {object} values
 * @returns {Promise<any>}
 */
export async function create(project, key, values) {
  const { data } = await begin(project, key, values);
  return data.id;
}

function choice(key, props, outline, label) {
  const id = 'jm-start-' + key;
  return h(
    'div',
    { key, class: 'jm-start-choice' },
    h(
      'label',
      null,
      h('input', {
        type: 'radio',
        class: 'radio',
        name: 'jm-start',
        value: key,
        checked: props.value === key,
        onChange: () => props.onChange(key),
        'aria-describedby': id + '-what',
      }),
      label || name(key),
    ),
    h('p', { class: 'jm-quiet', id: id + '-what' }, outline && saved.outline(outline)),
  );
}

/**
 * props: project, value (one of the keys, or saved- and the number of a template), onChange.
 * @param {any} props
 * @returns {VNode}
 */
export function Choice(props) {
  const outlines = useOutlines(props.project);
  const own = saved.useTemplates(props.project);
  return h(
    'fieldset',
    { class: 'jm-start-choices' },
    h('legend', null, AJS.I18n.getText('jm.start.legend')),
    KEYS.map((key) => choice(key, props, outlines[key])),
    own.length > 0 && h('p', { class: 'jm-start-own' }, AJS.I18n.getText('jm.template.title')),
    own.map((one) => choice(SAVED + one.id, props, one, one.name)),
  );
}
