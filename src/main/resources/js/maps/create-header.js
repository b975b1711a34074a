/** Header of the pages that create a map, with the way back. */
import { h } from 'preact';
import * as parts from '../ui/parts.js';
import { usePageTitle } from '../ui/page-title.js';

/**
 * props: project, go, title.
 * @param {{ project: Project, go: Go, title: string }} props
 * @returns {VNode}
 */
export function CreateHeader({ project, go, title }) {
  usePageTitle(title);
  return h(
    'header',
    { class: 'aui-page-header jm-header' },
    h(
      'div',
      { class: 'aui-page-header-inner' },
      h(
        'div',
        { class: 'aui-page-header-main' },
        h(
          'nav',
          { class: 'jm-crumbs', 'aria-label': AJS.I18n.getText('jm.crumbs') },
          h(
            'ol',
            { class: 'aui-nav aui-nav-breadcrumbs' },
            h('li', null, h('a', { href: project.home }, project.name)),
            h('li', null, parts.link(go, {}, project.href({}), null, AJS.I18n.getText('jm.maps.title'))),
          ),
        ),
        h('h1', null, title),
      ),
    ),
  );
}
