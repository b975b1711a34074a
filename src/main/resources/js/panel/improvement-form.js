/** Proposes an improvement at a touchpoint in one sentence; how feasible it is can be told later (P16). */
define('jm/improvement-form', ['jm/preact', 'jm/map-context', 'jm/parts', 'jm/form'], function (preact, MapContext, parts, form) {
  'use strict';

  const { h, useContext } = preact;

  /** props: at ({touchpointId}, {stageId} or {}), done. */
  return function ImprovementForm({ at, done }) {
    const { session, announce } = useContext(MapContext);
    const fields = form.useForm({ text: '' }, async ({ text }) => {
      await session.add('improvements', { ...at, text });
      announce(AJS.I18n.getText('jm.improvement.added'));
      done();
    });
    return h('form', { class: 'aui top-label jm-form jm-card', onSubmit: fields.onSubmit },
      form.area(fields, { name: 'text', label: AJS.I18n.getText('jm.improvement.what'), required: true, autoFocus: true }),
      fields.general.length > 0 && parts.message('error', fields.general),
      form.buttons(fields, AJS.I18n.getText('jm.add'), done));
  };
});
