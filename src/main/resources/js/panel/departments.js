/** Every department that the customer meets on a map, with the touchpoints that each is responsible for (T13). */
define('jm/departments', ['jm/preact', 'jm/map-context', 'jm/map-model', 'jm/locale'], function (preact, MapContext, model, locale) {
  'use strict';

  const { h, useContext } = preact;

  return function Departments() {
    const { state, select } = useContext(MapContext);
    const jump = ({ touchpoint, number }) => h('li', { key: touchpoint.id }, h('button', { type: 'button', class: 'jm-jump', onClick: () => select(touchpoint.id, undefined, undefined, 'title') },
      h('span', { class: 'jm-number' }, number), h('span', null, touchpoint.name)));
    return h('div', null, model.departments(state.map).map(({ name, places }) => h('details', { key: name, class: 'jm-fold' },
      h('summary', null, name || AJS.I18n.getText('jm.missing.department'), ' ', h('span', { class: 'jm-badge' }, locale.number(places.length))),
      h('ul', { class: 'jm-plain' }, places.map(jump)))));
  };
});
