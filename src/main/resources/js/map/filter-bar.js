/** Asks for some of the touchpoints of a map: by period, channel and owner, and by what is said of them; one click shows all again. */
import { h } from 'preact';
import { useContext, useLayoutEffect, useMemo } from 'preact/hooks';
import { MapContext } from './map-context.js';
import * as model from '../model/map-model.js';
import * as filter from '../model/filter.js';
import * as words from '../words.js';

function name(key) {
  switch (key) {
    case 'focus':
      return AJS.I18n.getText('jm.focus');
    case 'pains':
      return AJS.I18n.getText('jm.filter.pains');
    case 'negative':
      return AJS.I18n.getText('jm.filter.negative');
    case 'below':
      return AJS.I18n.getText('jm.gap.below');
    case 'important':
      return AJS.I18n.getText('jm.filter.important');
    case 'truth':
      return AJS.I18n.getText('jm.moment.of.truth');
    case 'decision':
      return AJS.I18n.getText('jm.mark.decision');
    case 'value':
      return AJS.I18n.getText('jm.mark.value');
    case 'efficient':
      return AJS.I18n.getText('jm.mark.efficient');
    case 'hurts':
      return AJS.I18n.getText('jm.mark.hurts');
    case 'waiting':
      return AJS.I18n.getText('jm.waiting.time');
    case 'unowned':
      return AJS.I18n.getText('jm.missing.owner');
    default:
      return AJS.I18n.getText('jm.assumption');
  }
}

const label = {
  period: () => AJS.I18n.getText('jm.lane.period'),
  channel: () => AJS.I18n.getText('jm.channel'),
  owner: () => AJS.I18n.getText('jm.owner'),
};

/** What of each kind the map has: a value that no touchpoint has would show nothing. */
function values(map) {
  const placed = model.placed(map);
  const channels = new Map(
    placed.filter((one) => one.channel).map((one) => [String(one.channel.id), one.channel.name]),
  );
  const owners = new Map(
    placed.filter((one) => one.owner && one.owner.name).map((one) => [one.owner.name, one.owner.name]),
  );
  const periods = new Map(map.stages.map((stage) => [stage.period, words.period(stage.period)]));
  return { period: periods, channel: channels, owner: owners };
}

function choice(key, known, asked, ask) {
  if (known.size < 2 && !asked[key]) return null;
  return h(
    'label',
    { key, class: 'jm-lens' },
    h('span', null, label[key]()),
    h(
      'select',
      { class: 'select', value: asked[key] || '', onChange: (event) => ask({ [key]: event.target.value }) },
      [['', AJS.I18n.getText('jm.filter.any')]]
        .concat(Array.from(known))
        .map(([id, text]) => h('option', { key: id, value: id, selected: id === (asked[key] || '') }, text)),
    ),
  );
}

function counts(map) {
  const placed = model.placed(map);
  return filter.MARKS.map((key) => ({
    key,
    count: placed.filter((one) => filter.fits(map, one, { [key]: '1' })).length,
  }));
}

/** The frame of the map takes what height is left. */
function useRoom() {
  const fit = () => window.dispatchEvent(new window.Event('resize'));
  useLayoutEffect(() => {
    fit();
    return () => setTimeout(fit);
  }, []);
}

/**
 * props: found {count, all}.
 * @param {{ found: any }} props
 * @returns {VNode}
 */
export function FilterBar({ found }) {
  const { map, place, go } = useContext(MapContext);
  useRoom();
  const asked = filter.parse(place.filter);
  const known = useMemo(() => values(map), [map]);
  const marks = useMemo(() => counts(map), [map]);
  const ask = (change) =>
    go(Object.assign({}, place, { filter: filter.format(Object.assign({}, asked, change)) }), true);
  return h(
    'div',
    { id: 'jm-filter-bar', class: 'jm-filter-bar', role: 'group', 'aria-label': AJS.I18n.getText('jm.filter') },
    Object.keys(known).map((key) => choice(key, known[key], asked, ask)),
    marks
      .filter(({ key, count }) => count > 0 || asked[key])
      .map(({ key, count }) =>
        h(
          'button',
          {
            key,
            type: 'button',
            class: 'jm-filter-mark',
            'aria-pressed': String(Boolean(asked[key])),
            onClick: () => ask({ [key]: asked[key] ? undefined : '1' }),
          },
          name(key),
          ' ',
          h('span', { class: 'jm-badge' }, count),
        ),
      ),
    place.filter &&
      h(
        'span',
        { class: 'jm-filter-found' },
        AJS.I18n.getText('jm.filter.count', String(found.count), String(found.all)),
        ' ',
        h(
          'button',
          {
            type: 'button',
            class: 'aui-button aui-button-link',
            onClick: () => go(Object.assign({}, place, { filter: undefined }), true),
          },
          AJS.I18n.getText('jm.filter.clear'),
        ),
      ),
  );
}
