/** One improvement: what it is, which pains it addresses, how far it has come, and why (T18, T21, P28, P30, D10). */
define('jm/improvement-panel', ['jm/preact', 'jm/map-context', 'jm/icons', 'jm/parts', 'jm/panel', 'jm/panel-sections', 'jm/panel-back', 'jm/map-model'], function (preact, MapContext, icons, parts, Panel, sections, Back, model) {
  'use strict';

  const { h, useContext } = preact;

  /** props: improvement, holder {touchpoint, stage} (neither: the map). */
  return function ImprovementPanel({ improvement, holder }) {
    const { state, links } = useContext(MapContext);
    return h(Panel, { title: [icons.icon('improvement'), ' ', AJS.I18n.getText('jm.improvement')], neighbours: holder.touchpoint && model.neighbours(state.map, holder.touchpoint.id) },
      h(Back, holder),
      h(sections.Improvement, { key: improvement.id, improvement, record: holder.touchpoint || holder.stage || state.map, links, open: true }));
  };
});
