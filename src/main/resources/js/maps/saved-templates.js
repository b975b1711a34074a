/** The project's own templates: each is opened like a map, begun from, or deleted by who may. */
import { h } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import * as rest from '../rest.js';
import * as parts from '../ui/parts.js';
import * as words from '../words.js';

/**
 * @param {Project} project
 * @returns {string}
 */
export const path = (project) => '/projects/' + encodeURIComponent(project.key) + '/saved-templates';

/**
 * The templates, none until they are read and where they cannot be; again when changed grows.
 * @param {Project} project
 * @param {() => void} [changed]
 * @returns {any[]}
 */
export function useTemplates(project, changed) {
  const [templates, setTemplates] = useState([]);
  useEffect(() => {
    rest.get(path(project)).then(
      ({ data }) => setTemplates(data.templates),
      () => undefined,
    );
  }, [project.key, changed]);
  return templates;
}

/**
 * What a map would begin with, in a line.
 * @param {{ stages: string[], touchpoints: number }} props
 * @returns {string}
 */
export function outline({ stages, touchpoints }) {
  return [stages.join(' \u203a '), touchpoints > 0 && words.touchpoints(touchpoints)].filter(Boolean).join(' \u00b7 ');
}

function entry(one, { project, go, create, remove }) {
  const place = { map: one.id };
  const begin = { create: 'saved', template: one.id };
  return h(
    'li',
    { key: one.id },
    h(
      'span',
      { class: 'jm-party' },
      parts.link(go, place, project.href(place), null, one.name),
      h('span', { class: 'jm-quiet jm-deleted-when' }, outline(one)),
    ),
    h(
      'span',
      { class: 'jm-buttons' },
      create &&
        parts.link(
          go,
          begin,
          project.href(begin),
          { class: 'aui-button', 'aria-label': AJS.I18n.getText('jm.template.use.it', one.name) },
          AJS.I18n.getText('jm.template.use'),
        ),
      one.remove &&
        h(
          'button',
          {
            type: 'button',
            class: 'aui-button',
            'aria-label': AJS.I18n.getText('jm.template.remove.it', one.name),
            onClick: () => remove(one),
          },
          AJS.I18n.getText('jm.template.remove'),
        ),
    ),
  );
}

/**
 * props: project, go, create (may the reader create maps?), changed.
 * @param {any} props
 * @returns {VNode}
 */
export function SavedTemplates(props) {
  const { project, go, changed } = props;
  const templates = useTemplates(project, changed);
  const [failed, fail] = useState(undefined);
  if (!templates.length) return null;
  const remove = (one) =>
    rest.remove('/maps/' + one.id).then(
      () => go({ removed: { id: one.id, name: one.name } }),
      (error) => fail(error.texts || [String(error)]),
    );
  return h(
    'details',
    { class: 'jm-deleted' },
    h('summary', null, AJS.I18n.getText('jm.template.title'), h('span', { class: 'jm-badge' }, templates.length)),
    failed && parts.message('error', failed),
    h(
      'ul',
      { class: 'jm-plain jm-parties' },
      templates.map((one) => entry(one, Object.assign({}, props, { remove }))),
    ),
  );
}
