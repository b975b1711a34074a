/** How the map is looked at: as map or list, through which lens, how large. */
import { h } from 'preact';
import { useContext, useMemo } from 'preact/hooks';
import { MapContext } from './map-context.js';
import * as parts from '../ui/parts.js';
import * as lanes from './lanes.js';
import { fit } from './fit.js';
import * as missing from '../model/missing.js';
import * as icons from '../ui/icons.js';
import * as seenBy from '../persona/seen-by.js';
import * as sorting from '../model/sorting.js';

const STEPS = [30, 40, 50, 60, 70, 80, 90, 100, 110, 125, 150, 200];

function views(view, look, personas) {
  const button = (name, label) =>
    h(
      'button',
      {
        type: 'button',
        class: 'aui-button',
        'aria-pressed': String(view === name),
        onClick: () => look({ view: name }),
      },
      label,
    );
  return h(
    'div',
    { class: 'aui-buttons', role: 'group', 'aria-label': AJS.I18n.getText('jm.view') },
    button('map', AJS.I18n.getText('jm.view.map')),
    button('list', AJS.I18n.getText('jm.view.list')),
    button('priorities', AJS.I18n.getText('jm.view.priorities')),
    personas && button('pair', AJS.I18n.getText('jm.view.pair')),
  );
}

function lens(now, look) {
  return h(
    'label',
    { class: 'jm-lens' },
    h('span', null, AJS.I18n.getText('jm.lens')),
    h(
      'select',
      {
        class: 'select',
        value: now || 'experience',
        onChange: (event) => look({ lens: event.target.value === 'experience' ? undefined : event.target.value }),
      },
      lanes.NAMES.map((name) => h('option', { key: name, value: name }, lanes.lensTitle(name))),
    ),
  );
}

function sortName(key) {
  switch (key) {
    case 'importance':
      return AJS.I18n.getText('jm.importance');
    case 'severity':
      return AJS.I18n.getText('jm.sort.severity');
    case 'gap':
      return AJS.I18n.getText('jm.sort.gap');
    case 'feeling':
      return AJS.I18n.getText('jm.sort.feeling');
    default:
      return AJS.I18n.getText('jm.sort.customer');
  }
}

/** The list in the customer's order, or by what counts most (P08). */
function sort(now, look) {
  return h(
    'label',
    { class: 'jm-lens' },
    h('span', null, AJS.I18n.getText('jm.sort')),
    h(
      'select',
      { class: 'select', value: now || '', onChange: (event) => look({ sort: event.target.value || undefined }) },
      ['']
        .concat(sorting.KEYS)
        .map((key) => h('option', { key, value: key, selected: key === (now || '') }, sortName(key))),
    ),
  );
}

function zoom(map, percent, look) {
  const to = (value) => look({ zoom: value === 100 ? undefined : value });
  const smaller = STEPS.filter((step) => step < percent).pop();
  const larger = STEPS.find((step) => step > percent);
  const shown = AJS.I18n.getText('jm.percent', String(percent));
  return h(
    'div',
    { class: 'jm-zoom', role: 'group', 'aria-label': AJS.I18n.getText('jm.zoom') },
    parts.iconButton({
      name: 'minus',
      label: AJS.I18n.getText('jm.zoom.out'),
      disabled: smaller === undefined,
      onClick: () => to(smaller),
    }),
    h(
      'button',
      {
        type: 'button',
        class: 'jm-zoom-value',
        title: AJS.I18n.getText('jm.zoom.reset'),
        'aria-label': AJS.I18n.getText('jm.zoom.now', shown),
        onClick: () => to(100),
      },
      shown,
    ),
    parts.iconButton({
      name: 'plus',
      label: AJS.I18n.getText('jm.zoom.in'),
      disabled: larger === undefined,
      onClick: () => to(larger),
    }),
    parts.iconButton({
      name: 'fit',
      label: AJS.I18n.getText('jm.zoom.fit'),
      onClick: () => to(fit(map, STEPS[0], 100)),
    }),
  );
}

function lacking(count, context) {
  return h(
    'button',
    {
      type: 'button',
      class: 'aui-button',
      'aria-pressed': String(context.shownPanel === 'missing'),
      onClick: () => (context.shownPanel === 'missing' ? context.closePanel() : context.show('missing')),
    },
    AJS.I18n.getText('jm.missing'),
    count > 0 && [' ', h('span', { class: 'jm-badge' }, count)],
  );
}

function capturing({ capture, setCapture }) {
  return h(
    'button',
    {
      type: 'button',
      class: 'aui-button',
      'aria-pressed': String(Boolean(capture)),
      onClick: () => setCapture(!capture),
    },
    icons.icon('pen'),
    ' ',
    AJS.I18n.getText('jm.capture'),
  );
}

function filtering({ filtering: open, setFiltering, place }) {
  return h(
    'button',
    {
      type: 'button',
      class: 'aui-button',
      'aria-expanded': String(open),
      'aria-pressed': String(Boolean(place.filter)),
      onClick: () => setFiltering(!open),
    },
    icons.icon('filter'),
    ' ',
    AJS.I18n.getText('jm.filter'),
  );
}

/**
 * props: view.
 * @param {{ view: string }} props
 * @returns {VNode}
 */
export function LookBar({ view }) {
  const context = useContext(MapContext);
  const { state, place, go, lens: chosen, zoom: factor } = context;
  const { abilities } = state.map;
  const count = useMemo(() => missing.count(missing.of(context.map)), [context.map]);
  const look = (change) => go(Object.assign({}, place, change), true);
  return h(
    'div',
    { class: 'jm-look' },
    views(view, look, (state.map.personas || []).length > 0),
    h(seenBy.SeenBy, { view }),
    view === 'map' && lens(chosen, look),
    view === 'list' && sort(place.sort, look),
    view === 'map' && zoom(state.map, Math.round(factor * 100), look),
    view !== 'pair' && filtering(context),
    abilities.edit && lacking(count, context),
    view === 'map' && abilities.contribute && capturing(context),
  );
}
