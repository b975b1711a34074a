/** Keeps a map as a template of its project, which is offered whenever somebody begins a map there. */
import { h } from 'preact';
import { useContext, useState } from 'preact/hooks';
import { MapContext } from '../map/map-context.js';
import * as rest from '../rest.js';
import * as form from '../ui/form.js';
import * as parts from '../ui/parts.js';
import { Panel } from './panel.js';

function Saved({ saved }) {
  const { go, project } = useContext(MapContext);
  const place = { map: saved.id };
  return parts.message(
    'confirmation',
    [AJS.I18n.getText('jm.template.saved', saved.name)],
    h('p', null, parts.link(go, place, project.href(place), null, AJS.I18n.getText('jm.template.open'))),
  );
}

/**
 * @returns {VNode}
 */
export function TemplatePanel() {
  const { map, announce, closePanel } = useContext(MapContext);
  const [saved, setSaved] = useState(undefined);
  const fields = form.useForm({ name: map.name }, async (values) => {
    const { data } = await rest.post('/maps/' + map.id + '/templates', { name: values.name.trim() });
    setSaved({ id: data.id, name: values.name.trim() });
    announce(AJS.I18n.getText('jm.template.saved', values.name.trim()));
  });
  return h(
    Panel,
    { title: AJS.I18n.getText('jm.template.save') },
    saved
      ? h(Saved, { saved })
      : h(
          'form',
          { class: 'aui top-label jm-form', onSubmit: fields.onSubmit },
          fields.general.length > 0 && parts.message('error', fields.general),
          h('p', null, AJS.I18n.getText('jm.template.help')),
          form.text(fields, {
            name: 'name',
            label: AJS.I18n.getText('jm.template.name'),
            required: true,
            autoFocus: true,
          }),
          h('p', { class: 'jm-quiet' }, AJS.I18n.getText('jm.template.left.out')),
          form.buttons(fields, AJS.I18n.getText('jm.template.submit'), closePanel),
        ),
  );
}
