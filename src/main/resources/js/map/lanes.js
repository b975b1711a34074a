/** The map's lanes from the customer downward, or as the team ordered them with its own, and the lenses that show some of them. */

/** A text lane edits kind and field in place; a fact lane shows what the panel knows; over names the line above a lane. */
const LANES = [
  { key: 'description', is: 'text', kind: 'touchpoint', field: 'description' },
  { key: 'goal', is: 'text', kind: 'touchpoint', field: 'customerGoal' },
  { key: 'does', is: 'text', kind: 'touchpoint', field: 'customerAction', opensNew: true },
  { key: 'thinks', is: 'text', kind: 'experience', field: 'thoughts', quoted: true },
  { key: 'feels', is: 'curve' },
  { key: 'channel', is: 'fact' },
  { key: 'messages', is: 'fact' },
  { key: 'front', is: 'text', kind: 'touchpoint', field: 'frontStage', over: 'interaction' },
  { key: 'back', is: 'text', kind: 'touchpoint', field: 'backStage', over: 'visibility' },
  { key: 'system', is: 'text', kind: 'touchpoint', field: 'system' },
  { key: 'department', is: 'fact' },
  { key: 'waiting', is: 'fact' },
  { key: 'findings', is: 'findings' },
  { key: 'improvements', is: 'improvements' },
  { key: 'importance', is: 'fact' },
  { key: 'priority', is: 'fact' },
  { key: 'evidence', is: 'fact' },
  { key: 'owner', is: 'fact' },
];

const DEFAULT = ['does', 'thinks', 'feels', 'findings', 'improvements'];
const LENSES = {
  experience: DEFAULT,
  blueprint: DEFAULT.concat('front', 'back', 'system', 'department'),
  channels: DEFAULT.concat('channel', 'messages'),
  improve: DEFAULT.concat('waiting', 'importance', 'priority', 'evidence', 'owner'),
  all: LANES.map((lane) => lane.key),
};
export const NAMES = Object.keys(LENSES);
/** A workshop sees what is said; the curve as soon as anything is rated. */
LENSES.capture = ['findings', 'improvements'];
LENSES['capture rated'] = ['feels', 'findings', 'improvements'];

/** Keys of the lanes that a team may add; each is the field of its name on the map and of its texts at a touchpoint. */
export const OWN = ['lane1', 'lane2', 'lane3', 'lane4', 'lane5'];

/**
 * All lanes of a map in the order that the team gave them, its own with their names; what has no place in it follows
 * its usual neighbour.
 * @param {JourneyMap} map
 * @returns {Lane[]}
 */
export function all(map) {
  const named = OWN.filter((key) => map[key]).map((key) => ({
    key,
    is: 'text',
    kind: 'touchpoint',
    field: key,
    own: map[key],
  }));
  const known = LANES.concat(named);
  const keys = (map.laneOrder || '').split(',');
  const placed = keys
    .map((key) => known.find((lane) => lane.key === key.replace('-', '')))
    .filter((lane, at, found) => lane && found.indexOf(lane) === at);
  known.forEach((lane, at) => placed.includes(lane) || placed.splice(placed.indexOf(known[at - 1]) + 1, 0, lane));
  return placed.map((lane) => Object.assign({ hidden: keys.includes('-' + lane.key) }, lane));
}

/**
 * What decides about the lanes of a map, as a text that is the same while they are.
 * @param {JourneyMap} map
 * @returns {string}
 */
export const decided = (map) => [map.laneOrder].concat(OWN.map((key) => map[key])).join('\n');

/**
 * What an order of lanes is kept as.
 * @param {Lane[]} ordered
 * @returns {string}
 */
export const kept = (ordered) => ordered.map((lane) => (lane.hidden ? '-' : '') + lane.key).join();

/**
 * The lanes of a lens with their rows in the grid, below the two rows of stages and touchpoints; below the curve a
 * strip for each of these personas.
 * @param {string} lens
 * @param {number[]} strips
 * @param {JourneyMap} map
 * @returns {Lane[]}
 */
