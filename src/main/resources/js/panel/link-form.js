/** Links an issue that exists already to a pain: one field, with the server's answer at the field. */
import { h } from 'preact';
import { useContext } from 'preact/hooks';
import { MapContext } from '../map/map-context.js';
import * as form from '../ui/form.js';
import * as parts from '../ui/parts.js';
import { issueKey } from '../model/issue-key.js';

/**
 * props: findingId, done.
 * @param {{ findingId: number, done: () => void }} props
 * @returns {VNode}
 */
export function LinkForm({ findingId, done }) {
  const { session, announce } = useContext(MapContext);
  const fields = form.useForm({ issueKey: '' }, async (values) => {
    const issue = await session.linkIssue(findingId, issueKey(values.issueKey));
    announce(AJS.I18n.getText('jm.issue.linked', issue.key));
    done();
  });
  return h(
    'form',
    {
      class: 'aui top-label jm-form jm-card',
      'aria-label': AJS.I18n.getText('jm.issue.link'),
      onSubmit: fields.onSubmit,
    },
    fields.general.length > 0 && parts.message('error', fields.general),
    form.text(fields, {
      name: 'issueKey',
      label: AJS.I18n.getText('jm.issue.key'),
      help: AJS.I18n.getText('jm.issue.key.help'),
      required: true,
      autoFocus: true,
      maxLength: 1000,
    }),
    form.buttons(fields, AJS.I18n.getText('jm.issue.link.submit'), done),
  );
}
