/** A change of a map in a reader's words. */
import * as words from '../words.js';
import * as locale from '../locale.js';
import * as changes from '../model/changes.js';
import * as seen from '../model/seen.js';
import { FIELDS, FLAGS, KINDS } from '../model/fields.js';

/** What is logged or compared without being a field of a record. */
const OTHERS = {
  access: () => AJS.I18n.getText('jm.access'),
  owner: () => AJS.I18n.getText('jm.owner'),
  source: () => AJS.I18n.getText('jm.history.source'),
};

const LABELS = Object.assign({}, FIELDS, OTHERS);

/** Their values are numbers that say nothing to a reader, unless the server has put them into words. */
const HIDDEN = ['laneOrder', 'personas', 'order', 'access', 'type', 'channel', 'department', 'feelings', 'addresses'];

/** Who owns a map is told nobody who was not there. */
const isHidden = ({ subject, field }) => HIDDEN.includes(field) || (subject === 'map' && field === 'owner');

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
  if (change.field) return LABELS[change.field] ? LABELS[change.field]() : change.field;
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
    subject: KINDS[change.subject] ? KINDS[change.subject]() : change.subject,
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
export const kinds = () => names(KINDS, ['import']);

/**
 * The fields that changes can be about, as choices {id, name}.
 * @returns {{ id: string, name: any }[]}
 */
export const fields = () => names(LABELS, ['order']);
