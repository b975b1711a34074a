/** Touchpoints that have no place in the journey yet. */
define('jm/tray', ['jm/preact', 'jm/map-model', 'jm/icons'], function (preact, model, icons) {
  'use strict';

  const { h } = preact;

  /** props: map, selected, select. */
  return function Tray({ map, selected, select }) {
    const touchpoints = model.tray(map);
    if (!touchpoints.length) return null;
    return h('section', { class: 'jm-tray', 'aria-labelledby': 'jm-tray-title' },
      h('h2', { id: 'jm-tray-title' }, AJS.I18n.getText('jm.tray.title'), h('span', { class: 'jm-badge' }, touchpoints.length)),
      h('ul', null, touchpoints.map((one) => h('li', { key: one.id },
        h('button', { type: 'button', class: 'jm-tray-item', 'data-cell': one.id, 'aria-pressed': String(one.id === selected), onClick: (event) => select(one.id, event) },
          icons.icon(icons.nameFor(one)), h('span', null, one.name))))));
  };
});
