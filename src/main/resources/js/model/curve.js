/** Geometry of the emotion curve: straight lines between neighbours, broken where a value is missing. */
import * as emotion from './emotion.js';

/**
 * Distance from the top for a value, with the same padding above +2 and below -2.
 * @param {number} value
 * @param {number} height
 * @param {number} padding
 * @returns {number}
 */
export function y(value, height, padding) {
  return round(padding + ((2 - value) / 4) * (height - 2 * padding));
}

function round(value) {
  return Math.round(value * 100) / 100;
}

/** Runs of neighbouring known values as lists of indexes; nothing is invented in between. */
function runs(values) {
  return values.reduce((found, value, index) => {
    if (!emotion.known(value)) return found;
    if (index > 0 && emotion.known(values[index - 1])) found[found.length - 1].push(index);
    else found.push([index]);
    return found;
  }, []);
}

/**
 * Each run as points [x, y] that spread evenly over the width.
 * @param {(number | null | undefined)[]} values
 * @param {{ width: number, height: number, padding: number }} size
 * @returns {number[][][]}
 */
export function lines(values, size) {
  const step = size.width / Math.max(values.length, 1);
  const point = (index) => [round(step * (index + 0.5)), y(values[index], size.height, size.padding)];
  return runs(values).map((run) => run.map(point));
}

/**
 * The part of the curve inside one column: where it meets the left and the right border, if it does.
 * @param {number} before
 * @param {number} value
 * @param {number} after
 * @returns {{ left: number, right: number }}
 */
export function piece(before, value, after) {
  const meet = (other) => (emotion.known(value) && emotion.known(other) ? (value + other) / 2 : undefined);
  return { left: meet(before), right: meet(after) };
}
