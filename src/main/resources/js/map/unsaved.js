/** Changes that could not be saved: how many, where they are, and those of stages, which have no panel. */
import { h } from 'preact';
import * as model from '../model/map-model.js';
import { SaveSign } from '../ui/save-sign.js';

/**
 * @param {SessionState} state
 * @returns {FieldChange[]}
 */
export function changes(state) {
  return Object.values(state.saves)
    .map((save) => save.change)
    .filter(Boolean);
}

/**
 * Leads to the first of them.
 * @param {SessionState} state
 * @param {Chosen} selection
 * @returns {void}
 */
export function showFirst(state, selection) {
  const [first] = changes(state);
  const at = first ? model.placeOf(state.map, first) : {};
  if (at.touchpoint || at.finding) selection.select(at.touchpoint, undefined, at.finding, 'title');
  else if (at.stage) selection.show('stage', at.stage);
  else if (first) selection.show('head');
}

/**
 * @param {SessionState} state
 * @returns {VNode[]}
 */
export function stageSigns(state) {
  return changes(state)
    .filter((change) => change.kind === 'stage')
    .map(({ id, field }) => h(SaveSign, { key: id, target: { kind: 'stage', id, field } }));
}
