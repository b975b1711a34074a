/** Proposes an improvement at a touchpoint in one sentence; how feasible it is can be told later (P16). */
import { h } from 'preact';
import { useContext } from 'preact/hooks';
import { MapContext } from '../map/map-context.js';
import * as parts from '../ui/parts.js';
import * as form from '../ui/form.js';

/**
 * props: at ({touchpointId}, {stageId} or {}), done.
 * @param {{ at: any, done: () => void }} props
 * @returns {VNode}
 */
export function ImprovementForm({ at, done }) {
  const { session, announce } = useContext(MapContext);
  const fields = form.useForm({ text: '' }, async ({ text }) => {
    await session.add('improvements', { ...at, text });
    announce(AJS.I18n.getText('jm.improvement.added'));
    done();
  });
  return h(
    'form',
    { class: 'aui top-label jm-form jm-card', onSubmit: fields.onSubmit },
    form.area(fields, {
      name: 'text',
      label: AJS.I18n.getText('jm.improvement.what'),
      required: true,
      autoFocus: true,
    }),
    fields.general.length > 0 && parts.message('error', fields.general),
    form.buttons(fields, AJS.I18n.getText('jm.add'), done),
  );
}
