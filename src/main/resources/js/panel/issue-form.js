/** Creates an issue from a pain: prefilled by the server, sent to a project the reader may create in. */
define('jm/issue-form', ['jm/preact', 'jm/map-context', 'jm/form', 'jm/parts'], function (preact, MapContext, form, parts) {
  'use strict';

  const { h, useContext, useEffect, useState } = preact;

  function typesOf(draft, projectKey) {
    const project = draft.projects.find((one) => one.key === projectKey);
    return project ? project.issueTypes : [];
  }

  /** A type that the chosen project has: the wanted one, the one of the same name, else its first. */
  function typeFor(draft, projectKey, wanted) {
    const types = typesOf(draft, projectKey);
    const named = draft.projects.flatMap((one) => one.issueTypes).find((type) => type.id === wanted);
    const same = types.find((type) => type.id === wanted) || types.find((type) => named && type.name === named.name);
    return (same || types[0] || {}).id;
  }

  function start(draft) {
    const projectKey = draft.projectKey || (draft.projects[0] || {}).key;
    return {
      projectKey,
      issueTypeId: typeFor(draft, projectKey, draft.issueTypeId),
      priorityId: draft.priorityId || '',
      summary: draft.summary || '',
      description: draft.description || '',
    };
  }

  function Fields({ draft, findingId, done }) {
    const { session, announce } = useContext(MapContext);
    const fields = form.useForm(start(draft), async (values) => {
      const body = Object.assign({}, values, { issueTypeId: typeFor(draft, values.projectKey, values.issueTypeId) });
      if (!body.priorityId) delete body.priorityId;
      const issue = await session.createIssue(findingId, body);
      announce(AJS.I18n.getText('jm.issue.created', issue.key));
      done();
    });
    const shown = Object.assign({}, fields, {
      values: Object.assign({}, fields.values, { issueTypeId: typeFor(draft, fields.values.projectKey, fields.values.issueTypeId) }),
    });
    const projects = draft.projects.map((one) => ({ id: one.key, name: one.name + ' (' + one.key + ')' }));
    return h('form', { class: 'aui top-label jm-form jm-card', 'aria-label': AJS.I18n.getText('jm.issue.create'), onSubmit: fields.onSubmit },
      fields.general.length > 0 && parts.message('error', fields.general),
      form.select(shown, { name: 'projectKey', label: AJS.I18n.getText('jm.issue.project'), options: projects, autoFocus: true }),
      form.select(shown, { name: 'issueTypeId', label: AJS.I18n.getText('jm.issue.type'), options: typesOf(draft, fields.values.projectKey) }),
      (draft.priorities || []).length > 0 && form.select(shown, { name: 'priorityId', label: AJS.I18n.getText('jm.issue.priority'), options: draft.priorities }),
      form.text(shown, { name: 'summary', label: AJS.I18n.getText('jm.issue.summary'), required: true }),
      form.area(shown, { name: 'description', label: AJS.I18n.getText('jm.issue.description'), rows: 8 }),
      form.buttons(fields, AJS.I18n.getText('jm.issue.submit'), done));
  }

  /** props: findingId, done. */
  return function IssueForm({ findingId, done }) {
    const { session } = useContext(MapContext);
    const [draft, setDraft] = useState(undefined);
    const [error, setError] = useState(undefined);
    useEffect(() => {
      session.issueDraft(findingId).then(setDraft, setError);
    }, [findingId]);
    if (error) return parts.message('error', error.texts || [String(error)]);
    if (!draft) return parts.waiting(AJS.I18n.getText('jm.loading'));
    if (!draft.projects.length) return parts.message('info', [AJS.I18n.getText('jm.issue.no.project')]);
    return h(Fields, { draft, findingId, done });
  };
});
