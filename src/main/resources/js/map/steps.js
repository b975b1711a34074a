/** One's own steps on a map, newest last: taking them back, and taking that back again. */

export const NONE = { undo: [], redo: [] };

/**
 * A new step ends what could be redone.
 * @param {Steps} steps
 * @param {number} revision
 * @returns {Steps}
 */
export function taken(steps, revision) {
  return { undo: steps.undo.concat(revision), redo: [] };
}

/**
 * All steps from one on as a single one.
 * @param {Steps} steps
 * @param {number} from
 * @returns {Steps}
 */
export function joined(steps, from) {
  const own = steps.undo.slice(from);
  return own.length < 2
    ? steps
    : { undo: steps.undo.slice(0, from).concat(/** @type {any} */ ([own])), redo: steps.redo };
}

/**
 * @param {Steps} steps
 * @param {string} way
 * @returns {number | number[]}
 */
export function last(steps, way) {
  return steps[way][steps[way].length - 1];
}

/**
 * The steps after the last one of a way was taken back under a new revision; without one it is only forgotten.
 * @param {Steps} steps
 * @param {string} way
 * @param {number} revision
 * @returns {Steps}
 */
export function back(steps, way, revision) {
  const other = way === 'undo' ? 'redo' : 'undo';
  return {
    [way]: steps[way].slice(0, -1),
    [other]: revision === undefined ? steps[other] : steps[other].concat([revision]),
  };
}
