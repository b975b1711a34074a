/** Decides what the side panel shows: the chosen finding or touchpoint, a form, or the map itself. */
define('jm/side', ['jm/preact', 'jm/map-context', 'jm/map-model', 'jm/touchpoint-panel', 'jm/finding-panel', 'jm/map-panel', 'jm/add-panel', 'jm/missing-panel', 'jm/apart'],
  function (preact, MapContext, model, TouchpointPanel, FindingPanel, MapPanel, add, MissingPanel, Apart) {
    'use strict';

    const { h, useContext } = preact;

    function record(map, place) {
      const id = model.chosen(map, place);
      const found = id === undefined ? undefined : model.place(map, id);
      if (!found) return null;
      const finding = (found.touchpoint.findings || []).find((one) => one.id === place.finding);
      return finding
        ? h(FindingPanel, { key: 'f' + finding.id, place: found, finding })
        : h(TouchpointPanel, { key: 't', place: found });
    }

    return function Side() {
      const { state, place, panel, drawn } = useContext(MapContext);
      const shown = record(state.map, place);
      if (shown) return shown;
      if (panel.kind === 'add-touchpoint') return h(add.AddTouchpoint, { key: panel.stageId, stageId: panel.stageId });
      if (panel.kind === 'add-stage') return h(add.AddStage);
      if (panel.kind === 'missing') return h(MissingPanel);
      const apart = (name) => h(Apart, { key: name, name, resource: 'jm-map-tools', ready: drawn });
      if (panel.kind === 'history') return apart('jm/history-panel');
      if (panel.kind === 'export') return apart('jm/export-panel');
      if (panel.kind === 'access' && state.map.abilities.edit) return apart('jm/access-panel');
      return panel.kind === 'head' ? h(MapPanel) : null;
    };
  });
