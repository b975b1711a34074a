/** What a team works on now: one stage or touchpoint of a map (T20), and how much of the open work lies there (B18). */
import * as model from './map-model.js';
import * as changes from './changes.js';

/** Pains and improvements that nobody is done with. */
function work(holders) {
  const count = (all) => (all || []).filter((one) => one.kind !== 'gain' && !model.over(one)).length;
  return holders.reduce((sum, one) => sum + count(one.findings) + count(one.improvements), 0);
}

/**
 * Gives {kind, id, done, name, here, all}: here and all count the open work; nothing for none, or one that is off the
 * map.
 * @param {JourneyMap} map
 * @returns {{ kind: string, id: number, done: boolean, name: string, here: any, all: any }}
 */
export function of(map) {
  const { kind, id, done } = map.focus || {};
  const place = kind === 'touchpoint' && model.place(map, id);
  const stage = kind === 'stage' && map.stages.find((one) => one.id === id);
  if (!place && !stage) return undefined;
  const holders = stage ? map.touchpoints.filter((one) => one.stageId === id).concat(stage) : [place.touchpoint];
  const name = stage ? stage.name : [place.number, place.touchpoint.name].filter(Boolean).join(' ');
  return { kind, id, done, name, here: work(holders), all: work(changes.holders(map)) };
}

/**
 * Whether a stage or touchpoint is what is worked on now.
 * @param {{ focus?: Focus }} props
 * @param {string} kind
 * @param {number} id
 * @returns {boolean}
 */
export function isOn({ focus }, kind, id) {
  return Boolean(focus) && !focus.done && focus.kind === kind && focus.id === id;
}
