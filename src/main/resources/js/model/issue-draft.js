/** The choices of a new issue: always a project, a type and a priority that belong together. */

/**
 * @param {IssueDraft} draft
 * @param {string} projectKey
 * @returns {Choice[]}
 */
export function typesOf(draft, projectKey) {
  const project = draft.projects.find((one) => one.key === projectKey);
  return project ? project.issueTypes : [];
}

/**
 * A type that the chosen project has: the wanted one, the one of the same name, else its first.
 * @param {IssueDraft} draft
 * @param {string} projectKey
 * @param {string} wanted
 * @returns {string}
 */
export function typeFor(draft, projectKey, wanted) {
  const types = typesOf(draft, projectKey);
  const named = draft.projects.flatMap((one) => one.issueTypes).find((type) => type.id === wanted);
  const same = types.find((type) => type.id === wanted) || types.find((type) => named && type.name === named.name);
  return (same || types[0] || {}).id;
}

/**
 * A priority that the project's scheme has: the wanted one, else the one that lies as high among fewer.
 * @param {IssueDraft} draft
 * @param {string} wanted
 * @param {Choice[]} priorities
 * @returns {string}
 */
export function priorityFor(draft, wanted, priorities) {
  if (!wanted || priorities.some((one) => one.id === wanted)) return wanted;
  const place = draft.priorities.findIndex((one) => one.id === wanted);
  if (place < 0 || !priorities.length) return '';
  const share = draft.priorities.length > 1 ? place / (draft.priorities.length - 1) : 0;
  return priorities[Math.round(share * (priorities.length - 1))].id;
}

/**
 * @param {IssueDraft} draft
 * @returns {{ projectKey: string, issueTypeId: string, priorityId: string, summary: string, description: string }}
 */
export function start(draft) {
  const projectKey = draft.projectKey || (draft.projects[0] || {}).key;
  return {
    projectKey,
    issueTypeId: typeFor(draft, projectKey, draft.issueTypeId),
    priorityId: draft.priorityId || '',
    summary: draft.summary || '',
    description: draft.description || '',
  };
}

/**
 * What is sent; the draft's token makes the server take it once.
 * @param {IssueDraft} draft
 * @param {object} values
 * @param {Choice[]} priorities
 * @returns {any}
 */
export function order(draft, values, priorities) {
  const body = Object.assign({}, values, {
    token: draft.token,
    issueTypeId: typeFor(draft, values.projectKey, values.issueTypeId),
  });
  body.priorityId = priorityFor(draft, values.priorityId, priorities);
  if (!body.priorityId || !priorities.length) delete body.priorityId;
  return body;
}
