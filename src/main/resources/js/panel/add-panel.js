/** Adds a touchpoint or a stage to the map. */
import { h } from 'preact';
import { useContext } from 'preact/hooks';
import { MapContext } from '../map/map-context.js';
import * as form from '../ui/form.js';
import * as parts from '../ui/parts.js';
import * as words from '../words.js';
import { Panel } from './panel.js';

function body(fields, controls, submit, cancel) {
  return h(
    'form',
    { class: 'aui top-label jm-form', onSubmit: fields.onSubmit },
    fields.general.length > 0 && parts.message('error', fields.general),
    controls,
    form.buttons(fields, submit, cancel),
  );
}

function AddTouchpoint({ stageId }) {
  const { state, addTouchpoint, closePanel } = useContext(MapContext);
  const first = (state.map.stages[state.map.stages.length - 1] || {}).id;
  const start = { name: '', stageId: String(stageId || first || '') };
  const fields = form.useForm(start, async (values) => {
    await addTouchpoint(values.stageId ? Number(values.stageId) : undefined, values.name.trim());
    closePanel();
  });
  const stages = state.map.stages.map((stage) => ({ id: String(stage.id), name: stage.name }));
  const options = stages.concat({ id: '', name: AJS.I18n.getText('jm.tray.title') });
  return h(
    Panel,
    { title: AJS.I18n.getText('jm.touchpoint.add') },
    body(
      fields,
      [
        form.text(fields, {
          name: 'name',
          label: AJS.I18n.getText('jm.touchpoint.name'),
          help: AJS.I18n.getText('jm.touchpoint.help'),
          required: true,
          autoFocus: true,
        }),
        form.select(fields, { name: 'stageId', label: AJS.I18n.getText('jm.stage'), options }),
      ],
      AJS.I18n.getText('jm.add'),
      closePanel,
    ),
  );
}

function AddStage() {
  const { session, announce, closePanel } = useContext(MapContext);
  const fields = form.useForm({ name: '', period: 'during' }, async (values) => {
    await session.add('stages', { name: values.name.trim(), period: values.period });
    announce(AJS.I18n.getText('jm.stage.added'));
    closePanel();
  });
  const options = ['before', 'during', 'after'].map((id) => ({ id, name: words.period(id) }));
  return h(
    Panel,
    { title: AJS.I18n.getText('jm.stage.add') },
    body(
      fields,
      [
        form.text(fields, {
          name: 'name',
          label: AJS.I18n.getText('jm.stage.name'),
          help: AJS.I18n.getText('jm.stage.help'),
          required: true,
          autoFocus: true,
        }),
        form.select(fields, { name: 'period', label: AJS.I18n.getText('jm.lane.period'), options }),
      ],
      AJS.I18n.getText('jm.add'),
      closePanel,
    ),
  );
}

/**
 * props: kind (add-touchpoint or add-stage), stageId (where the touchpoint goes).
 * @param {{ kind: string, stageId: number }} props
 * @returns {VNode}
 */
export function AddPanel({ kind, stageId }) {
  return kind === 'add-stage' ? h(AddStage, null) : h(AddTouchpoint, { stageId });
}
