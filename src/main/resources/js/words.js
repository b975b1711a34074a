/** The reader's words for the fixed values of a journey map. */
import * as emotion from './model/emotion.js';
import * as locale from './locale.js';

/**
 * @param {any} value
 * @returns {string}
 */
export function step(value) {
  switch (value) {
    case -2:
      return AJS.I18n.getText('jm.emotion.very.negative');
    case -1:
      return AJS.I18n.getText('jm.emotion.negative');
    case 0:
      return AJS.I18n.getText('jm.emotion.neutral');
    case 1:
      return AJS.I18n.getText('jm.emotion.positive');
    default:
      return AJS.I18n.getText('jm.emotion.very.positive');
  }
}

/**
 * The word of a whole step, "between … and …" for a half one.
 * @param {any} value
 * @returns {string}
 */
export function emotionWord(value) {
  if (!emotion.known(value)) return AJS.I18n.getText('jm.emotion.unknown');
  const [low, high] = emotion.around(value).map(step);
  return high === undefined ? low : AJS.I18n.getText('jm.emotion.between', low, high);
}

/**
 * @param {Experience} experience
 * @returns {string}
 */
export function feelings(experience) {
  return (experience.feelings || [])
    .filter((feeling) => feeling.kind !== 'expected')
    .map((feeling) => feeling.name)
    .join(', ');
}

/**
 * What stands at a point of the curve: the feeling words, else the emotion's word, or its number between two words.
 * @param {Experience} experience
 * @returns {string}
 */
export function atPoint(experience) {
  const value = experience.experienced;
  return (
    feelings(experience) ||
    (Number.isInteger(value) || !emotion.known(value) ? emotionWord(value) : locale.signed(value))
  );
}

/**
 * @param {Experience} experience
 * @returns {string}
 */
export function gap(experience) {
  switch (emotion.gap(experience.expected, experience.experienced)) {
    case 'below':
      return AJS.I18n.getText('jm.gap.below');
    case 'exceeds':
      return AJS.I18n.getText('jm.gap.exceeds');
    case 'matches':
      return AJS.I18n.getText('jm.gap.matches');
    default:
      return '';
  }
}

/**
 * Expected and experienced in one line, for readers who do not see the curve.
 * @param {object} values
 * @returns {string}
 */
export function experience(values) {
  if (!emotion.known(values.expected) && !emotion.known(values.experienced)) {
    return feelings(values) || AJS.I18n.getText('jm.emotion.unknown');
  }
  const felt = feelings(values);
  const lines = [
    AJS.I18n.getText('jm.experience.expects', emotionWord(values.expected)),
    felt
      ? AJS.I18n.getText('jm.experience.feels.words', emotionWord(values.experienced), felt)
      : AJS.I18n.getText('jm.experience.feels', emotionWord(values.experienced)),
    gap(values),
  ];
  return lines.filter(Boolean).join('. ');
}

export const EXPECTATION_SOURCES = ['experience', 'industry', 'others', 'promise'];

/**
 * @param {any} value
 * @returns {string}
 */
export function expectationSource(value) {
  switch (value) {
    case 'experience':
      return AJS.I18n.getText('jm.expectation.source.experience');
    case 'industry':
      return AJS.I18n.getText('jm.expectation.source.industry');
    case 'others':
      return AJS.I18n.getText('jm.expectation.source.others');
    case 'promise':
      return AJS.I18n.getText('jm.expectation.source.promise');
    default:
      return AJS.I18n.getText('jm.expectation.source.none');
  }
}

const GOOD = ['happy', 'satisfied', 'relieved', 'safe', 'delighted', 'curious'];

/**
 * Good feelings are supported, others reduced (D15); of the project's own words only the reader knows which they are.
 * @param {{ key: string }} props
 * @returns {string}
 */
export function responseTo({ key }) {
  if (!key || key === 'neutral' || key === 'indifferent') return AJS.I18n.getText('jm.feeling.response');
  return GOOD.includes(key) ? AJS.I18n.getText('jm.feeling.support') : AJS.I18n.getText('jm.feeling.reduce');
}

/**
 * @param {any} value
 * @returns {string}
 */
export function period(value) {
  switch (value) {
    case 'before':
      return AJS.I18n.getText('jm.period.before');
    case 'during':
      return AJS.I18n.getText('jm.period.during');
    default:
      return AJS.I18n.getText('jm.period.after');
  }
}

