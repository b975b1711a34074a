/** What project admins see where journey maps are off: that they are, and the way to switch them on. */
define('jm/off-page', ['jm/preact', 'jm/parts', 'jm/project-header', 'jm/page-title'], function (preact, parts, ProjectHeader, usePageTitle) {
  'use strict';

  const { h } = preact;

  /** props: project, go. */
  return function OffPage({ project, go }) {
    const place = { tab: 'settings' };
    usePageTitle('');
    return h('div', null,
      h(ProjectHeader, { project, go }),
      h('section', { class: 'jm-first-run' },
        h('p', { class: 'jm-lead' }, AJS.I18n.getText('jm.settings.off')),
        h('p', null, AJS.I18n.getText('jm.settings.off.help')),
        h('div', { class: 'jm-buttons' }, parts.link(go, place, project.href(place), { class: 'aui-button aui-button-primary' }, AJS.I18n.getText('jm.off.settings')))));
  };
});
