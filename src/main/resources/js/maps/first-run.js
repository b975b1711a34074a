/** What an empty project shows: the ways to a first map, or a friendly word to those who may not make one. */
define('jm/first-run', ['jm/preact', 'jm/parts', 'jm/icons'], function (preact, parts, icons) {
  'use strict';

  const { h } = preact;

  function card(props, create, icon, title, text) {
    return h('li', { class: 'jm-start' },
      icons.icon(icon, 'jm-start-icon'),
      h('h2', null, parts.link(props.go, { create }, props.project.href({ create }), { class: 'jm-start-link' }, title)),
      h('p', null, text));
  }

  /** props: project, go, create (may the reader create maps?). */
  return function FirstRun(props) {
    return h('section', { class: 'jm-first-run' },
      h('p', { class: 'jm-lead' }, AJS.I18n.getText('jm.first.what')),
      props.create
        ? h('ul', { class: 'jm-starts' },
          card(props, 'import', 'file', AJS.I18n.getText('jm.create.import'), AJS.I18n.getText('jm.first.import')),
          card(props, 'blank', 'blank', AJS.I18n.getText('jm.create.blank'), AJS.I18n.getText('jm.first.blank')))
        : h('p', null, AJS.I18n.getText('jm.first.viewer')));
  };
});
