/** The issues of an open map: read again and again, linked and unlinked; and what is read of the map only when asked for. */
define('jm/session-issues', function () {
  'use strict';

  const NONE = { issues: [], hidden: [], partial: false };

  /** keep: get() and set(links) of the session's state, remember(revision). */
  function createLinks(rest, path, keep) {
    let writes = 0;

    /** Takes the read links unless a link was made or removed meanwhile. */
    async function read() {
      const before = writes;
      const { data } = await rest.get(path + '/issues');
      if (writes !== before) return;
      const links = { issues: data.issues || [], hidden: data.hidden || [], partial: Boolean(data.partial) };
      if (JSON.stringify(links) !== JSON.stringify(keep.get())) keep.set(links);
    }

    /** Sends a change of a finding's links and shows it without waiting for the next read; gives what the server said. */
    async function change(findingId, key, sending) {
      writes++;
      try {
        const { data } = await sending;
        keep.remember(data.version);
        const issue = data.issue && Object.assign({ findingId }, data.issue);
        const kept = keep.get().issues.filter((one) => one.findingId !== findingId || one.key !== (issue ? issue.key : key));
        keep.set(Object.assign({}, keep.get(), { issues: issue ? kept.concat(issue) : kept }));
        return data;
      } finally {
        writes++;
      }
    }

    const pathOf = (findingId) => path + '/findings/' + findingId;
    const added = (findingId, below, body) => change(findingId, undefined, rest.post(pathOf(findingId) + below, body)).then((data) => data.issue);

    const deeds = {
      createIssue: (findingId, body) => added(findingId, '/issues', body),
      linkIssue: (findingId, issueKey) => added(findingId, '/links', { issueKey }),
      unlinkIssue: (findingId, issueKey) => change(findingId, issueKey, rest.remove(pathOf(findingId) + '/links/' + encodeURIComponent(issueKey))),
      issueDraft: (findingId) => rest.get(pathOf(findingId) + '/issue-draft').then((answer) => answer.data),
    };
    return { read, deeds };
  }

  function createReads(rest, path) {
    const read = (below) => rest.get(path + below).then((answer) => answer.data);
    return {
      read,
      reviews: (before) => read('/reviews' + (before ? '?before=' + before : '')),
      exportNotes: (format) => read(format === 'json' ? '/export/json/left-out' : '/export'),
      exportAddress: ({ format, separator, headers }) =>
        rest.address(path + (format === 'json' ? '/export/json' : '/export/csv?' + new URLSearchParams({ separator, headers }))),
    };
  }

  return { NONE, createLinks, createReads };
});
