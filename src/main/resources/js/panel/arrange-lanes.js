/** The lanes of a map: their order, and the team's own, which are named, hidden and, while nothing stands in them, removed. */
import { h } from 'preact';
import { useContext } from 'preact/hooks';
import { MapContext } from '../map/map-context.js';
import * as lanes from '../map/lanes.js';
import * as parts from '../ui/parts.js';
import { TextField } from '../ui/text-field.js';
import { LineForm } from '../ui/line-form.js';
import { SaveSign } from '../ui/save-sign.js';

const ORDER = { kind: 'map', id: undefined, field: 'laneOrder' };

function useLanes() {
  const { session, state, announce } = useContext(MapContext);
  const { map } = state;
  const all = lanes.all(map);
  const save = (field, value, said) => {
    session.save({ kind: 'map', id: undefined, field, value, version: map.version });
    announce(said);
  };
  /** Puts a lane where another one is. */
  const swap = (at, to, said) =>
    save('laneOrder', lanes.kept(all.map((lane, index) => all[index === at ? to : index === to ? at : index])), said);
  const hide = (at, hidden, said) =>
    save(
      'laneOrder',
      lanes.kept(all.map((lane, index) => (index === at ? Object.assign({}, lane, { hidden }) : lane))),
      said,
    );
  const add = async (name) => {
    const free = lanes.OWN.find((key) => !map[key]);
    if (!name) throw { texts: [AJS.I18n.getText('jm.lanes.name.needed')] };
    save(free, name, AJS.I18n.getText('jm.lanes.added', name));
  };
  return { map, all, save, swap, hide, add, full: lanes.OWN.every((key) => map[key]) };
}

/** An order in words, for whoever must choose between two. */
function told(map, order) {
  return lanes
    .all(Object.assign({}, map, { laneOrder: order || undefined }))
    .map(lanes.title)
    .join(', ');
}

function steps(at, { all, swap }) {
  const name = lanes.title(all[at]);
  const to = (icon, label, goal) =>
    parts.iconButton({
      name: icon,
      label,
      disabled: !all[goal],
      onClick: () => swap(at, goal, AJS.I18n.getText('jm.moved', name)),
    });
  return [
    to('up', AJS.I18n.getText('jm.lanes.up', name), at - 1),
    to('down', AJS.I18n.getText('jm.lanes.down', name), at + 1),
  ];
}

/** What can be done to a lane of the team: hide and show it, and take it away while it is empty. */
function own(at, { map, all, save, hide }) {
  const { key, hidden } = all[at];
  const name = lanes.title(all[at]);
  const button = (label, onClick) =>
    h('button', { type: 'button', class: 'aui-button aui-button-link', onClick }, label);
  const empty = !map.touchpoints.some((one) => one[key]);
  return h(
    'div',
    null,
    h(TextField, {
      target: { kind: 'map', id: undefined, field: key },
      required: true,
      hideLabel: true,
      label: AJS.I18n.getText('jm.lanes.name'),
    }),
    hidden
      ? button(AJS.I18n.getText('jm.lanes.show', name), () => hide(at, false, AJS.I18n.getText('jm.lanes.shown', name)))
      : button(AJS.I18n.getText('jm.lanes.hide', name), () =>
          hide(at, true, AJS.I18n.getText('jm.lanes.hidden', name)),
        ),
    empty &&
      button(AJS.I18n.getText('jm.party.remove', name), () => save(key, null, AJS.I18n.getText('jm.removed', name))),
  );
}

/**
 * @returns {VNode}
 */
export function ArrangeLanes() {
  const known = useLanes();
  const { map, all, save, add, full } = known;
  return h(
    'div',
    null,
    h('p', { class: 'jm-quiet' }, AJS.I18n.getText('jm.lanes.help')),
    h(
      'ol',
      { class: 'jm-plain jm-stages' },
      all.map((lane, at) =>
        h(
          'li',
          { key: lane.key, class: 'jm-lane-item' + (lane.hidden ? ' jm-subtle' : '') },
          h('div', { class: 'jm-lane-name' }, lane.own ? own(at, known) : lanes.title(lane)),
          h('span', { class: 'jm-lane-steps' }, steps(at, known)),
        ),
      ),
    ),
    h(SaveSign, { target: ORDER, say: (order) => told(map, order) }),
    map.laneOrder &&
      h(
        'button',
        {
          type: 'button',
          class: 'aui-button aui-button-link',
          onClick: () => save('laneOrder', null, AJS.I18n.getText('jm.lanes.usual.done')),
        },
        AJS.I18n.getText('jm.lanes.usual'),
      ),
    full
      ? h('p', { class: 'jm-quiet' }, AJS.I18n.getText('jm.lanes.full', String(lanes.OWN.length)))
      : h(LineForm, {
          id: 'jm-lane-new',
          label: AJS.I18n.getText('jm.lanes.new'),
          placeholder: AJS.I18n.getText('jm.lanes.placeholder'),
          submit: AJS.I18n.getText('jm.add'),
          send: add,
        }),
  );
}
