/** Decides what the side panel shows: the chosen finding or touchpoint, a form, or the map itself. */
import { h } from 'preact';
import { useContext } from 'preact/hooks';
import { MapContext } from './map-context.js';
import * as model from '../model/map-model.js';
import { TouchpointPanel } from '../panel/touchpoint-panel.js';
import { FindingPanel } from '../panel/finding-panel.js';
import { AddPanel } from '../panel/add-panel.js';
import { Apart } from '../ui/apart.js';

function finding(map, id) {
  const holder = id && model.holderOf(map, 'findings', id);
  const found = holder && (holder.touchpoint || holder.stage || map).findings.find((one) => one.id === id);
  return found && h(FindingPanel, { key: 'f' + id, holder, finding: found });
}

function improvement(map, id, drawn) {
  const holder = id && model.holderOf(map, 'improvements', id);
  const found = holder && (holder.touchpoint || holder.stage || map).improvements.find((one) => one.id === id);
  return (
    found &&
    h(Apart, {
      key: 'i' + id,
      name: 'ImprovementPanel',
      resource: 'jm-map-records',
      ready: drawn,
      improvement: found,
      holder,
    })
  );
}

function record(map, place, drawn) {
  const id = model.chosen(map, place);
  const found = id === undefined ? undefined : model.place(map, id);
  return (
    finding(map, place.finding) ||
    improvement(map, place.improvement, drawn) ||
    (found && h(TouchpointPanel, { key: 't', place: found }))
  );
}

/**
 * @returns {VNode}
 */
export function Side() {
  const { state, place, panel, drawn } = useContext(MapContext);
  const shown = record(state.map, place, drawn);
  if (shown) return shown;
  if (panel.kind.startsWith('add-'))
    return h(AddPanel, { key: panel.kind + panel.stageId, kind: panel.kind, stageId: panel.stageId });
  const stage = panel.kind === 'stage' && state.map.stages.find((one) => one.id === panel.stageId);
  if (stage)
    return h(Apart, { key: 's' + stage.id, name: 'StagePanel', resource: 'jm-map-records', ready: drawn, stage });
  if (panel.kind === 'template') return h(Apart, { key: 't', name: 'TemplatePanel', resource: 'jm-map-asked' });
  const source =
    panel.kind === 'source' &&
    state.map.touchpoints.flatMap((one) => one.sources || []).find((one) => one.id === panel.stageId);
  if (source)
    return h(Apart, { key: 'q' + source.id, name: 'SourcePanel', resource: 'jm-map-records', ready: drawn, source });
  if (panel.kind === 'persona')
    return h(Apart, {
      key: 'p' + panel.stageId,
      name: 'PersonaPanel',
      resource: 'jm-map-records',
      ready: drawn,
      persona: panel.stageId,
    });
  const apart = (name, resource) => h(Apart, { key: name, name, resource: resource || 'jm-map-tools', ready: drawn });
  if (panel.kind === 'missing') return apart('MissingPanel', 'jm-map-records');
  if (panel.kind === 'history') return apart('HistoryPanel');
  if (panel.kind === 'export') return apart('ExportPanel');
  if (panel.kind === 'access' && state.map.abilities.edit) return apart('AccessPanel');
  return panel.kind === 'head' ? apart('MapPanel', 'jm-map-records') : null;
}
