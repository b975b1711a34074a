/** What project admins see where journey maps are off: that they are, and the way to switch them on. */
import { h } from 'preact';
import * as parts from '../ui/parts.js';
import { ProjectHeader } from '../maps/project-header.js';
import { usePageTitle } from '../ui/page-title.js';

/**
 * props: project, go.
 * @param {{ project: Project, go: Go }} props
 * @returns {VNode}
 */
export function OffPage({ project, go }) {
  const place = { tab: 'settings' };
  usePageTitle('');
  return h(
    'div',
    null,
    h(ProjectHeader, { project, go }),
    h(
      'section',
      { class: 'jm-first-run' },
      h('p', { class: 'jm-lead' }, AJS.I18n.getText('jm.settings.off')),
      h('p', null, AJS.I18n.getText('jm.settings.off.help')),
      h(
        'div',
        { class: 'jm-buttons' },
        parts.link(
          go,
          place,
          project.href(place),
          { class: 'aui-button aui-button-primary' },
          AJS.I18n.getText('jm.off.settings'),
        ),
      ),
    ),
  );
}
