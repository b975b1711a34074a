/** Links an issue that exists already to a pain: one field, with the server's answer at the field. */
define('jm/link-form', ['jm/preact', 'jm/map-context', 'jm/form', 'jm/parts', 'jm/issue-key'], function (preact, MapContext, form, parts, issueKey) {
  'use strict';

  const { h, useContext } = preact;

  /** props: findingId, done. */
  return function LinkForm({ findingId, done }) {
    const { session, announce } = useContext(MapContext);
    const fields = form.useForm({ issueKey: '' }, async (values) => {
      const issue = await session.linkIssue(findingId, issueKey(values.issueKey));
      announce(AJS.I18n.getText('jm.issue.linked', issue.key));
      done();
    });
    return h('form', { class: 'aui top-label jm-form jm-card', 'aria-label': AJS.I18n.getText('jm.issue.link'), onSubmit: fields.onSubmit },
      fields.general.length > 0 && parts.message('error', fields.general),
      form.text(fields, { name: 'issueKey', label: AJS.I18n.getText('jm.issue.key'), help: AJS.I18n.getText('jm.issue.key.help'), required: true, autoFocus: true, maxLength: 1000 }),
      form.buttons(fields, AJS.I18n.getText('jm.issue.link.submit'), done));
  };
});
