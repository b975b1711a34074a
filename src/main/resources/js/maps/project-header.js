/** The head of the project's page: its title, what can be done here, and tabs between its parts. */
import { h } from 'preact';
import * as parts from '../ui/parts.js';

/** The parts of the page, by the address's tab; whoever may not open a part does not see its tab. */
function tabs(project) {
  return [
    { label: AJS.I18n.getText('jm.tab.maps'), shown: true },
    { tab: 'personas', label: AJS.I18n.getText('jm.tab.personas'), shown: project.mapsAreOn },
    { tab: 'settings', label: AJS.I18n.getText('jm.tab.settings'), shown: project.administers },
  ].filter((one) => one.shown);
}

/** props: project, go, tab. */
function Tabs({ project, go, tab }) {
  const shown = tabs(project);
  if (shown.length < 2) return null;
  const entry = (one) => {
    const place = one.tab ? { tab: one.tab } : {};
    return h(
      'li',
      { key: one.label, class: one.tab === tab ? 'aui-nav-selected' : undefined },
      parts.link(go, place, project.href(place), { 'aria-current': one.tab === tab ? 'page' : undefined }, one.label),
    );
  };
  return h(
    'nav',
    { class: 'aui-navgroup aui-navgroup-horizontal jm-tabs', 'aria-label': AJS.I18n.getText('jm.tabs') },
    h(
      'div',
      { class: 'aui-navgroup-inner' },
      h('div', { class: 'aui-navgroup-primary' }, h('ul', { class: 'aui-nav' }, shown.map(entry))),
    ),
  );
}

/**
 * props: project, go, tab, children (what can be done here).
 * @param {any} props
 * @returns {VNode}
 */
export function ProjectHeader(props) {
  return h(
    'div',
    { class: 'jm-project-head' },
    h(
      'header',
      { class: 'aui-page-header jm-header' },
      h(
        'div',
        { class: 'aui-page-header-inner' },
        h('div', { class: 'aui-page-header-main' }, h('h1', null, AJS.I18n.getText('jm.maps.title'))),
        props.children,
      ),
    ),
    h(Tabs, props),
  );
}
