/** Creates an issue from a pain: prefilled by the server, sent to a project the reader may create in, once however often it is sent. */
import { h } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import { MapContext } from '../map/map-context.js';
import * as form from '../ui/form.js';
import * as parts from '../ui/parts.js';
import * as jira from '../jira.js';
import * as drafts from '../model/issue-draft.js';
import { SimilarIssues } from './similar-issues.js';

/** The priorities of the chosen project's scheme; while Jira does not tell, all that there are. */
function usePriorities(draft, projectKey, typeId) {
  const [found, setFound] = useState(draft.priorities);
  useEffect(() => {
    let left = false;
    jira.priorities(projectKey, typeId).then(
      (all) => left || setFound(all),
      () => left || setFound(draft.priorities),
    );
    return () => (left = true);
  }, [projectKey, typeId]);
  return found;
}

/** Links an issue that is there: one that says the same, or one that was created and could not be linked. */
function useLink(findingId, done) {
  const { session, announce } = useContext(MapContext);
  const [state, setState] = useState(/** @type {any} */ ({ refused: [] }));
  const link = async (key) => {
    setState({ busy: true, refused: [] });
    try {
      await session.linkIssue(findingId, key);
      announce(AJS.I18n.getText('jm.issue.linked', key));
      done();
    } catch (error) {
      setState({ refused: error.texts || [String(error)] });
    }
  };
  return Object.assign({ link }, state);
}

function Unlinked({ texts, issueKey, linking, done }) {
  return h(
    'div',
    { class: 'jm-card' },
    parts.message('warning', texts.concat(linking.refused)),
    h(
      'div',
      { class: 'jm-buttons' },
      h(
        'button',
        {
          type: 'button',
          class: 'aui-button aui-button-primary',
          disabled: linking.busy,
          onClick: () => linking.link(issueKey),
        },
        AJS.I18n.getText('jm.issue.link.key', issueKey),
      ),
      h(
        'a',
        { class: 'aui-button aui-button-link', href: AJS.contextPath() + '/browse/' + encodeURIComponent(issueKey) },
        issueKey,
      ),
      h(
        'button',
        { type: 'button', class: 'aui-button aui-button-link', onClick: done },
        AJS.I18n.getText('jm.cancel'),
      ),
    ),
  );
}

function Fields({ draft, findingId, linked, done }) {
  const { session, announce } = useContext(MapContext);
  const [unlinked, setUnlinked] = useState(undefined);
  const linking = useLink(findingId, done);
  const send = async (body) => {
    try {
      const issue = await session.createIssue(findingId, body);
      announce(AJS.I18n.getText('jm.issue.created', issue.key));
      done();
    } catch (error) {
      if (!error.created) throw error;
      setUnlinked({ texts: error.texts, issueKey: error.created });
    }
  };
  const fields = form.useForm(drafts.start(draft), (values) => send(drafts.order(draft, values, priorities)));
  const { projectKey } = fields.values;
  const typeId = drafts.typeFor(draft, projectKey, fields.values.issueTypeId);
  const priorities = usePriorities(draft, projectKey, typeId);
  if (unlinked) return h(Unlinked, Object.assign({ linking, done }, unlinked));
  const shown = Object.assign({}, fields, {
    values: Object.assign({}, fields.values, {
      issueTypeId: typeId,
      priorityId: drafts.priorityFor(draft, fields.values.priorityId, priorities),
    }),
  });
  const projects = draft.projects.map((one) => ({ id: one.key, name: one.name + ' (' + one.key + ')' }));
  return h(
    'form',
    {
      class: 'aui top-label jm-form jm-card',
      'aria-label': AJS.I18n.getText('jm.issue.create'),
      onSubmit: fields.onSubmit,
    },
    fields.general.concat(linking.refused).length > 0 && parts.message('error', fields.general.concat(linking.refused)),
    form.select(shown, {
      name: 'projectKey',
      label: AJS.I18n.getText('jm.issue.project'),
      options: projects,
      autoFocus: true,
    }),
    h(SimilarIssues, {
      projectKey,
      text: draft.summary,
      linked,
      link: linking.link,
      busy: Boolean(linking.busy || fields.busy),
    }),
    form.select(shown, {
      name: 'issueTypeId',
      label: AJS.I18n.getText('jm.issue.type'),
      options: drafts.typesOf(draft, projectKey),
    }),
    priorities.length > 0 &&
      form.select(shown, { name: 'priorityId', label: AJS.I18n.getText('jm.issue.priority'), options: priorities }),
    form.text(shown, { name: 'summary', label: AJS.I18n.getText('jm.issue.summary'), required: true }),
    form.area(shown, { name: 'description', label: AJS.I18n.getText('jm.issue.description'), rows: 8 }),
    form.buttons(fields, AJS.I18n.getText('jm.issue.submit'), done),
  );
}

/**
 * props: findingId, linked (keys of the issues that are linked already), done.
 * @param {{ findingId: number, linked: LinkedIssue[], done: () => void }} props
 * @returns {Drawn}
 */
export function IssueForm({ findingId, linked, done }) {
  const { session } = useContext(MapContext);
  const [draft, setDraft] = useState(undefined);
  const [error, setError] = useState(undefined);
  useEffect(() => {
    session.issueDraft(findingId).then(setDraft, setError);
  }, [findingId]);
  if (error) return parts.message('error', error.texts || [String(error)]);
  if (!draft) return parts.waiting(AJS.I18n.getText('jm.loading'));
  if (!draft.projects.length) return parts.message('info', [AJS.I18n.getText('jm.issue.no.project')]);
  return h(Fields, { draft, findingId, linked, done });
}
