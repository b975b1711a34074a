/** The links between findings and issues of an open map: read by polling, and shown at once when they are changed here. */

/**
 * now() is the session's state, set(patch) changes it, remember(revision) makes a step that can be undone.
 * @param {{ rest: Rest, path: string, now: () => SessionState, set: (patch: any) => void, remember: (revision: number) => void }} props
 * @returns {IssueLinks}
 */
export function createLinks({ rest, path, now, set, remember }) {
  let linkWrites = 0;

  /** Takes the read links unless a link was made or removed meanwhile. */
  async function read() {
    const before = linkWrites;
    const { data } = await rest.get(path + '/issues');
    if (linkWrites !== before) return;
    const links = { issues: data.issues || [], hidden: data.hidden || [], partial: Boolean(data.partial) };
    if (JSON.stringify(links) !== JSON.stringify(now().links)) set({ links });
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

  return { read, createIssue, linkIssue, unlinkIssue, issueDraft };
}
