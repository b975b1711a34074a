/** The map with the eyes of a persona: what it says of its own, and everyone's values where it says nothing (P04). No value is ever a mean of several. */

const FIELDS = ['thoughts', 'expectation', 'expectationSource', 'reaction', 'expected', 'experienced', 'feelings'];
const NOTHING = {};
/** So many lines at once can be told apart; more are drawn below each other. */
const LINES = 3;

const isSaid = (value) => value !== undefined && value !== null && (!Array.isArray(value) || value.length > 0);

/**
 * What a persona says of its own at a touchpoint, everyone for none.
 * @param {Touchpoint} touchpoint
 * @param {number} [persona]
 * @returns {Experience}
 */
export function own(touchpoint, persona) {
  if (!persona) return touchpoint.everyones || touchpoint.experience || NOTHING;
  return (touchpoint.experiences || []).find((one) => one.persona === persona) || NOTHING;
}

/**
 * The experience of a persona; from names the fields that are everyone's. Everyone's words for a feeling do not
 * explain an emotion
 * that is the persona's own; who does not come here experiences nothing.
 * @param {Touchpoint & { everyones?: Experience }} touchpoint
 * @param {number} persona
 * @returns {Experience}
 */
export function experience(touchpoint, persona) {
  if (!persona) return own(touchpoint);
  const said = own(touchpoint, persona);
  if (said.meets === false) return { persona, meets: false, from: [] };
  const everyones = own(touchpoint);
  const open = FIELDS.filter((field) => !isSaid(said[field]) && isSaid(everyones[field]));
  const from = isSaid(said.experienced) ? open.filter((field) => field !== 'feelings') : open;
  return from.reduce(
    (felt, field) => Object.assign(felt, { [field]: everyones[field] }),
    Object.assign({}, said, { persona, from }),
  );
}

const names = new Map();

/**
 * Takes the personas of a map, so that they are known by name on the whole page.
 * @param {any[]} personas
 * @returns {void}
 */
export function meet(personas) {
  personas.forEach((one) => names.set(one.id, one.name));
}

/**
 * The name of a persona, everyone for 0 or none; a sign while it is not known yet.
 * @param {number} id
 * @returns {string | undefined}
 */
export function nameOf(id) {
  return id ? names.get(id) || '\u2026' : AJS.I18n.getText('jm.everyone');
}

const known = new WeakMap();

/** The same object for the same touchpoint and persona, so that cells need not be drawn again. */
function touchpointOf(touchpoint, persona) {
  if (!known.has(touchpoint)) known.set(touchpoint, {});
  const views = known.get(touchpoint);
  if (!views[persona])
    views[persona] = Object.assign({}, touchpoint, {
      everyones: own(touchpoint),
      experience: experience(touchpoint, persona),
    });
  return views[persona];
}

/**
 * The map as one persona sees it.
 * @param {JourneyMap} map
 * @param {number} persona
 * @returns {JourneyMap}
 */
export function by(map, persona) {
  return persona
    ? Object.assign({}, map, { touchpoints: map.touchpoints.map((one) => touchpointOf(one, persona)) })
    : map;
}

/**
 * The persona that the address puts in front, if it is on the map.
 * @param {JourneyMap} map
 * @param {Place} place
 * @returns {number}
 */
export function inFront(map, place) {
  return (map.personas || []).includes(place.persona) ? place.persona : undefined;
}

/**
 * Whom the address compares with who is in front: ids, 0 for everyone.
 * @param {JourneyMap} map
 * @param {Place} place
 * @returns {number[]}
 */
export function others(map, place) {
  const front = inFront(map, place) || 0;
  return (place.also || []).filter(
    (id, at, all) => id !== front && all.indexOf(id) === at && (id === 0 || (map.personas || []).includes(id)),
  );
}

/**
 * Whether so many are drawn below each other instead of over each other.
 * @param {number[]} also
 * @returns {boolean}
 */
export const inStrips = (also) => also.length + 1 > LINES;
