/**
 * What to do first (P28): improvements that are not over, by impact times feasibility; equal ones by impact, then by the worst pain they
 * address, then in the order of the map. One that lacks either is not ranked; one that is just being assessed stays among those as well.
 * A pain is bare while no improvement addresses it.
 */
import * as hung from '../panel/hung.js';
import * as model from './map-model.js';

const worst = ({ pains }) => pains.reduce((most, pain) => Math.max(most, pain.severity || 0), 0);
const scored = ({ record }) => Boolean(record.impact && record.feasibility);

function compare(one, other) {
  return other.score - one.score || other.record.impact - one.record.impact || worst(other) - worst(one);
}

function bare(findings, improvements) {
  const addressed = new Set(improvements.flatMap(({ record }) => record.addresses || []));
  return findings
    .filter(({ record }) => record.kind === 'pain' && !model.over(record) && !addressed.has(record.id))
    .sort((one, other) => (other.record.severity || 0) - (one.record.severity || 0));
}

/**
 * Gives {ranked, unscored, over} of {record, where, touchpointId, pains, score, rank}, and bare of {record, where,
 * touchpointId}.
 * @param {JourneyMap} map
 * @param {any} assessed
 * @returns {{ ranked: any[], unscored: any[], over: any[], bare: any }}
 */
export function of(map, assessed) {
  const findings = hung.all(map, 'findings');
  const pains = new Map(findings.map(({ record }) => [record.id, record]));
  const all = hung.all(map, 'improvements').map((one) =>
    Object.assign({}, one, {
      pains: (one.record.addresses || []).map((id) => pains.get(id)).filter(Boolean),
      score: scored(one) ? one.record.impact * one.record.feasibility : undefined,
    }),
  );
  const open = all.filter(({ record }) => !model.over(record));
  const ranked = open
    .filter(scored)
    .sort(compare)
    .map((one, at) => Object.assign(one, { rank: at + 1 }));
  return {
    ranked,
    unscored: open.filter((one) => !scored(one) || one.record.id === assessed),
    over: all.filter(({ record }) => model.over(record)),
    bare: bare(findings, all),
  };
}
