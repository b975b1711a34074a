/** Questions that the screens ask about a journey map as the server sent it. */
import * as emotion from './emotion.js';
import * as changes from './changes.js';

/**
 * @param {JourneyMap} map
 * @returns {Touchpoint[]}
 */
export function placed(map) {
  return map.touchpoints.filter((touchpoint) => touchpoint.stageId !== undefined);
}

/**
 * @param {JourneyMap} map
 * @returns {Touchpoint[]}
 */
export function tray(map) {
  return map.touchpoints.filter((touchpoint) => touchpoint.stageId === undefined);
}

function byStage(map) {
  const found = new Map(map.stages.map((stage) => [stage.id, []]));
  map.touchpoints.forEach(
    (touchpoint) => found.has(touchpoint.stageId) && found.get(touchpoint.stageId).push(touchpoint),
  );
  return found;
}

/**
 * Where only some are shown, each keeps the number that it has on the whole map.
 * @param {JourneyMap} map
 * @param {Touchpoint} touchpoint
 * @param {number} counted
 */
function numberOf({ numbers }, touchpoint, counted) {
  return numbers ? numbers.get(touchpoint.id) : counted;
}

/**
 * Stages with their columns; a stage without touchpoints has one empty column.
 * @param {JourneyMap} map
 * @returns {Group[]}
 */
export function groups(map) {
  const touchpoints = byStage(map);
  let number = 0;
  let column = 0;
  return map.stages.map((stage) => {
    const columns = touchpoints
      .get(stage.id)
      .map((touchpoint) => ({ stage, touchpoint, number: numberOf(map, touchpoint, ++number) }));
    const group = { stage, start: column, columns: columns.length ? columns : [{ stage }] };
    column += group.columns.length;
    return group;
  });
}

/**
 * @param {JourneyMap} map
 * @returns {Column[]}
 */
export function columns(map) {
  return groups(map).flatMap((group) => group.columns);
}

/**
 * The touchpoint so many steps beside a column, if the customer meets none between.
 * @param {Column[]} all
 * @param {number} index
 * @param {number} step
 * @returns {Touchpoint}
 */
export function beside(all, index, step) {
  const there = all[index + step];
  return there && there.touchpoint && there.number === all[index].number + step ? there.touchpoint : undefined;
}

/**
 * Periods as bands over neighbouring stages.
 * @param {Group[]} all
 * @returns {{ period: string, start: number, span: number }[]}
 */
export function bands(all) {
  return all.reduce((found, group) => {
    const last = found[found.length - 1];
    if (last && last.period === group.stage.period) last.span += group.columns.length;
    else found.push({ period: group.stage.period, start: group.start, span: group.columns.length });
    return found;
  }, []);
}

/**
 * Touchpoint, its stage and its number; touchpoints that are not placed yet, which stand last, have neither.
 * @param {JourneyMap} map
 * @param {number} touchpointId
 * @returns {{ touchpoint: Touchpoint, stage?: Stage, number?: number }}
 */
export function place(map, touchpointId) {
  const at = changes.indexOf(map, touchpointId);
  const touchpoint = map.touchpoints[at];
  return (
    touchpoint && {
      touchpoint,
      stage: map.stages.find((stage) => stage.id === touchpoint.stageId),
      number: touchpoint.stageId === undefined ? undefined : at + 1,
    }
  );
}

/**
 * @param {JourneyMap} map
 * @param {number} touchpointId
 * @returns {{ previous: number, next: number }}
 */
export function neighbours(map, touchpointId) {
  const index = changes.indexOf(map, touchpointId);
  const idAt = (at) => (map.touchpoints[at] || {}).id;
  return { previous: index > 0 ? idAt(index - 1) : undefined, next: idAt(index + 1) };
}

/**
 * The touchpoint that an address asks for, itself or by what hangs on it.
 * @param {JourneyMap} map
 * @param {Place} place
 * @returns {number}
 */
export function chosen(map, place) {
  return (
    place.touchpoint ||
    (touchpointOfFinding(map, place.finding) || {}).id ||
    (place.improvement && placeOf(map, { kind: 'improvement', id: place.improvement }).touchpoint)
  );
}

/**
 * @param {JourneyMap} map
 * @param {number} findingId
 * @returns {Touchpoint | undefined}
 */
export function touchpointOfFinding(map, findingId) {
  return map.touchpoints.find((one) => (one.findings || []).some((finding) => finding.id === findingId));
}

/**
 * What a pain, gain or improvement hangs on, and what says so to the server: {touchpoint, stage, anchor}; neither for
 * the map.
 * @param {JourneyMap} map
 * @param {string} part
 * @param {number} id
 * @returns {At | undefined}
 */
export function holderOf(map, part, id) {
  const has = (holder) => (holder[part] || []).some((one) => one.id === id);
  const touchpoint = map.touchpoints.find(has);
  const stage = touchpoint ? undefined : map.stages.find(has);
  return touchpoint || stage || has(map) ? { touchpoint, stage } : undefined;
}

/**
 * The ids of what an improvement addresses, as a text that is the same while they are.
 * @param {JourneyMap} map
 * @param {Improvement} improvement
 * @returns {string}
 */
export function addressedBy(map, improvement) {
  const found = changes
    .holders(map)
    .flatMap((one) => one.improvements || [])
    .find((one) => one.id === improvement);
  return ((found || {}).addresses || []).join();
}

