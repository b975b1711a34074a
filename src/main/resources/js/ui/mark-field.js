/** Something that is so or not, saved at once. */
define('jm/mark-field', ['jm/preact', 'jm/changes', 'jm/save-sign', 'jm/map-context'], function (preact, changes, SaveSign, MapContext) {
  'use strict';

  const { h, useContext } = preact;

  /** props: target, label; who may not edit reads what is so. */
  return function MarkField({ target, label }) {
    const { session, state } = useContext(MapContext);
    const on = changes.read(state.map, target) === true;
    if (!state.map.abilities.edit) return on ? h('p', { class: 'jm-fact' }, label) : null;
    return h('div', { class: 'jm-field' },
      h('label', { class: 'jm-check' }, h('input', { type: 'checkbox', checked: on, onChange: () => session.save(Object.assign({ value: !on, version: state.map.version }, target)) }), label),
      h(SaveSign, { target }));
  };
});
