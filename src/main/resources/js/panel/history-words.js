/** A change of a map in a reader's words. */
import * as words from '../words.js';
import * as locale from '../locale.js';
import * as changes from '../model/changes.js';
import * as seen from '../model/seen.js';

const FIELDS = {
  name: () => AJS.I18n.getText('jm.map.name'),
  perspective: () => AJS.I18n.getText('jm.map.perspective'),
  desiredExperience: () => AJS.I18n.getText('jm.map.desired'),
  expectations: () => AJS.I18n.getText('jm.map.expectations'),
  realistic: () => AJS.I18n.getText('jm.map.realistic'),
  life: () => AJS.I18n.getText('jm.map.life'),
  reviewEvery: () => AJS.I18n.getText('jm.review.every'),
  description: () => AJS.I18n.getText('jm.description'),
  goal: () => AJS.I18n.getText('jm.map.goal'),
  goalKind: () => AJS.I18n.getText('jm.map.goal.kind'),
  goalMetric: () => AJS.I18n.getText('jm.map.goal.metric'),
  goalBaseline: () => AJS.I18n.getText('jm.map.goal.baseline'),
  goalTarget: () => AJS.I18n.getText('jm.map.goal.target'),
  goalDate: () => AJS.I18n.getText('jm.map.goal.date'),
  scope: () => AJS.I18n.getText('jm.map.scope'),
  focus: () => AJS.I18n.getText('jm.focus'),
  companyGoal: () => AJS.I18n.getText('jm.company.goal'),
  importance: () => AJS.I18n.getText('jm.importance'),
  external: () => AJS.I18n.getText('jm.external'),
  moment: () => AJS.I18n.getText('jm.moment'),
  system: () => AJS.I18n.getText('jm.system'),
  decision: () => AJS.I18n.getText('jm.mark.decision'),
  addedValue: () => AJS.I18n.getText('jm.mark.value'),
  moreEfficient: () => AJS.I18n.getText('jm.mark.efficient'),
  internalGoalHurts: () => AJS.I18n.getText('jm.mark.hurts'),
  guidance: () => AJS.I18n.getText('jm.guidance'),
  competence: () => AJS.I18n.getText('jm.competence'),
  inPlace: () => AJS.I18n.getText('jm.in.place'),
  customerGoal: () => AJS.I18n.getText('jm.goal'),
  customerAction: () => AJS.I18n.getText('jm.action'),
  frontStage: () => AJS.I18n.getText('jm.front.stage'),
  backStage: () => AJS.I18n.getText('jm.back.stage'),
  waitingMinutes: () => AJS.I18n.getText('jm.waiting.time'),
  momentOfTruth: () => AJS.I18n.getText('jm.moment.of.truth'),
  thoughts: () => AJS.I18n.getText('jm.thoughts'),
  expectation: () => AJS.I18n.getText('jm.expectation'),
  expectationSource: () => AJS.I18n.getText('jm.expectation.source'),
  reaction: () => AJS.I18n.getText('jm.reaction'),
  meets: () => AJS.I18n.getText('jm.history.meets'),
  personas: () => AJS.I18n.getText('jm.tab.personas'),
  expected: () => AJS.I18n.getText('jm.emotion.expected'),
  experienced: () => AJS.I18n.getText('jm.emotion.experienced'),
  text: () => AJS.I18n.getText('jm.history.text'),
  severity: () => AJS.I18n.getText('jm.severity'),
  category: () => AJS.I18n.getText('jm.category'),
  occurrence: () => AJS.I18n.getText('jm.occurrence'),
  frequency: () => AJS.I18n.getText('jm.frequency'),
  state: () => AJS.I18n.getText('jm.finding.state'),
  reason: () => AJS.I18n.getText('jm.reason'),
  feasibility: () => AJS.I18n.getText('jm.feasibility'),
  impact: () => AJS.I18n.getText('jm.impact'),
  phase: () => AJS.I18n.getText('jm.phase'),
  rationale: () => AJS.I18n.getText('jm.rationale'),
  benefit: () => AJS.I18n.getText('jm.benefit'),
  proposedBy: () => AJS.I18n.getText('jm.proposed.by'),
  decidedBy: () => AJS.I18n.getText('jm.decided.by'),
  decidedAt: () => AJS.I18n.getText('jm.decided.at'),
  period: () => AJS.I18n.getText('jm.lane.period'),
  type: () => AJS.I18n.getText('jm.type'),
  channel: () => AJS.I18n.getText('jm.channel'),
  department: () => AJS.I18n.getText('jm.department'),
  feelings: () => AJS.I18n.getText('jm.feelings'),
  promise: () => AJS.I18n.getText('jm.history.kept'),
  sources: () => AJS.I18n.getText('jm.section.evidence'),
  source: () => AJS.I18n.getText('jm.history.source'),
  addresses: () => AJS.I18n.getText('jm.history.addresses'),
  place: () => AJS.I18n.getText('jm.history.place'),
  order: () => AJS.I18n.getText('jm.history.place'),
  access: () => AJS.I18n.getText('jm.access'),
  owner: () => AJS.I18n.getText('jm.owner'),
  laneOrder: () => AJS.I18n.getText('jm.lanes.order'),
  lane1: () => AJS.I18n.getText('jm.lanes.own.number', '1'),
  lane2: () => AJS.I18n.getText('jm.lanes.own.number', '2'),
  lane3: () => AJS.I18n.getText('jm.lanes.own.number', '3'),
  lane4: () => AJS.I18n.getText('jm.lanes.own.number', '4'),
  lane5: () => AJS.I18n.getText('jm.lanes.own.number', '5'),
};

