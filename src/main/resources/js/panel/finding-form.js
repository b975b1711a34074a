/** Reports a pain or a gain at a touchpoint: one sentence and, for a pain, how much it hurts. */
import { h } from 'preact';
import { useContext, useState } from 'preact/hooks';
import { MapContext } from '../map/map-context.js';
import * as scale from '../ui/scale.js';
import * as parts from '../ui/parts.js';
import * as form from '../ui/form.js';

/**
 * props: kind, at ({touchpointId}, {stageId} or {}), done.
 * @param {{ kind: string, at: any, done: () => void }} props
 * @returns {VNode}
 */
export function FindingForm({ kind, at, done }) {
  const { session, announce } = useContext(MapContext);
  const [severity, setSeverity] = useState(undefined);
  const pain = kind === 'pain';
  const fields = form.useForm({ text: '' }, async (values) => {
    await session.add('findings', { ...at, kind, text: values.text, severity });
    announce(pain ? AJS.I18n.getText('jm.pain.added') : AJS.I18n.getText('jm.gain.added'));
    done();
  });
  return h(
    'form',
    { class: 'aui top-label jm-form jm-card', onSubmit: fields.onSubmit },
    form.area(fields, {
      name: 'text',
      label: pain ? AJS.I18n.getText('jm.pain.what') : AJS.I18n.getText('jm.gain.what'),
      required: true,
      autoFocus: true,
    }),
    pain &&
      h(scale.Choice, {
        legend: AJS.I18n.getText('jm.severity'),
        name: 'jm-new-severity',
        value: severity,
        onChange: setSeverity,
        low: AJS.I18n.getText('jm.severity.low'),
        high: AJS.I18n.getText('jm.severity.high'),
      }),
    fields.general.length > 0 && parts.message('error', fields.general),
    form.buttons(fields, AJS.I18n.getText('jm.add'), done),
  );
}
