/** The links between findings and issues of an open map: read when something was heard, and shown at once when they are changed here. */

/** What the server says as long as no issue of the map has changed for a while. */
const NO_NEWS = '-';

/** Rights change without a word: issues are read again after this, so that what may no longer be seen goes within a minute. */
const LONGEST_TRUST = 55000;

/**
 * now() is the session's state, set(patch) changes it, remember(revision) makes a step that can be undone.
 * @param {{ rest: Rest, path: string, now: () => SessionState, set: (patch: any) => void, remember: (revision: number) => void }} props
 * @returns {IssueLinks}
 */
export function createLinks({ rest, path, now, set, remember }) {
  let linkWrites = 0;
  let stamp;
  let due = true;
  let trustedSince = 0;

  /** Takes the read links unless a link was made or removed meanwhile; then they are still to be read. */
  async function read() {
    const before = linkWrites;
    const asked = Date.now();
    const { data } = await rest.get(path + '/issues');
    if (linkWrites !== before) return;
    [due, trustedSince] = [false, asked];
    const links = { issues: data.issues || [], hidden: data.hidden || [], partial: Boolean(data.partial) };
    if (JSON.stringify(links) !== JSON.stringify(now().links)) set({ links });
  }

  /** A server that tells nothing, or a proxy between that keeps it back, is no reason to trust. */
  const isQuiet = (told) => told === NO_NEWS || (Boolean(told) && told === stamp);

  /** Reads the links again when what was heard with the map says so: the map changed, one of its issues did, or a minute is over. */
  async function follow({ unchanged, issueStamp }) {
    due = due || !unchanged || !isQuiet(issueStamp) || Date.now() - trustedSince > LONGEST_TRUST;
    if (!due) return;
    await read();
    if (!due) stamp = issueStamp;
  }

  /** Sends a change of a finding's links and shows it without waiting for the next read; gives what the server said. */
  async function changeLinks(findingId, key, sending) {
    linkWrites++;
    try {
      const { data } = await sending;
      remember(data.version);
      const issue = data.issue && Object.assign({ findingId }, data.issue);
      const kept = now().links.issues.filter(
        (one) => one.findingId !== findingId || one.key !== (issue ? issue.key : key),
      );
      set({ links: Object.assign({}, now().links, { issues: issue ? kept.concat(issue) : kept }) });
      return data;
    } finally {
      linkWrites++;
    }
  }

  const pathOf = (findingId) => path + '/findings/' + findingId;

  async function createIssue(findingId, body) {
    return (await changeLinks(findingId, undefined, rest.post(pathOf(findingId) + '/issues', body))).issue;
  }

  async function linkIssue(findingId, issueKey) {
    return (await changeLinks(findingId, undefined, rest.post(pathOf(findingId) + '/links', { issueKey }))).issue;
  }

  function unlinkIssue(findingId, issueKey) {
    return changeLinks(findingId, issueKey, rest.remove(pathOf(findingId) + '/links/' + encodeURIComponent(issueKey)));
  }

  const issueDraft = (findingId) => rest.get(pathOf(findingId) + '/issue-draft').then((answer) => answer.data);

  return { read, follow, createIssue, linkIssue, unlinkIssue, issueDraft };
}
