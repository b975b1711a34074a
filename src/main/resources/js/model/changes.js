/** One changed field: where it is saved, where it stands in the map, and the map with its new value. */

const PATHS = {
  map: () => '',
  stage: (id) => '/stages/' + id,
  touchpoint: (id) => '/touchpoints/' + id,
  experience: (id, persona) => '/touchpoints/' + id + '/experience' + (persona ? '/' + persona : ''),
  finding: (id) => '/findings/' + id,
  improvement: (id) => '/improvements/' + id,
};

/** Fields that hold a word of the project: they are read as {id, name, key} and written by name. */
export const WORDS = ['type', 'channel', 'department'];

/** Fields that hold somebody: they are read as {name} and written by user key. */
const PEOPLE = ['owner', 'decidedBy'];

const isWord = (target) => WORDS.includes(target.field);

/**
 * A field's name across the whole map: kind, id of its record, field, and the persona of whom it tells.
 * @param {Target} target
 * @returns {string}
 */
export function key(target) {
  return [target.kind, target.id || 0, target.field].concat(target.persona || []).join('/');
}

/**
 * @param {number} mapId
 * @param {Target} target
 * @returns {string}
 */
export function path(mapId, target) {
  return '/maps/' + mapId + PATHS[target.kind](target.id, target.persona) + (isWord(target) ? '/words' : '');
}

/**
 * What is sent to save a value.
 * @param {any} change
 * @returns {object}
 */
export function body(change) {
  const { field, value } = change;
  if (PEOPLE.includes(field)) return { [field]: value && value.key };
  return { [field]: isWord(change) && value ? value.name : value };
}

function set(record, field, value) {
  const changed = Object.assign({}, record);
  if (value === null || value === undefined) delete changed[field];
  else changed[field] = value;
  return changed;
}

function among(records, id, change) {
  return (records || []).map((record) => (record.id === id ? change(record) : record));
}

/** Pains, gains and improvements hang on the map, on its stages and on touchpoints. */
function inside(map, part, target, value) {
  const change = (record) => set(record, target.field, value);
  const changed = (holder) =>
    (holder[part] || []).some((one) => one.id === target.id)
      ? Object.assign({}, holder, { [part]: among(holder[part], target.id, change) })
      : holder;
  return Object.assign({}, changed(map), {
    stages: map.stages.map(changed),
    touchpoints: map.touchpoints.map(changed),
  });
}

/**
 * Everything on which pains, gains and improvements hang.
 * @param {JourneyMap} map
 * @returns {any[]}
 */
export const holders = (map) => /** @type {any[]} */ ([map]).concat(map.stages, map.touchpoints);

function ofPersona(all, { persona, field }, value) {
  const known = all.find((one) => one.persona === persona) || { persona };
  return all.filter((one) => one.persona !== persona).concat(set(known, field, value));
}

const APPLY = {
  map: (map, target, value) => set(map, target.field, value),
  stage: (map, target, value) =>
    Object.assign({}, map, { stages: among(map.stages, target.id, (stage) => set(stage, target.field, value)) }),
  touchpoint: (map, target, value) =>
    Object.assign({}, map, { touchpoints: among(map.touchpoints, target.id, (one) => set(one, target.field, value)) }),
  experience: (map, target, value) =>
    Object.assign({}, map, {
      touchpoints: among(map.touchpoints, target.id, (one) =>
        Object.assign(
          {},
          one,
          target.persona
            ? { experiences: ofPersona(one.experiences || [], target, value) }
            : { experience: set(one.experience || {}, target.field, value) },
        ),
      ),
    }),
  finding: (map, target, value) => inside(map, 'findings', target, value),
  improvement: (map, target, value) => inside(map, 'improvements', target, value),
};

/**
 * A copy of the map in which only the records on the way to the field are new.
 * @param {JourneyMap} map
 * @param {Target} target
 * @param {any} value
 * @returns {JourneyMap}
 */
export function apply(map, target, value) {
  return APPLY[target.kind](map, target, value);
}

const indexes = new WeakMap();

/**
 * Where touchpoints stand in the map's list, by id; found once for each state of the map.
 * @param {JourneyMap} map
 * @param {number} id
 * @returns {number}
 */
export function indexOf(map, id) {
  const { touchpoints } = map;
  if (!indexes.has(touchpoints)) indexes.set(touchpoints, new Map(touchpoints.map((one, at) => [one.id, at])));
  const at = indexes.get(touchpoints).get(id);
  return at === undefined ? -1 : at;
}

/**
 * @param {JourneyMap} map
 * @param {number} id
 * @returns {Touchpoint | undefined}
 */
export function touchpointOf(map, id) {
  return map.touchpoints[indexOf(map, id)];
}

function record(map, target) {
  const touchpoint = (id) => touchpointOf(map, id) || /** @type {Touchpoint} */ ({});
  const part = (name) =>
    holders(map)
      .flatMap((one) => one[name] || [])
      .find((one) => one.id === target.id);
  switch (target.kind) {
    case 'map':
      return map;
    case 'stage':
      return map.stages.find((stage) => stage.id === target.id);
    case 'touchpoint':
      return touchpoint(target.id);
    case 'experience':
      return target.persona
        ? (touchpoint(target.id).experiences || []).find((one) => one.persona === target.persona)
        : touchpoint(target.id).experience;
    case 'finding':
      return part('findings');
    default:
      return part('improvements');
  }
}

/**
 * The field's value, null when it is empty or its record is gone.
 * @param {JourneyMap} map
 * @param {Target} target
 * @returns {any}
 */
export function read(map, target) {
  const value = (record(map, target) || {})[target.field];
  return value === undefined ? null : value;
}