export function of(lens, strips, map) {
  const shown = LENSES[lens] || DEFAULT;
  const own = all(map).filter((lane) => (lane.own ? !lane.hidden && !/^capture/.test(lens) : shown.includes(lane.key)));
  const below = (strips || []).map((persona) => ({ key: 'strip-' + persona, is: 'strip', persona }));
  return own
    .flatMap((lane) => (lane.is === 'curve' ? [lane].concat(below) : lane))
    .map((lane, index) => Object.assign({ row: index + 2 }, lane));
}

/**
 * @param {Lane} props
 * @returns {string}
 */
export function title({ key, own }) {
  switch (own ? 'own' : key) {
    case 'own':
      return own;
    case 'description':
      return AJS.I18n.getText('jm.description');
    case 'goal':
      return AJS.I18n.getText('jm.goal');
    case 'does':
      return AJS.I18n.getText('jm.lane.does');
    case 'thinks':
      return AJS.I18n.getText('jm.lane.thinks');
    case 'feels':
      return AJS.I18n.getText('jm.lane.feels');
    case 'channel':
      return AJS.I18n.getText('jm.channel');
    case 'messages':
      return AJS.I18n.getText('jm.section.promises');
    case 'front':
      return AJS.I18n.getText('jm.front.stage');
    case 'back':
      return AJS.I18n.getText('jm.back.stage');
    case 'system':
      return AJS.I18n.getText('jm.system');
    case 'importance':
      return AJS.I18n.getText('jm.importance');
    case 'owner':
      return AJS.I18n.getText('jm.owner');
    case 'department':
      return AJS.I18n.getText('jm.department');
    case 'waiting':
      return AJS.I18n.getText('jm.waiting.time');
    case 'findings':
      return AJS.I18n.getText('jm.lane.findings');
    case 'improvements':
      return AJS.I18n.getText('jm.lane.improvements');
    case 'priority':
      return AJS.I18n.getText('jm.lane.priority');
    default:
      return AJS.I18n.getText('jm.section.evidence');
  }
}

/**
 * What an empty cell asks for.
 * @param {Lane} props
 * @returns {string}
 */
export function hint({ key, own }) {
  switch (own ? 'own' : key) {
    case 'own':
      return own;
    case 'description':
      return AJS.I18n.getText('jm.description.placeholder');
    case 'goal':
      return AJS.I18n.getText('jm.goal.placeholder');
    case 'does':
      return AJS.I18n.getText('jm.action.placeholder');
    case 'thinks':
      return AJS.I18n.getText('jm.thoughts.placeholder');
    case 'front':
      return AJS.I18n.getText('jm.front.stage.placeholder');
    case 'system':
      return AJS.I18n.getText('jm.system.placeholder');
    default:
      return AJS.I18n.getText('jm.back.stage.placeholder');
  }
}

/**
 * @param {string} over
 * @returns {string}
 */
export function line(over) {
  return over === 'interaction' ? AJS.I18n.getText('jm.line.interaction') : AJS.I18n.getText('jm.line.visibility');
}

/**
 * @param {string} name
 * @returns {string}
 */
export function lensTitle(name) {
  switch (name) {
    case 'blueprint':
      return AJS.I18n.getText('jm.lens.blueprint');
    case 'channels':
      return AJS.I18n.getText('jm.lens.channels');
    case 'improve':
      return AJS.I18n.getText('jm.lens.improve');
    case 'all':
      return AJS.I18n.getText('jm.lens.all');
    default:
      return AJS.I18n.getText('jm.lens.experience');
  }
}

/**
 * The lens in which a lane is seen, the one in use if it can be.
 * @param {string} key
 * @param {string} now
 * @returns {string}
 */
export function lensWith(key, now) {
  return (LENSES[now] || DEFAULT).includes(key) ? now : NAMES.find((name) => LENSES[name].includes(key));
}
