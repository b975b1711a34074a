/** Makes something the focus of the map; where there is one already, asks first whether it is done or given up (T20). */
import { h } from 'preact';
import { useContext, useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { MapContext } from './map-context.js';
import * as focus from '../model/focus.js';

/** All of it is one step to undo; each part has seen the one before. */
function write(session, values) {
  return session.asOne(async () => {
    let { version } = session.state.map;
    for (const value of values) ({ version } = await session.act('patch', '/focus', { focus: value }, version));
  });
}

function question(now, same) {
  return same ? AJS.I18n.getText('jm.focus.end.ask', now.name) : AJS.I18n.getText('jm.focus.ask', now.name);
}

/**
 * props: on {kind, id} (what was asked for), done().
 * @param {{ on: any, done: () => void }} props
 * @returns {VNode}
 */
export function FocusQuestion({ on, done }) {
  const { session, state, announce, tell, focus: goTo } = useContext(MapContext);
  const first = useRef(null);
  const opener = useRef(document.activeElement);
  const { map } = state;
  const now = focus.of(map);
  const open = now && !now.done;
  const same = open && focus.isOn(map, on.kind, on.id);
  const old = { kind: map.focus && map.focus.kind, id: map.focus && map.focus.id, done: true };
  const leave = () => {
    const { current } = opener;
    goTo(
      current !== document.body && current.isConnected
        ? current
        : on.kind === 'touchpoint'
          ? '[data-head="' + on.id + '"], [data-cell="' + on.id + '"]'
          : '.jm-focus-sign, .jm-work button',
    );
    done();
  };
  const choose = async (values) => {
    try {
      await write(session, values);
      const next = focus.of(session.state.map);
      announce(next && !next.done ? AJS.I18n.getText('jm.focus.now', next.name) : AJS.I18n.getText('jm.focus.over'));
    } catch (error) {
      tell(error.texts || [String(error)]);
    }
    leave();
  };
  useEffect(() => {
    if (!open) choose([on]);
  }, []);
  useLayoutEffect(() => first.current && first.current.focus(), []);
  if (!open) return null;
  const button = (label, onClick, ref) => h('button', { type: 'button', class: 'aui-button', ref, onClick }, label);
  const onKeyDown = (event) => {
    if (event.key === 'Escape') leave();
  };
  return h(
    'div',
    { class: 'jm-focus-question', role: 'group', 'aria-labelledby': 'jm-focus-question', onKeyDown },
    h('p', { id: 'jm-focus-question' }, question(now, same)),
    h(
      'div',
      { class: 'jm-buttons' },
      button(AJS.I18n.getText('jm.focus.close'), () => choose(same ? [old] : [old, on]), first),
      button(same ? AJS.I18n.getText('jm.focus.drop') : AJS.I18n.getText('jm.focus.replace'), () =>
        choose([same ? null : on]),
      ),
      button(AJS.I18n.getText('jm.cancel'), leave),
    ),
  );
}