/**
 * Where a field is shown: a touchpoint, a stage, or nothing for the map's own fields.
 * @param {JourneyMap} map
 * @param {{ kind: string, id?: number }} props
 * @returns {{ touchpoint?: number, stage?: number, finding?: number }}
 */
export function placeOf(map, { kind, id }) {
  const at = (part) => {
    const { touchpoint, stage } = holderOf(map, part, id) || {};
    return { touchpoint: (touchpoint || {}).id, stage: (stage || {}).id };
  };
  switch (kind) {
    case 'touchpoint':
    case 'experience':
      return { touchpoint: id };
    case 'stage':
      return { stage: id };
    case 'finding':
      return Object.assign(at('findings'), { finding: id });
    case 'improvement':
      return at('improvements');
    default:
      return {};
  }
}

/**
 * @param {Touchpoint} touchpoint
 * @param {string} kind
 * @returns {Finding[]}
 */
export function findings(touchpoint, kind) {
  return (touchpoint.findings || []).filter((finding) => finding.kind === kind);
}

const among = (holders, kind) => holders.reduce((sum, one) => sum + findings(one, kind).length, 0);

/**
 * @param {JourneyMap} map
 * @returns {{ stages: number, touchpoints: number, pains: any, gains: any }}
 */
export function count(map) {
  const all = changes.holders(map);
  return {
    stages: map.stages.length,
    touchpoints: map.touchpoints.length,
    pains: among(all, 'pain'),
    gains: among(all, 'gain'),
  };
}

/**
 * How many improvements of the whole map are how far, where any is (T21).
 * @param {JourneyMap} map
 * @returns {{ phase: string, count: number }[]}
 */
export function phases(map) {
  const all = changes.holders(map).flatMap((one) => one.improvements || []);
  return ['idea', 'waiting', 'progress', 'done', 'dropped']
    .map((phase) => ({ phase, count: all.filter((one) => (one.phase || 'idea') === phase).length }))
    .filter(({ count: some }) => some);
}

/**
 * @param {JourneyMap} map
 * @param {Stage} stage
 * @returns {Touchpoint[]}
 */
export const touchpointsOf = (map, stage) => map.touchpoints.filter((one) => one.stageId === stage.id);

/**
 * Who has proposed improvements, as far as it is known: 'employee', 'leader', both or nobody, which is nothing (D10).
 * @param {JourneyMap} map
 * @returns {string | undefined}
 */
export function proposers(map) {
  const all = new Set(
    changes
      .holders(map)
      .flatMap((one) => one.improvements || [])
      .map((one) => one.proposedBy)
      .filter(Boolean),
  );
  return all.size === 1 ? Array.from(all)[0] : undefined;
}

/**
 * The departments of a map by name, each with its places in order; those without one come last (T13).
 * @param {JourneyMap} map
 * @returns {{ name: any, places: any }[]}
 */
export function departments(map) {
  const found = new Map();
  columns(map)
    .filter((place) => place.touchpoint)
    .forEach((place) => {
      const { name } = place.touchpoint.department || { name: '' };
      found.set(name, (found.get(name) || []).concat(place));
    });
  return Array.from(found, ([name, places]) => ({ name, places })).sort(
    (one, other) => Number(!one.name) - Number(!other.name) || one.name.localeCompare(other.name),
  );
}

/**
 * How many pains and gains a stage has with its touchpoints (P15).
 * @param {JourneyMap} map
 * @param {Stage} stage
 * @returns {{ touchpoints: number, pains: any, gains: any }}
 */
export function countIn(map, stage) {
  const all = touchpointsOf(map, stage).concat(stage);
  return { touchpoints: all.length - 1, pains: among(all, 'pain'), gains: among(all, 'gain') };
}

/**
 * The placed touchpoints with the lowest experienced emotion, first one first.
 * @param {JourneyMap} map
 * @returns {Column[]}
 */
export function lowest(map) {
  const rated = columns(map).filter(
    ({ touchpoint }) => touchpoint && emotion.known(experience(touchpoint).experienced),
  );
  const value = rated.reduce((least, { touchpoint }) => Math.min(least, touchpoint.experience.experienced), Infinity);
  return rated.filter(({ touchpoint }) => touchpoint.experience.experienced === value);
}

/**
 * @param {Touchpoint} touchpoint
 * @returns {Experience}
 */
export function experience(touchpoint) {
  return touchpoint.experience || {};
}

/**
 * Issues and the number of hidden ones, by finding.
 * @param {Links} links
 * @returns {LinksByFinding}
 */
export function linksByFinding(links) {
  const byFinding = new Map();
  const at = (id) => byFinding.get(id) || byFinding.set(id, { issues: [], hidden: 0 }).get(id);
  links.issues.forEach((issue) => at(issue.findingId).issues.push(issue));
  links.hidden.forEach((hidden) => (at(hidden.findingId).hidden += hidden.count));
  return byFinding;
}

/**
 * Whether a pain or an improvement is over: nobody has to do anything about it any more.
 * @param {{ state?: string, phase?: string }} one
 * @returns {boolean}
 */
export const over = (one) => ['solved', 'accepted', 'done', 'dropped'].includes(one.state || one.phase);

/**
 * Findings of a touchpoint that have issues but no improvement that would show them.
 * @param {Touchpoint} touchpoint
 * @returns {Finding[]}
 */
export function unaddressed(touchpoint) {
  const addressed = new Set((touchpoint.improvements || []).flatMap((one) => one.addresses || []));
  return (touchpoint.findings || []).filter((finding) => !addressed.has(finding.id));
}
