/** The key of an issue in what a reader typed or pasted. */

const AT_END = /(?:^|\/browse\/)([a-z][a-z0-9_]*-\d+)\/?(?:[?#].*)?$/i;

/**
 * "BACK-12" from " back-12 " or from an issue's address; any other text as it is, for the server to judge.
 * @param {string} text
 * @returns {string}
 */
export function issueKey(text) {
  const trimmed = text.trim();
  const found = AT_END.exec(trimmed);
  return found ? found[1].toUpperCase() : trimmed;
}
