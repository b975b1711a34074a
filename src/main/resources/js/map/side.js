/** Decides what the side panel shows: the chosen finding or touchpoint, a form, or the map itself. */
define('jm/side', ['jm/preact', 'jm/map-context', 'jm/map-model', 'jm/touchpoint-panel', 'jm/finding-panel', 'jm/add-panel', 'jm/apart'],
  function (preact, MapContext, model, TouchpointPanel, FindingPanel, AddPanel, Apart) {
    'use strict';

    const { h, useContext } = preact;

    function finding(map, id) {
      const holder = id && model.holderOf(map, 'findings', id);
      const found = holder && ((holder.touchpoint || holder.stage || map).findings).find((one) => one.id === id);
      return found && h(FindingPanel, { key: 'f' + id, holder, finding: found });
    }

    function improvement(map, id, drawn) {
      const holder = id && model.holderOf(map, 'improvements', id);
      const found = holder && (holder.touchpoint || holder.stage || map).improvements.find((one) => one.id === id);
      return found && h(Apart, { key: 'i' + id, name: 'jm/improvement-panel', resource: 'jm-map-records', ready: drawn, improvement: found, holder });
    }

    function record(map, place, drawn) {
      const id = model.chosen(map, place);
      const found = id === undefined ? undefined : model.place(map, id);
      return finding(map, place.finding) || improvement(map, place.improvement, drawn) || (found && h(TouchpointPanel, { key: 't', place: found }));
    }

    return function Side() {
      const { state, place, panel, drawn } = useContext(MapContext);
      const shown = record(state.map, place, drawn);
      if (shown) return shown;
      if (panel.kind.startsWith('add-')) return h(AddPanel, { key: panel.kind + panel.stageId, kind: panel.kind, stageId: panel.stageId });
      const stage = panel.kind === 'stage' && state.map.stages.find((one) => one.id === panel.stageId);
      if (stage) return h(Apart, { key: 's' + stage.id, name: 'jm/stage-panel', resource: 'jm-map-records', ready: drawn, stage });
      if (panel.kind === 'template') return h(Apart, { key: 't', name: 'jm/template-panel', resource: 'jm-map-asked' });
      const source = panel.kind === 'source' && state.map.touchpoints.flatMap((one) => one.sources || []).find((one) => one.id === panel.stageId);
      if (source) return h(Apart, { key: 'q' + source.id, name: 'jm/source-panel', resource: 'jm-map-records', ready: drawn, source });
      if (panel.kind === 'persona') return h(Apart, { key: 'p' + panel.stageId, name: 'jm/persona-panel', resource: 'jm-map-records', ready: drawn, persona: panel.stageId });
      const apart = (name, resource) => h(Apart, { key: name, name, resource: resource || 'jm-map-tools', ready: drawn });
      if (panel.kind === 'missing') return apart('jm/missing-panel', 'jm-map-records');
      if (panel.kind === 'history') return apart('jm/history-panel');
      if (panel.kind === 'export') return apart('jm/export-panel');
      if (panel.kind === 'access' && state.map.abilities.edit) return apart('jm/access-panel');
      return panel.kind === 'head' ? apart('jm/map-panel', 'jm-map-records') : null;
    };
  });
