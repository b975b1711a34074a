/** Issues as chips: key and status in Jira's category colours, done ones struck through. */
import { h } from 'preact';

const LOZENGES = { done: 'aui-lozenge-success', indeterminate: 'aui-lozenge-inprogress' };

/**
 * @param {{ issue: LinkedIssue, long?: boolean, tabIndex?: number }} props
 * @returns {VNode}
 */
export function IssueChip({ issue, long, tabIndex }) {
  const done = issue.category === 'done';
  return h(
    'span',
    { class: 'jm-chip' + (long ? ' jm-chip-long' : '') },
    h(
      'a',
      {
        href: issue.url,
        class: 'jm-chip-key' + (done ? ' jm-done' : ''),
        title: issue.summary,
        tabIndex,
        'data-widget': 'issue',
      },
      issue.key,
    ),
    long && h('span', { class: 'jm-chip-summary' }, issue.summary),
    h('span', { class: 'aui-lozenge aui-lozenge-subtle ' + (LOZENGES[issue.category] || '') }, issue.status),
  );
}

/**
 * All that the reader may know about the issues of some findings.
 * @param {{ links: (IssuesOfFinding | undefined)[], tabIndex?: number }} props
 * @returns {VNode}
 */
export function IssueChips({ links, tabIndex }) {
  const issues = links.flatMap((link) => (link ? link.issues : []));
  const hidden = links.reduce((sum, link) => sum + (link ? link.hidden : 0), 0);
  if (!issues.length && !hidden) return null;
  return h(
    'span',
    { class: 'jm-chips' },
    issues.map((issue) => h(IssueChip, { key: issue.key, issue, tabIndex })),
    hidden > 0 && h('span', { class: 'jm-chip-hidden' }, AJS.I18n.getText('jm.issues.hidden', String(hidden))),
  );
}
