/** Puts the touchpoints of a list in the order of what counts most (P08); each keeps the number of the customer's order, which also breaks ties. */
import * as model from './map-model.js';
import * as emotion from './emotion.js';

const felt = (one) => model.experience(one);

/** What is large comes first; what is not known comes last. */
const WEIGHTS = {
  importance: (one) => one.importance,
  severity: (one) => Math.max(...model.findings(one, 'pain').map((pain) => pain.severity || 0)),
  gap: (one) =>
    emotion.gap(felt(one).expected, felt(one).experienced) ? felt(one).expected - felt(one).experienced : undefined,
  feeling: (one) => (emotion.known(felt(one).experienced) ? -felt(one).experienced : undefined),
};

function weight(one, by) {
  const value = WEIGHTS[by](one);
  return value === undefined || value === null ? -Infinity : value;
}

/**
 * The columns of a map that have a touchpoint, in that order.
 * @param {JourneyMap} map
 * @param {string} by
 * @returns {Column[]}
 */
export function of(map, by) {
  const all = model
    .columns(map)
    .filter(({ touchpoint }) => touchpoint)
    .map((column) => ({ column, weight: weight(column.touchpoint, by) }));
  return all
    .sort((one, other) => (one.weight === other.weight ? 0 : other.weight - one.weight))
    .map(({ column }) => column);
}

export const KEYS = Object.keys(WEIGHTS);
