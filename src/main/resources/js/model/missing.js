/**
 * What a map still lacks, as whoever is in front sees it: one list of rules over what it holds. An entry about a touchpoint names the lane
 * that would fill it, others the panel. Where a persona says nothing, what everyone says counts; nothing is asked of it where it does not come.
 */
import * as model from './map-model.js';
import * as emotion from './emotion.js';

/** What is over needs no owner any more. */
const open = (one) => !one.owner && !model.over(one);

const said = (lacks) => (one) => {
  const felt = model.experience(one);
  return felt.meets !== false && lacks(felt);
};

/** Rules about a touchpoint, with the feature that asks for it; lane is where it is filled. */
const OF_TOUCHPOINTS = [
  { key: 'description', lane: 'description', lacks: (one) => !one.description }, // T15
  { key: 'thoughts', lane: 'thinks', lacks: said((felt) => !felt.thoughts) }, // P11
  { key: 'feelings', lane: 'feels', lacks: said((felt) => !emotion.known(felt.experienced)) }, // P11, T17
  { key: 'word', lane: 'feels', lacks: said((felt) => !(felt.feelings || []).length) }, // T16, D15
  { key: 'expected', lane: 'feels', lacks: said((felt) => !emotion.known(felt.expected)) }, // D14
  {
    key: 'improvement',
    lane: 'improvements',
    lacks: (one) => model.findings(one, 'pain').length > 0 && !(one.improvements || []).length,
  }, // P16, T17
  { key: 'department', lane: 'department', lacks: (one) => !one.department }, // T13
  { key: 'owner', lane: 'owner', lacks: (one) => !one.owner }, // D23
  { key: 'evidence', lane: 'evidence', lacks: (one) => !(one.sources || []).length }, // M08
];

/** Rules about what hangs on touchpoints, on stages and on the map. */
const OF_ALL = [
  { key: 'painOwner', lane: 'findings', lacks: (one) => model.findings(one, 'pain').some(open) }, // D23
  { key: 'improvementOwner', lane: 'improvements', lacks: (one) => (one.improvements || []).some(open) }, // D23
];

/** Rules about a stage. */
const OF_STAGES = [
  {
    key: 'part',
    lacks: (stage, map) =>
      ![stage].concat(model.touchpointsOf(map, stage)).some((one) => (one.improvements || []).length),
  }, // P16
  { key: 'stageOwner', lacks: (stage) => !stage.owner }, // D23
];

/** Rules about the map as a whole; panel is where it is filled. */
const OF_MAP = [
  { key: 'perspective', panel: 'head', lacks: (map) => !map.perspective }, // P01
  { key: 'goal', panel: 'head', lacks: (map) => !map.goal }, // T01, P33
  { key: 'measure', panel: 'head', lacks: (map) => map.goal && (!map.goalMetric || map.goalTarget === undefined) }, // T01, P33
  { key: 'desired', panel: 'head', lacks: (map) => !map.desiredExperience }, // T12
  { key: 'expectations', panel: 'head', lacks: (map) => !map.expectations }, // T14
  { key: 'realistic', panel: 'head', lacks: (map) => map.expectations && !map.realistic }, // T14
  { key: 'mapOwner', panel: 'access', lacks: (map) => !map.owner }, // D23
  { key: 'employees', panel: 'head', lacks: (map) => model.proposers(map) === 'employee' }, // D10
  { key: 'leaders', panel: 'head', lacks: (map) => model.proposers(map) === 'leader' }, // D10
  { key: 'after', panel: 'add-stage', lacks: (map) => !hasTouchpointAfter(map) }, // T11
];

function hasTouchpointAfter(map) {
  return model.columns(map).some(({ stage, touchpoint }) => touchpoint && stage.period === 'after');
}

/**
 * The rules that a map breaks: those of the map with their panel, the others with their places {touchpoint, number},
 * {stage} or {}.
 * @param {JourneyMap} map
 * @returns {{ key: string, panel?: string, lane?: string, places: any[] }[]}
 */
export function of(map) {
  const touchpoints = model.columns(map).filter((column) => column.touchpoint);
  const stages = map.stages.map((stage) => ({ stage }));
  const all = /** @type {any[]} */ (touchpoints).concat(stages, {});
  /** @type {any[]} */
  const whole = OF_MAP.filter((rule) => rule.lacks(map)).map(({ key, panel }) => ({ key, panel, places: [] }));
  const broken =
    (places, record) =>
    ({ key, lane, lacks }) => ({ key, lane, places: places.filter((place) => lacks(record(place), map)) });
  const each = OF_TOUCHPOINTS.map(broken(touchpoints, (place) => place.touchpoint)).concat(
    OF_ALL.map(broken(all, (place) => place.touchpoint || place.stage || map)),
    OF_STAGES.map(broken(stages, (place) => place.stage)),
  );
  return whole.concat(each.filter((rule) => rule.places.length));
}

/**
 * @param {any} found
 * @returns {number}
 */
export function count(found) {
  return found.reduce((sum, rule) => sum + Math.max(1, rule.places.length), 0);
}
