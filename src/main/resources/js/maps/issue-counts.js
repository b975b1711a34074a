/** How far the issues of a map have come, in Jira's three categories; read after the cards, because each reader sees others. */
import { h } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import * as rest from '../rest.js';

const NOTHING = { byMap: new Map(), partial: false };

/**
 * The counts by map, and whether there are more issues than are looked at; nothing while they are read, and where they
 * cannot be.
 * @param {string} projectKey
 * @param {Card[]} maps
 * @returns {{ byMap: Map<any, any>, partial: boolean }}
 */
export function useIssueCounts(projectKey, maps) {
  const [counts, setCounts] = useState(NOTHING);
  useEffect(() => {
    if (!maps || !maps.length) return;
    rest.all('/projects/' + encodeURIComponent(projectKey) + '/issues', 'maps').then(
      ({ maps: counted, partial }) => setCounts({ byMap: new Map(counted.map((one) => [one.id, one])), partial }),
      () => undefined,
    );
  }, [projectKey, maps]);
  return counts;
}

/**
 * props: counts {todo, inProgress, done, hidden}, or nothing.
 * @param {{ counts: any }} props
 * @returns {VNode}
 */
export function IssueCounts({ counts }) {
  if (!counts) return null;
  const part = (count, text, kind) => count > 0 && h('span', { class: 'aui-lozenge aui-lozenge-subtle ' + kind }, text);
  return h(
    'p',
    { class: 'jm-map-card-issues' },
    part(counts.todo, AJS.I18n.getText('jm.issues.todo', String(counts.todo)), ''),
    part(
      counts.inProgress,
      AJS.I18n.getText('jm.issues.progress', String(counts.inProgress)),
      'aui-lozenge-inprogress',
    ),
    part(counts.done, AJS.I18n.getText('jm.issues.done', String(counts.done)), 'aui-lozenge-success'),
    counts.hidden > 0 && h('span', { class: 'jm-quiet' }, AJS.I18n.getText('jm.issues.hidden', String(counts.hidden))),
  );
}
