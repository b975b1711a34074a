/** Asks the server about a map's past: what was changed, by whom, and why. */

/** The part of an address behind the question mark; what is empty is not asked. */
function query(asked) {
  const known = Object.entries(asked).filter(([, value]) => value !== undefined && value !== '');
  return known.length ? '?' + new URLSearchParams(known) : '';
}

/**
 * The newest page in front of what was read before, as long as they meet.
 * @param {{ changes?: Change[], more?: boolean }} known
 * @param {{ changes: Change[], more: boolean }} page
 * @returns {{ changes: Change[], more?: boolean }}
 */
export function newest(known, page) {
  const last = page.changes[page.changes.length - 1];
  const meets = page.more && known.changes && known.changes.some((one) => one.revision === last.revision);
  if (!meets) return page;
  return {
    changes: page.changes.concat(known.changes.filter((one) => one.revision < last.revision)),
    more: known.more,
  };
}

/**
 * @param {Rest} rest
 * @param {string} path
 * @returns {Past}
 */
export function createPast(rest, path) {
  const read = (below) => rest.get(path + below).then((answer) => answer.data);
  const all = (name) => rest.all(path + '/' + name, name);
  return {
    changes: (asked) => read('/history' + query(asked)),
    since: (revision) => read('/changes?since=' + revision),
    authors: () => all('authors'),
    versions: () => all('versions').then((answer) => answer.versions),
    compare: (from, to, offset) => read('/compare' + query({ from, to, offset })),
    explain: (revision, cause) => rest.patch(path + '/history/' + revision, { cause }).then((answer) => answer.data),
  };
}
