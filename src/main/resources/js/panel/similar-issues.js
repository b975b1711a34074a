/** Open issues of the chosen project that say much the same, each to be linked instead of creating another. */
import { h } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import * as jira from '../jira.js';
import * as chips from '../ui/issue-chip.js';

/** Jira may be slow or refuse to search: then there is nothing to show, and nothing to wait for. */
function useAlike(projectKey, text) {
  const [found, setFound] = useState([]);
  useEffect(() => {
    let left = false;
    setFound([]);
    jira.alike(projectKey, text).then(
      (issues) => left || setFound(issues),
      () => undefined,
    );
    return () => (left = true);
  }, [projectKey, text]);
  return found;
}

/**
 * props: projectKey, text, linked (keys that need no second link), link(key), busy.
 * @param {{ projectKey: string, text: string, linked: LinkedIssue[], link: any, busy: boolean }} props
 * @returns {VNode}
 */
export function SimilarIssues({ projectKey, text, linked, link, busy }) {
  const found = useAlike(projectKey, text).filter((issue) => !linked.includes(issue.key));
  return h(
    'div',
    { 'aria-live': 'polite' },
    found.length > 0 &&
      h(
        'div',
        { class: 'jm-similar', role: 'group', 'aria-labelledby': 'jm-similar-title' },
        h('p', { id: 'jm-similar-title' }, AJS.I18n.getText('jm.issue.similar')),
        h(
          'ul',
          { class: 'jm-plain' },
          found.map((issue) =>
            h(
              'li',
              { key: issue.key, class: 'jm-linked-line' },
              h(chips.IssueChip, { issue, long: true }),
              h(
                'button',
                {
                  type: 'button',
                  class: 'aui-button jm-similar-link',
                  disabled: busy,
                  'aria-label': AJS.I18n.getText('jm.issue.link.key', issue.key),
                  onClick: () => link(issue.key),
                },
                AJS.I18n.getText('jm.issue.link.submit'),
              ),
            ),
          ),
        ),
      ),
  );
}
