/** Leads back to what a pain, gain or improvement hangs on. */
define('jm/panel-back', ['jm/preact', 'jm/map-context', 'jm/map-model', 'jm/icons', 'jm/parts'], function (preact, MapContext, model, icons, parts) {
  'use strict';

  const { h, useContext } = preact;

  /** props: touchpoint or stage; neither for the map. */
  return function Back({ touchpoint, stage }) {
    const { state, select, show } = useContext(MapContext);
    const { number } = touchpoint ? model.place(state.map, touchpoint.id) : {};
    const name = touchpoint ? [number, touchpoint.name].filter(Boolean).join(' ') : stage ? stage.name : AJS.I18n.getText('jm.panel.back.map');
    const back = () => (touchpoint ? select(touchpoint.id, undefined, undefined, 'title') : stage ? show('stage', stage.id) : show('head'));
    return h('button', { type: 'button', class: 'aui-button aui-button-link jm-back', onClick: back }, icons.icon('left'), parts.hidden(AJS.I18n.getText('jm.panel.back')), ' ', name);
  };
});