/**
 * @param {any} value
 * @returns {string}
 */
export function promise(value) {
  switch (value) {
    case 'kept':
      return AJS.I18n.getText('jm.promise.kept');
    case 'broken':
      return AJS.I18n.getText('jm.promise.broken');
    default:
      return AJS.I18n.getText('jm.promise.unknown');
  }
}

/**
 * @param {any} value
 * @returns {string}
 */
export function life(value) {
  switch (value) {
    case 'ready':
      return AJS.I18n.getText('jm.life.ready');
    case 'archived':
      return AJS.I18n.getText('jm.life.archived');
    default:
      return AJS.I18n.getText('jm.life.draft');
  }
}

/**
 * What a map's goal is about (P33).
 * @param {any} value
 * @returns {string}
 */
export function goalKind(value) {
  switch (value) {
    case 'satisfaction':
      return AJS.I18n.getText('jm.map.goal.satisfaction');
    case 'loyalty':
      return AJS.I18n.getText('jm.map.goal.loyalty');
    case 'image':
      return AJS.I18n.getText('jm.map.goal.image');
    default:
      return AJS.I18n.getText('jm.map.goal.effort');
  }
}

/**
 * How a map's goal is measured, as "CSAT 3.4 \u2192 4.5, Jul 1, 2026"; empty where nobody says (T01).
 * @param {{ goalKind: string, goalMetric: string, goalBaseline: number, goalTarget: number, goalDate: string }} props
 * @returns {string}
 */
export function measure({ goalKind: kind, goalMetric, goalBaseline, goalTarget, goalDate }) {
  const way = [goalBaseline, goalTarget]
    .map((one) => (one === undefined ? '\u2026' : locale.exact(one)))
    .join(' \u2192 ');
  const name = goalMetric || (kind && goalKind(kind));
  return [[name, /\d/.test(way) && way].filter(Boolean).join(' '), goalDate && locale.date(goalDate)]
    .filter(Boolean)
    .join(', ');
}

/**
 * What made somebody review a map.
 * @param {any} value
 * @returns {string}
 */
export function trigger(value) {
  switch (value) {
    case 'expectation':
      return AJS.I18n.getText('jm.trigger.expectation');
    case 'platform':
      return AJS.I18n.getText('jm.trigger.platform');
    case 'technology':
      return AJS.I18n.getText('jm.trigger.technology');
    case 'segment':
      return AJS.I18n.getText('jm.trigger.segment');
    case 'other':
      return AJS.I18n.getText('jm.trigger.other');
    default:
      return AJS.I18n.getText('jm.trigger.routine');
  }
}

/**
 * @param {number} n
 * @returns {string}
 */
export function months(n) {
  return n === 1 ? AJS.I18n.getText('jm.months.one') : AJS.I18n.getText('jm.months.many', locale.number(n));
}

/**
 * What becomes of a pain; open unless something else is said.
 * @param {any} value
 * @returns {string}
 */
export function state(value) {
  switch (value) {
    case 'reported':
      return AJS.I18n.getText('jm.finding.state.reported');
    case 'planned':
      return AJS.I18n.getText('jm.finding.state.planned');
    case 'measuring':
      return AJS.I18n.getText('jm.finding.state.measuring');
    case 'solved':
      return AJS.I18n.getText('jm.finding.state.solved');
    case 'accepted':
      return AJS.I18n.getText('jm.finding.state.accepted');
    default:
      return AJS.I18n.getText('jm.finding.state.open');
  }
}

/**
 * Of what kind a pain is (P17, D16, M15).
 * @param {any} value
 * @returns {string}
 */
export function category(value) {
  switch (value) {
    case 'friction':
      return AJS.I18n.getText('jm.category.friction');
    case 'complicated':
      return AJS.I18n.getText('jm.category.complicated');
    case 'gap':
      return AJS.I18n.getText('jm.category.gap');
    case 'error':
      return AJS.I18n.getText('jm.category.error');
    case 'rigid':
      return AJS.I18n.getText('jm.category.rigid');
    case 'authority':
      return AJS.I18n.getText('jm.category.authority');
    default:
      return AJS.I18n.getText('jm.category.barrier');
  }
}

/**
 * @param {any} value
 * @returns {string}
 */
