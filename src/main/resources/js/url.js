/** What the address says is shown: a map, how it is looked at, what is chosen on it, a way to create a map, or a tab of the project's page. */

const NUMBERS = ['map', 'persona', 'touchpoint', 'finding', 'zoom', 'improvement', 'template'];
const CHOICES = {
  create: ['import', 'blank', 'ticket', 'channels', 'levels', 'example', 'copy', 'saved'],
  tab: ['personas', 'settings'],
  view: ['map', 'list', 'priorities', 'pair'],
  sort: ['importance', 'severity', 'gap', 'feeling'],
  lens: ['blueprint', 'channels', 'improve', 'all'],
};
const ALL = NUMBERS.concat(Object.keys(CHOICES), 'search', 'also', 'only', 'filter');

const LONGEST_SEARCH = 255;
const LONGEST_FILTER = 1000;

/**
 * @param {string} search
 * @returns {Place}
 */
export function parse(search) {
  const params = new URLSearchParams(search);
  const place = {};
  NUMBERS.forEach((name) => {
    const value = params.get(name);
    if (value && /^\d{1,15}$/.test(value)) place[name] = Number(value);
  });
  Object.entries(CHOICES).forEach(([name, known]) => {
    if (known.includes(params.get(name))) place[name] = params.get(name);
  });
  const text = (params.get('search') || '').trim();
  if (text && text.length <= LONGEST_SEARCH) place.search = text;
  const also = params.get('also');
  if (also && /^\d{1,15}(,\d{1,15}){0,11}$/.test(also)) place.also = also.split(',').map(Number);
  const filter = params.get('filter');
  if (place.map && filter && filter.length <= LONGEST_FILTER) place.filter = filter;
  const only = params.get('only');
  if (place.search && only && only.length <= LONGEST_FILTER) place.only = only;
  return place;
}

/**
 * Keeps every other parameter of the address, such as Jira's selectedItem.
 * @param {string} search
 * @param {Place} place
 * @returns {string}
 */
export function format(search, place) {
  const params = new URLSearchParams(search);
  ALL.forEach((name) => {
    if (place[name] === undefined) params.delete(name);
    else params.set(name, String(place[name]));
  });
  return '?' + params.toString().replace(/%3A/g, ':');
}

/**
 * Where an address of before version 0.3 leads now, so that Jira marks the page in its sidebar; empty for every other address.
 * @param {string} search what stands behind the path
 * @returns {string}
 */
export function movedTo(search) {
  const old = /([?&]selectedItem=)jm-project-page(?=&|$)/;
  return old.test(search) ? search.replace(old, '$1org.journeymaps.jira:jm-sidebar-link') : '';
}
