/**
 * How the journey as a whole is experienced (P13, T08, D04): the mean of the experienced emotions, each weighted by the importance of its
 * touchpoint, 3 where none is said. What is not known is left out and counted; contributions add up to the score. The rise says what it
 * would do to the whole if one touchpoint were experienced as it is expected.
 */
import * as model from './map-model.js';
import * as emotion from './emotion.js';

const USUAL = 3;

/** @param {Experience} experience */
function gap({ expected, experienced }) {
  return emotion.known(expected) ? Math.max(0, expected - experienced) : 0;
}

/**
 * Gives {score, known, total, parts: [{touchpoint, number, part, rise}]}; no score where nothing is known, no rise
 * below 0.
 * @param {JourneyMap} map
 * @returns {Score}
 */
export function of(map) {
  const places = model.columns(map).filter(({ touchpoint }) => touchpoint);
  const known = places.filter(({ touchpoint }) => emotion.known(model.experience(touchpoint).experienced));
  /** @param {Column} column */
  const weight = ({ touchpoint }) => touchpoint.importance || USUAL;
  const sum = known.reduce((all, place) => all + weight(place), 0);
  const parts = known.map((place) => {
    const felt = model.experience(place.touchpoint);
    const share = weight(place) / sum;
    return {
      touchpoint: place.touchpoint,
      number: place.number,
      part: share * felt.experienced,
      rise: share * gap(felt),
    };
  });
  return {
    score: sum ? parts.reduce((all, one) => all + one.part, 0) : undefined,
    known: known.length,
    total: places.length,
    parts,
  };
}

/**
 * Gives the parts that would raise the score most, at most so many, the largest first.
 * @param {any[]} parts
 * @param {number} most
 * @returns {Score['parts']}
 */
export function rises(parts, most) {
  return parts
    .filter((one) => one.rise > 0)
    .sort((one, other) => other.rise - one.rise)
    .slice(0, most);
}
