/** What Jira's own REST tells this reader: similar open issues, and the priorities of a project's scheme. */
import * as rest from './rest.js';
import * as similar from './model/similar.js';

const MOST_READ = 50;

function shown({ key, fields }) {
  const { status, summary } = fields;
  return {
    key,
    summary,
    status: status.name,
    category: status.statusCategory.key,
    url: AJS.contextPath() + '/browse/' + key,
  };
}

/**
 * Gives the open issues of a project that say much the same, those that say most of it first.
 * @param {string} projectKey
 * @param {string} text
 * @returns {Promise<LinkedIssue[]>}
 */
export async function alike(projectKey, text) {
  const wanted = similar.words(text);
  if (!wanted.length) return [];
  const query = new URLSearchParams({
    jql: similar.jql(projectKey, wanted),
    fields: 'summary,status',
    maxResults: String(MOST_READ),
  });
  const { data } = await rest.jira('/search?' + query);
  return similar.ranked(data.issues.map(shown), wanted);
}

/**
 * Gives what may be chosen as priority of a new issue; nothing when such an issue has no priority.
 * @param {string} projectKey
 * @param {string} typeId
 * @returns {Promise<any>}
 */
export async function priorities(projectKey, typeId) {
  const path = '/issue/createmeta/' + encodeURIComponent(projectKey) + '/issuetypes/' + encodeURIComponent(typeId);
  const { data } = await rest.jira(path + '?maxResults=200');
  const field = data.values.find((one) => one.fieldId === 'priority');
  return field ? field.allowedValues.map(({ id, name }) => ({ id, name })) : [];
}