const SUBJECTS = {
  map: () => AJS.I18n.getText('jm.history.map'),
  import: () => AJS.I18n.getText('jm.history.import'),
  stage: () => AJS.I18n.getText('jm.stage'),
  touchpoint: () => AJS.I18n.getText('jm.touchpoint'),
  experience: () => AJS.I18n.getText('jm.section.experience'),
  message: () => AJS.I18n.getText('jm.section.promises'),
  finding: () => AJS.I18n.getText('jm.section.findings'),
  improvement: () => AJS.I18n.getText('jm.improvement'),
  review: () => AJS.I18n.getText('jm.review.title'),
  issuelink: () => AJS.I18n.getText('jm.history.link'),
  version: () => AJS.I18n.getText('jm.history.version'),
};

/** Their values are numbers that say nothing to a reader, unless the server has put them into words. */
const HIDDEN = ['laneOrder', 'personas', 'order', 'access', 'type', 'channel', 'department', 'feelings', 'addresses'];

/** Who owns a map is told nobody who was not there. */
const isHidden = ({ subject, field }) => HIDDEN.includes(field) || (subject === 'map' && field === 'owner');

const FLAGS = [
  'momentOfTruth',
  'realistic',
  'meets',
  'decision',
  'addedValue',
  'moreEfficient',
  'internalGoalHurts',
  'inPlace',
];

function record(map, change) {
  const touchpoints = map.touchpoints;
  const found = (name, id) =>
    changes
      .holders(map)
      .flatMap((one) => one[name] || [])
      .find((one) => one.id === id) || {};
  switch (change.subject) {
    case 'stage':
      return (map.stages.find((one) => one.id === change.id) || {}).name;
    case 'touchpoint':
    case 'experience':
      return (touchpoints.find((one) => one.id === change.id) || {}).name;
    case 'finding':
      return found('findings', change.id).text;
    case 'issuelink':
      return found('findings', Number(change.after || change.before)).text;
    case 'improvement':
      return found('improvements', change.id).text;
    default:
      return undefined;
  }
}

/**
 * A field of a persona's experience is logged as "thoughts/12".
 * @param {string} field
 * @returns {{ name: string, persona: number }}
 */
export function split(field) {
  const [name, persona] = (field || '').split('/');
  return { name, persona: persona && Number(persona) };
}

/** The titles of sources, as far as the map still has them. */
function titles(map, ids) {
  const known = map.touchpoints.flatMap((one) => one.sources || []);
  const names = ids
    .split(',')
    .filter(Boolean)
    .map((id) => (known.find((one) => one.id === Number(id)) || { title: AJS.I18n.getText('jm.history.gone') }).title);
  return names.join(', ') || AJS.I18n.getText('jm.empty.value');
}

