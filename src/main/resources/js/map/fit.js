/** The percentage at which the whole map is as wide as the room that it has. */
import * as model from '../model/map-model.js';
import * as curveCell from './curve-cell.js';

const LANE = 112;

/**
 * Never less than least nor more than most, so that it can be read.
 * @param {JourneyMap} map
 * @param {number} least
 * @param {number} most
 * @returns {number}
 */
export function fit(map, least, most) {
  const main = document.querySelector('.jm-main');
  const room = (main ? main.clientWidth : 0) - 4;
  const wide = LANE + model.columns(map).length * curveCell.SIZE.width;
  return Math.max(least, Math.min(most, Math.floor((100 * room) / wide)));
}
