/** What is missing on the map, rule by rule; every entry leads to the cell that would fill it. */
define('jm/missing-panel', ['jm/preact', 'jm/map-context', 'jm/missing', 'jm/panel', 'jm/icons'], function (preact, MapContext, missing, Panel, icons) {
  'use strict';

  const { h, useContext } = preact;

  function title(key) {
    switch (key) {
      case 'perspective': return AJS.I18n.getText('jm.missing.perspective');
      case 'desired': return AJS.I18n.getText('jm.missing.desired');
      case 'after': return AJS.I18n.getText('jm.missing.after');
      case 'description': return AJS.I18n.getText('jm.missing.description');
      case 'thoughts': return AJS.I18n.getText('jm.missing.thoughts');
      case 'feelings': return AJS.I18n.getText('jm.missing.feelings');
      case 'expected': return AJS.I18n.getText('jm.missing.expected');
      case 'improvement': return AJS.I18n.getText('jm.missing.improvement');
      case 'goal': return AJS.I18n.getText('jm.missing.goal');
      case 'measure': return AJS.I18n.getText('jm.missing.measure');
      case 'painOwner': return AJS.I18n.getText('jm.missing.pain.owner');
      case 'improvementOwner': return AJS.I18n.getText('jm.missing.improvement.owner');
      case 'owner': return AJS.I18n.getText('jm.missing.owner');
      case 'department': return AJS.I18n.getText('jm.missing.department');
      default: return AJS.I18n.getText('jm.missing.evidence');
    }
  }

  function whole(rule, show) {
    return h('li', { key: rule.key }, h('button', { type: 'button', class: 'jm-jump', onClick: () => show(rule.panel) }, icons.icon('right'), h('span', null, title(rule.key))));
  }

  function each(rule, jump) {
    return h('details', { key: rule.key, class: 'jm-section jm-fold' },
      h('summary', null, h('h3', null, title(rule.key)), h('span', { class: 'jm-badge' }, rule.places.length)),
      h('ul', { class: 'jm-plain' }, rule.places.map(({ touchpoint, number }) => h('li', { key: touchpoint.id },
        h('button', { type: 'button', class: 'jm-jump', onClick: () => jump(rule.lane, touchpoint.id) },
          h('span', { class: 'jm-number' }, number), h('span', null, touchpoint.name))))));
  }

  return function MissingPanel() {
    const { state, show, jump } = useContext(MapContext);
    const found = missing.of(state.map);
    const ofMap = found.filter((rule) => rule.panel);
    return h(Panel, { title: AJS.I18n.getText('jm.missing') },
      h('p', { class: 'jm-quiet' }, found.length ? AJS.I18n.getText('jm.missing.what') : AJS.I18n.getText('jm.missing.nothing')),
      ofMap.length > 0 && h('ul', { class: 'jm-plain' }, ofMap.map((rule) => whole(rule, show))),
      found.filter((rule) => rule.lane).map((rule) => each(rule, jump)));
  };
});
