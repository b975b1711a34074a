/** Which open issues say the same as a text: the words to ask Jira for, and the answers that share most of them. */

const SHORTEST = 4;
const MOST_WORDS = 6;
const MOST_SHOWN = 5;

/**
 * The longest words, which say most; only letters and digits, so that none of them means anything in JQL.
 * @param {string} text
 * @returns {string[]}
 */
export function words(text) {
  const all = (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) || []).filter((word) => word.length >= SHORTEST);
  return Array.from(new Set(all))
    .sort((one, other) => other.length - one.length)
    .slice(0, MOST_WORDS);
}

/**
 * @param {string} projectKey
 * @param {string[]} wanted
 * @returns {string}
 */
export function jql(projectKey, wanted) {
  const any = wanted.map((word) => 'summary ~ "' + word + '"').join(' OR ');
  return 'project = "' + projectKey + '" AND statusCategory != Done AND (' + any + ') ORDER BY updated DESC';
}

/**
 * Half of the words must be there; a single shared word of many says little.
 * @param {LinkedIssue[]} issues
 * @param {string[]} wanted
 * @returns {LinkedIssue[]}
 */
export function ranked(issues, wanted) {
  const shared = (issue) => wanted.filter((word) => issue.summary.toLowerCase().includes(word)).length;
  const least = Math.ceil(wanted.length / 2);
  return issues
    .map((issue) => /** @type {[LinkedIssue, number]} */ ([issue, shared(issue)]))
    .filter(([, count]) => count >= least)
    .sort(([, one], [, other]) => other - one)
    .slice(0, MOST_SHOWN)
    .map(([issue]) => issue);
}
