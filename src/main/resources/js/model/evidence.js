/** What backs a map (M08, B15): customers and data about them, staff only, or nothing, which makes it an assumption. */

const ASKED = ['interview', 'focusgroup', 'observation', 'survey', 'data'];

/**
 * Where a source comes from: as it says, else as its kind tells; a workshop and what is not known count as staff.
 * @param {Source} source
 */
function originOf({ origin, type }) {
  if (origin) return origin === 'staff' ? 'staff' : 'customer';
  return ASKED.includes((type || {}).key) ? 'customer' : 'staff';
}

/**
 * What backs a touchpoint: 'customer', 'staff' or 'none'.
 * @param {{ sources?: Source[] }} props
 * @returns {'none' | 'customer' | 'staff'}
 */
export function of({ sources }) {
  const origins = (sources || []).map(originOf);
  return origins.includes('customer') ? 'customer' : origins[0] || 'none';
}

/**
 * How many touchpoints are backed by what, in whole per cent that sum up to 100; nothing without touchpoints.
 * @param {JourneyMap} map
 * @returns {{ customer: number, staff: number, none: number }}
 */
export function share(map) {
  const total = map.touchpoints.length;
  if (!total) return undefined;
  const part = (kind) => Math.round((100 * map.touchpoints.filter((one) => of(one) === kind).length) / total);
  const customer = part('customer');
  const staff = Math.min(100 - customer, part('staff'));
  return { customer, staff, none: 100 - customer - staff };
}
