/** When a map is due for its next review (P31), and which maps of a list a reader asks for. */

/**
 * The day of the next review: so many months after the last one, at the latest on the last day of that month.
 * @param {string} reviewed
 * @param {number} months
 * @returns {Date}
 */
export function next(reviewed, months) {
  if (!reviewed || !months) return undefined;
  const last = new Date(reviewed);
  const due = new Date(Date.UTC(last.getUTCFullYear(), last.getUTCMonth() + months + 1, 0));
  due.setUTCDate(Math.min(last.getUTCDate(), due.getUTCDate()));
  return due;
}

/**
 * 'never' reviewed, 'due' now, 'planned' for a day, or 'done' without a next time.
 * @param {Card | JourneyMap} map
 * @param {Date} now
 * @returns {'done' | 'never' | 'due' | 'planned'}
 */
export function state(map, now) {
  if (!map.reviewed) return 'never';
  const due = next(map.reviewed, map.reviewEvery);
  if (!due) return 'done';
  return due <= now ? 'due' : 'planned';
}

/**
 * Whether a review is wanting: it is due, or a map that is in use or has a plan has never seen one.
 * @param {Card | JourneyMap} map
 * @param {Date} now
 * @returns {boolean}
 */
export function wanting(map, now) {
  const found = state(map, now);
  return (
    map.life !== 'archived' &&
    (found === 'due' || (found === 'never' && Boolean(map.life === 'ready' || map.reviewEvery)))
  );
}

const SHOWN = {
  open: (map) => map.life !== 'archived',
  draft: (map) => map.life === 'draft',
  ready: (map) => map.life === 'ready',
  archived: (map) => map.life === 'archived',
  due: (map, now) => map.life !== 'archived' && state(map, now) === 'due',
  never: (map, now) => map.life !== 'archived' && state(map, now) === 'never',
  all: () => true,
};

/**
 * The maps in the state asked for.
 * @param {Card[]} maps
 * @param {string} show
 * @param {Date} now
 * @returns {Card[]}
 */
export function find(maps, show, now) {
  return maps.filter((map) => SHOWN[show](map, now));
}

const COMPARE = {
  name: () => 0,
  pains: (one, other) => other.pains - one.pains,
  review: (one, other) => String(one.reviewed || '').localeCompare(String(other.reviewed || '')),
};

/**
 * The maps in another order; those that are alike stay in the order of their names.
 * @param {Card[]} maps
 * @param {string} by
 * @returns {Card[]}
 */
export function sort(maps, by) {
  return maps.slice().sort(COMPARE[by]);
}

export const SHOWS = Object.keys(SHOWN);

export const ORDERS = Object.keys(COMPARE);