/** A focus is "touchpoint:12", with ":done" once it is done. */
function focused(map, text) {
  const [kind, id, done] = text.split(':');
  const name = record(map, { subject: kind, id: Number(id) }) || AJS.I18n.getText('jm.history.gone');
  return done ? AJS.I18n.getText('jm.focus.kept.done', name) : name;
}

function value(map, change, text) {
  const coded = words.code(change.field, text);
  if (coded) return coded;
  if (text === undefined) return AJS.I18n.getText('jm.empty.value');
  if (change.field === 'expected' || change.field === 'experienced') return words.emotionWord(Number(text));
  if (change.field === 'expectationSource') return words.expectationSource(text);
  if (change.field === 'focus') return focused(map, text);
  if (change.field === 'sources') return titles(map, text);
  if (text === '') return AJS.I18n.getText('jm.history.unknown');
  if (change.field === 'waitingMinutes') return locale.duration(Number(text));
  if (change.field === 'goalBaseline' || change.field === 'goalTarget') return locale.exact(Number(text));
  if (change.field === 'decidedAt' || change.field === 'goalDate') return locale.date(text);
  if (change.field === 'reviewEvery') return words.months(Number(text));
  if (FLAGS.includes(change.field)) return text === 'true' ? AJS.I18n.getText('jm.yes') : AJS.I18n.getText('jm.no');
  return text;
}

/** A place is "stage:order": only the stage is for readers, and only when it is another one. */
function stages(map, change) {
  const of = (kept) => (kept || '').split(':')[0];
  const name = (id) =>
    id === ''
      ? AJS.I18n.getText('jm.tray.title')
      : (map.stages.find((stage) => stage.id === Number(id)) || {}).name || AJS.I18n.getText('jm.history.gone');
  return of(change.before) === of(change.after)
    ? undefined
    : { before: name(of(change.before)), after: name(of(change.after)) };
}

function values(map, change) {
  const { beforeText, afterText } = change;
  if (beforeText !== undefined || afterText !== undefined)
    return {
      before: beforeText || AJS.I18n.getText('jm.empty.value'),
      after: afterText || AJS.I18n.getText('jm.empty.value'),
    };
  if (!change.field || isHidden(change)) return undefined;
  return change.field === 'place'
    ? stages(map, change)
    : { before: value(map, change, change.before), after: value(map, change, change.after) };
}

function deed(change) {
  if (change.field) return FIELDS[change.field] ? FIELDS[change.field]() : change.field;
  if (change.before === undefined) return AJS.I18n.getText('jm.history.added');
  return AJS.I18n.getText('jm.history.removed');
}

/** Who says nothing of it meets a touchpoint. */
const asSaid = (change, field) =>
  Object.assign(
    {},
    change,
    { field },
    field === 'meets' && { before: change.before || 'true', after: change.after || 'true' },
  );

/**
 * What was changed: {subject, name, deed, before, after, undone}; before and after only where words can say them.
 * @param {JourneyMap} map
 * @param {any} told
 * @returns {{ subject: any, name: any, deed: any, values: { before: any, after: any }, undone: boolean }}
 */
export function describe(map, told) {
  const { name, persona } = split(told.field);
  const change = told.field ? asSaid(told, name) : told;
  const whole = !change.field;
  const named = whole && change.subject !== 'issuelink';
  return {
    subject: SUBJECTS[change.subject] ? SUBJECTS[change.subject]() : change.subject,
    name: change.name || (named ? change.after || change.before : record(map, change)),
    deed: persona ? deed(change) + ' (' + seen.nameOf(persona) + ')' : deed(change),
    values: values(map, change),
    undone: change.undoes !== undefined,
  };
}

function names(texts, left) {
  return Object.keys(texts)
    .filter((id) => !left.includes(id))
    .map((id) => ({ id, name: texts[id]() }))
    .sort((one, other) => one.name.localeCompare(other.name, locale.language()));
}

/**
 * What changes can be about, as choices {id, name}.
 * @returns {{ id: string, name: any }[]}
 */
export const kinds = () => names(SUBJECTS, ['import']);

/**
 * The fields that changes can be about, as choices {id, name}.
 * @returns {{ id: string, name: any }[]}
 */
export const fields = () => names(FIELDS, ['order']);
