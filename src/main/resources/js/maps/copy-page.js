/** Copies a map: its name, the project that it goes to, and what does not come along. */
import { h } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import * as rest from '../rest.js';
import * as parts from '../ui/parts.js';
import * as form from '../ui/form.js';
import { CreateHeader } from './create-header.js';

function useChoices(path) {
  const [found, setFound] = useState(/** @type {any} */ ({}));
  useEffect(() => {
    rest.all(path, 'projects').then(
      (choices) => setFound({ choices }),
      (error) => setFound({ failed: error.texts || [String(error)] }),
    );
  }, [path]);
  return found;
}

/** A copy in another project is on that project's page. */
function follow(project, go, key, map) {
  if (key === project.key) go({ map });
  else
    window.location.assign(
      AJS.contextPath() +
        '/projects/' +
        encodeURIComponent(key) +
        '?selectedItem=org.journeymaps.jira:jm-sidebar-link&map=' +
        map,
    );
}

/** props: choices, path, project, go, mapId. */
function CopyForm({ choices, path, project, go, mapId }) {
  const start = {
    name: AJS.I18n.getText('jm.copy.of', choices.name).slice(0, 255),
    projectKey: choices.projects[0].key,
  };
  const fields = form.useForm(start, async (values) =>
    follow(project, go, values.projectKey, (await rest.post(path, values)).data.id),
  );
  return h(
    'form',
    { class: 'aui top-label jm-form jm-form-page', onSubmit: fields.onSubmit },
    form.text(fields, { name: 'name', label: AJS.I18n.getText('jm.map.name'), required: true, autoFocus: true }),
    form.select(fields, {
      name: 'projectKey',
      label: AJS.I18n.getText('jm.copy.project'),
      options: choices.projects.map(({ key, name }) => ({ id: key, name })),
    }),
    h('p', { class: 'jm-quiet' }, AJS.I18n.getText('jm.copy.left.out')),
    fields.general.length > 0 && parts.message('error', fields.general),
    form.buttons(fields, AJS.I18n.getText('jm.copy.submit'), () => go({ map: mapId })),
  );
}

/**
 * props: project, go, mapId.
 * @param {{ project: Project, go: Go, mapId: number }} props
 * @returns {VNode}
 */
export function CopyPage({ project, go, mapId }) {
  const path = '/maps/' + mapId + '/copies';
  const { choices, failed } = useChoices(path);
  const content = () => {
    if (failed) return parts.message('error', failed);
    if (!choices) return parts.waiting(AJS.I18n.getText('jm.loading'));
    if (!choices.projects.length) return parts.message('info', [AJS.I18n.getText('jm.copy.nowhere')]);
    return h(CopyForm, { choices, path, project, go, mapId });
  };
  return h('div', null, h(CreateHeader, { project, go, title: AJS.I18n.getText('jm.copy.title') }), content());
}
