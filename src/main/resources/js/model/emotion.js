/** Emotions: half steps from -2 to +2; expected and experienced differ from half a step on. */

export const STEPS = [-2, -1, 0, 1, 2];

/**
 * @param {any} value
 * @returns {boolean}
 */
export function known(value) {
  return typeof value === 'number';
}

function clamp(value) {
  return Math.max(-2, Math.min(2, value));
}

/**
 * Half a step up or down; an unknown emotion starts at neutral.
 * @param {any} value
 * @param {number} direction
 * @returns {number}
 */
export function nudge(value, direction) {
  return clamp((known(value) ? value : 0) + direction * 0.5);
}

/**
 * The one or two whole steps that a value lies on or between.
 * @param {any} value
 * @returns {number[]}
 */
export function around(value) {
  return Number.isInteger(value) ? [value] : [Math.floor(value), Math.ceil(value)];
}

/**
 * below, matches, exceeds; undefined while one of the two is unknown.
 * @param {number} expected
 * @param {number} experienced
 * @returns {'matches' | 'below' | 'exceeds'}
 */
export function gap(expected, experienced) {
  if (!known(expected) || !known(experienced)) return undefined;
  if (experienced === expected) return 'matches';
  return experienced < expected ? 'below' : 'exceeds';
}

/**
 * The emotion that a key stands for: 1 to 5 choose a word, minus and plus move half a step.
 * @param {string} key
 * @param {any} value
 * @returns {number}
 */
export function byKey(key, value) {
  if (/^[1-5]$/.test(key)) return STEPS[Number(key) - 1];
  if (key === '+') return nudge(value, 1);
  if (key === '-' || key === '\u2212') return nudge(value, -1);
  return undefined;
}
