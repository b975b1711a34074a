/** A map as it arrives, made whole: each word and each source stands in it once and elsewhere by its id, and what is empty or false is left out. */
import * as changes from './changes.js';
import * as comments from './comments.js';

const byId = (all) => new Map((all || []).map((one) => [one.id, one]));

/**
 * Gives the map with words and sources in their places and with all lists; takes the map over.
 * @param {any} map
 * @returns {JourneyMap}
 */
export function whole(map) {
  const words = byId(map.words);
  const sources = byId(map.sources);
  const spell = (record) =>
    changes.WORDS.forEach((field) => record[field] && (record[field] = words.get(record[field])));
  const felt = (one) =>
    (one.feelings = (one.feelings || []).map((feeling) => Object.assign(feeling, words.get(feeling.id))));
  sources.forEach(spell);
  const touchpoints = (map.touchpoints || []).map((one) => {
    spell(one);
    [].concat(one.experience || [], one.experiences || []).forEach(felt);
    return Object.assign({ momentOfTruth: false, messages: [], findings: [], improvements: [] }, one, {
      sources: (one.sources || []).map((id) => sources.get(id)),
    });
  });
  touchpoints.forEach((one) => (one.comments = comments.at(map, 'touchpoint', one)));
  return Object.assign({ realistic: false, personas: [], stages: [] }, map, { touchpoints });
}
