/** Where a touchpoint or stage stands, by single clicks: earlier, later, another stage, off the map. */
import { h } from 'preact';
import { useContext, useState } from 'preact/hooks';
import { MapContext } from '../map/map-context.js';
import * as parts from '../ui/parts.js';
import * as icons from '../ui/icons.js';
import * as places from '../model/places.js';

/** Runs a deed, says what became of it, and shows a refusal. */
/** @returns {[(deed: () => Promise<any>, said: string) => Promise<void>, VNode | false]} */
function useDeeds() {
  const { announce } = useContext(MapContext);
  const [refused, setRefused] = useState(undefined);
  const run = async (deed, said) => {
    try {
      await deed();
      setRefused(undefined);
      announce(said);
    } catch (error) {
      setRefused(error.texts || [String(error)]);
    }
  };
  return [run, refused && parts.message('error', refused)];
}

function button(icon, label, deed) {
  return h(
    'button',
    { type: 'button', class: 'aui-button jm-arrange', disabled: !deed, onClick: deed },
    icons.icon(icon),
    ' ',
    label,
  );
}

function StageChoice({ touchpoint, move }) {
  const { state } = useContext(MapContext);
  const options = [{ id: '', name: AJS.I18n.getText('jm.tray.title') }].concat(state.map.stages);
  return h(
    'label',
    { class: 'jm-arrange-stage' },
    AJS.I18n.getText('jm.stage'),
    ' ',
    h(
      'select',
      {
        class: 'select',
        value: touchpoint.stageId === undefined ? '' : String(touchpoint.stageId),
        onChange: (event) => move(event.target.value),
      },
      options.map((stage) => h('option', { key: stage.id, value: String(stage.id) }, stage.name)),
    ),
  );
}

function lastOf(map, stageId) {
  const there = map.touchpoints.filter((one) => one.stageId === stageId);
  return there.length ? there[there.length - 1].id : null;
}

/**
 * props: touchpoint.
 * @param {{ touchpoint: Touchpoint }} props
 * @returns {VNode}
 */
export function ArrangeTouchpoint({ touchpoint }) {
  const { session, state, closePanel } = useContext(MapContext);
  const [run, refusal] = useDeeds();
  if (!state.map.abilities.edit) return null;
  const ids = state.map.touchpoints.filter((one) => one.stageId === touchpoint.stageId).map((one) => one.id);
  const place = places.neighbours(ids, touchpoint.id);
  const path = '/touchpoints/' + touchpoint.id;
  const move = (stageId, behind) =>
    run(() => session.act('post', path + '/move', { stageId, behind }), AJS.I18n.getText('jm.moved', touchpoint.name));
  const into = (chosen) => {
    const stageId = chosen === '' ? undefined : Number(chosen);
    move(stageId === undefined ? null : stageId, lastOf(state.map, stageId));
  };
  const step = (to) => to && (() => move(touchpoint.stageId === undefined ? null : touchpoint.stageId, to.behind));
  const remove = () =>
    run(
      async () => {
        await session.act('remove', path);
        closePanel();
      },
      AJS.I18n.getText('jm.removed', touchpoint.name),
    );
  return h(
    'section',
    { class: 'jm-section', 'aria-labelledby': 'jm-h-place' },
    h('h3', { id: 'jm-h-place' }, AJS.I18n.getText('jm.history.place')),
    refusal,
    h(StageChoice, { touchpoint, move: into }),
    h(
      'div',
      { class: 'jm-buttons' },
      button('left', AJS.I18n.getText('jm.move.earlier'), step(place.earlier)),
      button('right', AJS.I18n.getText('jm.move.later'), step(place.later)),
      button('close', AJS.I18n.getText('jm.remove'), remove),
    ),
  );
}

/**
 * Every stage in its order; for the panel about the map.
 * @returns {VNode}
 */
export function ArrangeStages() {
  const { session, state, show } = useContext(MapContext);
  const [run, refusal] = useDeeds();
  const { stages, abilities } = state.map;
  if (!abilities.edit || !stages.length) return null;
  const ids = stages.map((stage) => stage.id);
  const move = (stage, to) =>
    to &&
    (() =>
      run(() => session.act('post', '/stages/' + stage.id + '/move', to), AJS.I18n.getText('jm.moved', stage.name)));
  const remove = (stage) => () =>
    run(() => session.act('remove', '/stages/' + stage.id), AJS.I18n.getText('jm.removed', stage.name));
  const small = (name, label, deed) => parts.iconButton({ name, label, disabled: !deed, onClick: deed });
  return h(
    'section',
    { class: 'jm-section', 'aria-labelledby': 'jm-h-stages' },
    h('h3', { id: 'jm-h-stages' }, AJS.I18n.getText('jm.stages')),
    refusal,
    h(
      'ol',
      { class: 'jm-plain jm-stages' },
      stages.map((stage) => {
        const place = places.neighbours(ids, stage.id);
        return h(
          'li',
          { key: stage.id, class: 'jm-stages-line' },
          h('button', { type: 'button', class: 'jm-jump', onClick: () => show('stage', stage.id) }, stage.name),
          small('left', AJS.I18n.getText('jm.move.earlier.named', stage.name), move(stage, place.earlier)),
          small('right', AJS.I18n.getText('jm.move.later.named', stage.name), move(stage, place.later)),
          small('close', AJS.I18n.getText('jm.remove.named', stage.name), remove(stage)),
        );
      }),
    ),
    h('p', { class: 'jm-quiet' }, AJS.I18n.getText('jm.stages.help')),
  );
}

/**
 * A quiet button that takes a pain, gain or improvement off the map; props: record, path.
 * @param {{ record: any, path: string }} props
 * @returns {VNode}
 */
export function Remove({ record, path }) {
  const { session, state, place, select, selected } = useContext(MapContext);
  const [run, refusal] = useDeeds();
  if (!state.map.abilities.edit) return null;
  const remove = () =>
    run(
      async () => {
        await session.act('remove', path);
        if (path === '/findings/' + place.finding || path === '/improvements/' + place.improvement)
          select(selected, undefined, undefined, 'title');
      },
      AJS.I18n.getText('jm.removed', record.text),
    );
  return h(
    'div',
    null,
    refusal,
    h('div', { class: 'jm-buttons' }, button('close', AJS.I18n.getText('jm.remove'), remove)),
  );
}
