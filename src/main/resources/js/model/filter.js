/** Narrows a map to the touchpoints that fit: what is asked for stands in the address, and all of it must hold. */
import * as model from './map-model.js';
import * as emotion from './emotion.js';
import * as focus from './focus.js';

const felt = (one) => model.experience(one);

/** What is either asked for or not, by the key that the address has. */
const TESTS = {
  focus: (one, map) => focus.isOn(map, 'touchpoint', one.id) || focus.isOn(map, 'stage', one.stageId),
  pains: (one) => model.findings(one, 'pain').some((pain) => !model.over(pain)),
  negative: (one) => felt(one).experienced < 0,
  below: (one) => emotion.gap(felt(one).expected, felt(one).experienced) === 'below',
  important: (one) => one.importance >= 4,
  truth: (one) => one.momentOfTruth,
  decision: (one) => one.decision,
  value: (one) => one.addedValue,
  efficient: (one) => one.moreEfficient,
  hurts: (one) => one.internalGoalHurts,
  waiting: (one) => one.waitingMinutes > 0,
  unowned: (one) => !one.owner,
  assumption: (one) => !(one.sources || []).length,
};

/** What one of several values is asked for. */
export const CHOICES = {
  period: (one, map) => (map.stages.find((stage) => stage.id === one.stageId) || {}).period,
  channel: (one) => (one.channel ? String(one.channel.id) : undefined),
  owner: (one) => (one.owner || {}).name,
};

/**
 * Reads what the address asks for as {key: value}; what is unknown in it is left out.
 * @param {string} text
 * @returns {{ [k: string]: string }}
 */
export function parse(text) {
  const params = new URLSearchParams(text || '');
  const known = Object.keys(CHOICES).concat(Object.keys(TESTS));
  return Object.fromEntries(known.filter((key) => params.get(key)).map((key) => [key, params.get(key)]));
}

/**
 * Writes what the address has; nothing where nothing is asked for.
 * @param {Record<string, string>} asked
 * @returns {string}
 */
export function format(asked) {
  return new URLSearchParams(Object.entries(asked).filter(([, value]) => value)).toString() || undefined;
}

/**
 * @param {JourneyMap} map
 * @param {Touchpoint} one
 * @param {Record<string, string>} asked
 * @returns {boolean}
 */
export function fits(map, one, asked) {
  return Object.entries(asked).every(([key, value]) =>
    CHOICES[key] ? CHOICES[key](one, map) === value : TESTS[key](one, map),
  );
}

/**
 * What fits, as a follower of edits: what fitted when it was asked for stays until something else is asked for, so
 * that nothing vanishes
 * under the hands of who edits it, and what is new since then is shown. Gives next(map, text, persona) -> {map, count,
 * all}.
 * @returns {(map: any, text: any, persona: any) => { map: any, count: any, all: any }}
 */
export function following() {
  let kept = {};
  return function next(map, text, persona) {
    const placed = model.placed(map);
    if (!text) kept = {};
    if (!text) return { map, count: placed.length, all: placed.length };
    if (kept.text !== text || kept.persona !== persona)
      kept = { text, persona, known: new Set(placed.map((one) => one.id)), shown: new Set() };
    const asked = parse(text);
    placed.filter((one) => !kept.known.has(one.id) || fits(map, one, asked)).forEach((one) => kept.shown.add(one.id));
    return only(map, placed, kept.shown);
  };
}

/** The map with these touchpoints and their stages alone; each keeps its number. */
function only(map, placed, shown) {
  const touchpoints = placed.filter((one) => shown.has(one.id));
  const stages = new Set(touchpoints.map((one) => one.stageId));
  const numbers = new Map(placed.map((one, at) => [one.id, at + 1]));
  return {
    map: Object.assign({}, map, { numbers, touchpoints, stages: map.stages.filter((one) => stages.has(one.id)) }),
    count: touchpoints.length,
    all: placed.length,
  };
}

export const MARKS = Object.keys(TESTS);
