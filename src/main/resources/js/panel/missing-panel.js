/** What is missing on the map, rule by rule; every entry leads to the cell that would fill it. */
import { h } from 'preact';
import { useContext } from 'preact/hooks';
import { MapContext } from '../map/map-context.js';
import * as missing from '../model/missing.js';
import { Panel } from './panel.js';
import * as icons from '../ui/icons.js';
import * as seen from '../model/seen.js';

function title(key) {
  switch (key) {
    case 'perspective':
      return AJS.I18n.getText('jm.missing.perspective');
    case 'desired':
      return AJS.I18n.getText('jm.missing.desired');
    case 'after':
      return AJS.I18n.getText('jm.missing.after');
    case 'description':
      return AJS.I18n.getText('jm.missing.description');
    case 'thoughts':
      return AJS.I18n.getText('jm.missing.thoughts');
    case 'feelings':
      return AJS.I18n.getText('jm.missing.feelings');
    case 'expected':
      return AJS.I18n.getText('jm.missing.expected');
    case 'improvement':
      return AJS.I18n.getText('jm.missing.improvement');
    case 'goal':
      return AJS.I18n.getText('jm.missing.goal');
    case 'word':
      return AJS.I18n.getText('jm.missing.word');
    case 'part':
      return AJS.I18n.getText('jm.missing.part');
    case 'stageOwner':
      return AJS.I18n.getText('jm.missing.stage.owner');
    case 'mapOwner':
      return AJS.I18n.getText('jm.missing.map.owner');
    case 'expectations':
      return AJS.I18n.getText('jm.missing.expectations');
    case 'realistic':
      return AJS.I18n.getText('jm.missing.realistic');
    case 'employees':
      return AJS.I18n.getText('jm.missing.employees');
    case 'leaders':
      return AJS.I18n.getText('jm.missing.leaders');
    case 'measure':
      return AJS.I18n.getText('jm.missing.measure');
    case 'painOwner':
      return AJS.I18n.getText('jm.missing.pain.owner');
    case 'improvementOwner':
      return AJS.I18n.getText('jm.missing.improvement.owner');
    case 'owner':
      return AJS.I18n.getText('jm.missing.owner');
    case 'department':
      return AJS.I18n.getText('jm.missing.department');
    default:
      return AJS.I18n.getText('jm.missing.evidence');
  }
}

function whole(rule, show) {
  return h(
    'li',
    { key: rule.key },
    h(
      'button',
      { type: 'button', class: 'jm-jump', onClick: () => show(rule.panel) },
      icons.icon('right'),
      h('span', null, title(rule.key)),
    ),
  );
}

/** Leads to the cell of a touchpoint, or to the panel of a stage or of the map. */
function entry({ lane }, { touchpoint, number, stage }, { jump, show }) {
  const go = () => (touchpoint ? jump(lane, touchpoint.id) : stage ? show('stage', stage.id) : show('head'));
  const name = touchpoint ? touchpoint.name : stage ? stage.name : AJS.I18n.getText('jm.panel.back.map');
  return h(
    'li',
    { key: touchpoint ? touchpoint.id : stage ? 's' + stage.id : 'map' },
    h(
      'button',
      { type: 'button', class: 'jm-jump', onClick: go },
      number ? h('span', { class: 'jm-number' }, number) : icons.icon('right'),
      h('span', null, name),
    ),
  );
}

function each(rule, context) {
  return h(
    'details',
    { key: rule.key, class: 'jm-section jm-fold' },
    h('summary', null, h('h3', null, title(rule.key)), h('span', { class: 'jm-badge' }, rule.places.length)),
    h(
      'ul',
      { class: 'jm-plain' },
      rule.places.map((place) => entry(rule, place, context)),
    ),
  );
}

/**
 * @returns {VNode}
 */
export function MissingPanel() {
  const context = useContext(MapContext);
  const found = missing.of(context.map);
  const ofMap = found.filter((rule) => rule.panel);
  return h(
    Panel,
    { title: AJS.I18n.getText('jm.missing') },
    h(
      'p',
      { class: 'jm-quiet' },
      found.length ? AJS.I18n.getText('jm.missing.what') : AJS.I18n.getText('jm.missing.nothing'),
    ),
    context.persona && h('p', { class: 'jm-quiet' }, AJS.I18n.getText('jm.missing.seen', seen.nameOf(context.persona))),
    ofMap.length > 0 &&
      h(
        'ul',
        { class: 'jm-plain' },
        ofMap.map((rule) => whole(rule, context.show)),
      ),
    found.filter((rule) => !rule.panel).map((rule) => each(rule, context)),
  );
}
