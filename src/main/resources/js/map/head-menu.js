/** The menus of a touchpoint and of a stage: everything that can be done to them by a single click. */
import { h } from 'preact';
import { Menu } from '../ui/menu.js';

function aim(deeds, kind, { id }) {
  return {
    icon: 'target',
    apart: true,
    label: deeds.isAim(kind, id) ? AJS.I18n.getText('jm.focus.end') : AJS.I18n.getText('jm.focus.make'),
    run: () => deeds.aim({ kind, id }),
  };
}

function ofTouchpoint({ touchpoint, deeds, rename, map }) {
  /** @type {MenuEntry[]} */
  const into = map()
    .stages.filter((stage) => stage.id !== touchpoint.stageId)
    .map((stage) => ({
      icon: 'right',
      label: AJS.I18n.getText('jm.move.to', stage.name),
      run: () => deeds.intoStage(touchpoint, stage.id),
    }));
  /** @type {MenuEntry[]} */
  const near = [
    { icon: 'pen', label: AJS.I18n.getText('jm.rename'), run: () => rename(touchpoint.id) },
    {
      icon: 'plus',
      label: AJS.I18n.getText('jm.insert.after'),
      run: () => deeds.insert(touchpoint.stageId, touchpoint.id).then(rename),
    },
    { icon: 'copy', label: AJS.I18n.getText('jm.duplicate'), run: () => deeds.duplicate(touchpoint) },
    {
      icon: 'left',
      apart: true,
      label: AJS.I18n.getText('jm.move.left'),
      disabled: !deeds.can(touchpoint, 'earlier'),
      run: () => deeds.step(touchpoint, 'earlier'),
    },
    {
      icon: 'right',
      label: AJS.I18n.getText('jm.move.right'),
      disabled: !deeds.can(touchpoint, 'later'),
      run: () => deeds.step(touchpoint, 'later'),
    },
  ];
  return near.concat(
    into,
    { icon: 'box', label: AJS.I18n.getText('jm.tray.title'), run: () => deeds.intoStage(touchpoint, null) },
    aim(deeds, 'touchpoint', touchpoint),
    { icon: 'close', apart: true, label: AJS.I18n.getText('jm.remove'), run: () => deeds.remove(touchpoint) },
  );
}

function ofStage({ stage, deeds, rename, map, add, about }) {
  const at = map().stages.findIndex((one) => one.id === stage.id);
  return [
    { icon: 'pen', label: AJS.I18n.getText('jm.rename'), run: () => rename(stage.id) },
    { icon: 'file', label: AJS.I18n.getText('jm.stage.about'), run: () => about(stage.id) },
    { icon: 'plus', label: AJS.I18n.getText('jm.touchpoint.add'), run: () => add(stage.id) },
    {
      icon: 'left',
      apart: true,
      label: AJS.I18n.getText('jm.move.left'),
      disabled: at < 1,
      run: () => deeds.stepStage(stage, 'earlier'),
    },
    {
      icon: 'right',
      label: AJS.I18n.getText('jm.move.right'),
      disabled: at === map().stages.length - 1,
      run: () => deeds.stepStage(stage, 'later'),
    },
    aim(deeds, 'stage', stage),
    { icon: 'close', apart: true, label: AJS.I18n.getText('jm.remove'), run: () => deeds.removeStage(stage) },
  ];
}

/**
 * props: touchpoint or stage, deeds, rename(id), map(), add(stageId), about(stageId).
 * @param {any} props
 * @returns {VNode}
 */
export function HeadMenu(props) {
  const { name } = props.touchpoint || props.stage;
  return h(Menu, {
    className: 'jm-head-menu',
    label: AJS.I18n.getText('jm.menu.of', name),
    tabIndex: -1,
    entries: () => (props.touchpoint ? ofTouchpoint(props) : ofStage(props)),
  });
}
