/** How many comments are open where, and comments with their answers. */

/**
 * Counts the open comments about one thing, with their answers.
 * @param {JourneyMap} map
 * @param {string} kind
 * @param {number} id
 * @returns {number}
 */
export const about = (map, kind, id) => (map.comments || {})[kind + ':' + id] || 0;

/**
 * Counts the open comments about a stage or touchpoint and about all that hangs on it.
 * @param {JourneyMap} map
 * @param {string} kind
 * @param {any} record
 * @returns {number}
 */
export function at(map, kind, record) {
  const hung = (name, of) => (record[name] || []).reduce((sum, one) => sum + about(map, of, one.id), 0);
  return about(map, kind, record.id) + hung('findings', 'finding') + hung('improvements', 'improvement');
}

/**
 * Puts answers, also those to answers as files may have them, to their comments: open ones first, each kind as they were written.
 * @param {any[]} all
 * @returns {{ comment: any, answers: any[] }[]}
 */
export function threads(all) {
  const begun = all.filter((one) => !one.replyTo);
  const first = (one) => (one && one.replyTo ? first(all.find((other) => other.id === one.replyTo)) : one);
  const of = (comment) => ({ comment, answers: all.filter((one) => one !== comment && first(one) === comment) });
  return begun
    .filter((one) => !one.resolved)
    .concat(begun.filter((one) => one.resolved))
    .map(of);
}