export function occurrence(value) {
  return value === 'potential' ? AJS.I18n.getText('jm.occurrence.potential') : AJS.I18n.getText('jm.occurrence.actual');
}

/**
 * How far an improvement has come (T21).
 * @param {any} value
 * @returns {string}
 */
export function phase(value) {
  switch (value) {
    case 'waiting':
      return AJS.I18n.getText('jm.phase.waiting');
    case 'progress':
      return AJS.I18n.getText('jm.phase.progress');
    case 'done':
      return AJS.I18n.getText('jm.phase.done');
    case 'dropped':
      return AJS.I18n.getText('jm.phase.dropped');
    default:
      return AJS.I18n.getText('jm.phase.idea');
  }
}

/**
 * What an improvement brings (P30).
 * @param {any} value
 * @returns {string}
 */
export function benefit(value) {
  switch (value) {
    case 'layout':
      return AJS.I18n.getText('jm.benefit.layout');
    case 'information':
      return AJS.I18n.getText('jm.benefit.information');
    case 'notifications':
      return AJS.I18n.getText('jm.benefit.notifications');
    case 'manual':
      return AJS.I18n.getText('jm.benefit.manual');
    case 'leads':
      return AJS.I18n.getText('jm.benefit.leads');
    case 'load':
      return AJS.I18n.getText('jm.benefit.load');
    case 'loyalty':
      return AJS.I18n.getText('jm.benefit.loyalty');
    case 'payment':
      return AJS.I18n.getText('jm.benefit.payment');
    case 'cost':
      return AJS.I18n.getText('jm.benefit.cost');
    case 'messages':
      return AJS.I18n.getText('jm.benefit.messages');
    default:
      return AJS.I18n.getText('jm.benefit.understanding');
  }
}

/**
 * @param {any} value
 * @returns {string}
 */
export function proposedBy(value) {
  return value === 'leader' ? AJS.I18n.getText('jm.proposed.leader') : AJS.I18n.getText('jm.proposed.employee');
}

/** What stands for nothing stored: an open pain, an idea. */
const USUAL = ['state', 'phase'];
const CODES = { goalKind, state, category, occurrence, phase, benefit, proposedBy, life, period, promise };

/**
 * A stored value in words where the field holds one of a few codes, else undefined.
 * @param {string} field
 * @param {any} value
 * @returns {string | undefined}
 */
export function code(field, value) {
  return CODES[field] && (USUAL.includes(field) || (value !== undefined && value !== null))
    ? CODES[field](value)
    : undefined;
}

/**
 * @param {string} kind
 * @returns {string}
 */
export function finding(kind) {
  return kind === 'gain' ? AJS.I18n.getText('jm.gain') : AJS.I18n.getText('jm.pain');
}

/**
 * @param {string} kind
 * @returns {string}
 */
export function termKind(kind) {
  switch (kind) {
    case 'channel':
      return AJS.I18n.getText('jm.channel');
    case 'touchpointType':
      return AJS.I18n.getText('jm.type');
    case 'feeling':
      return AJS.I18n.getText('jm.feeling');
    case 'department':
      return AJS.I18n.getText('jm.department');
    case 'evidenceType':
      return AJS.I18n.getText('jm.evidence.type');
    default:
      return kind;
  }
}

/**
 * @param {number} n
 * @returns {string}
 */
export function stages(n) {
  return n === 1 ? AJS.I18n.getText('jm.stages.one') : AJS.I18n.getText('jm.stages.many', locale.number(n));
}

/**
 * @param {number} n
 * @returns {string}
 */
export function touchpoints(n) {
  return n === 1 ? AJS.I18n.getText('jm.touchpoints.one') : AJS.I18n.getText('jm.touchpoints.many', locale.number(n));
}

/**
 * @param {number} n
 * @returns {string}
 */
export function pains(n) {
  return n === 1 ? AJS.I18n.getText('jm.pains.one') : AJS.I18n.getText('jm.pains.many', locale.number(n));
}

/**
 * @param {number} n
 * @returns {string}
 */
export function gains(n) {
  return n === 1 ? AJS.I18n.getText('jm.gains.one') : AJS.I18n.getText('jm.gains.many', locale.number(n));
}

/**
 * @param {number} n
 * @returns {string}
 */
export function improvements(n) {
  return n === 1 ? AJS.I18n.getText('jm.improvements.one') : AJS.I18n.getText('jm.improvements.many', locale.number(n));
}
