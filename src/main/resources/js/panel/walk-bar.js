/** A review's walk: every touchpoint and channel that is there once more, one after the other, not only new ideas (D24). */
import { h } from 'preact';
import { useContext } from 'preact/hooks';
import { MapContext } from '../map/map-context.js';
import * as model from '../model/map-model.js';

/** The walk's record: which touchpoints were looked at, and whether it is over. */
function useWalk() {
  const { state, walk, setWalk, selected, select, show, focus } = useContext(MapContext);
  const places = model
    .columns(state.map)
    .filter(({ touchpoint }) => touchpoint)
    .map(({ touchpoint }) => touchpoint);
  const at = places.findIndex(({ id }) => id === selected);
  const seen = places.filter(({ id }) => walk.seen.includes(id)).length;
  const end = (ids) => {
    setWalk({ seen: ids, over: true, count: places.filter(({ id }) => ids.includes(id)).length, all: places.length });
    show('head');
    focus('[aria-labelledby=jm-h-reviews] form select');
  };
  const looked = () => walk.seen.concat(walk.seen.includes(selected) ? [] : selected);
  const next = () => {
    if (at === places.length - 1) return end(looked());
    setWalk({ seen: looked() });
    return select(places[at + 1].id);
  };
  return { seen, all: places.length, last: at === places.length - 1, next, end: () => end(walk.seen) };
}

/**
 * @returns {VNode}
 */
export function WalkBar() {
  const { seen, all, last, next, end } = useWalk();
  return h(
    'div',
    { class: 'jm-walk', role: 'group', 'aria-label': AJS.I18n.getText('jm.walk') },
    h('p', null, h('strong', null, AJS.I18n.getText('jm.walk.count', String(seen), String(all)))),
    h('p', { class: 'jm-quiet' }, AJS.I18n.getText('jm.walk.help')),
    h(
      'div',
      { class: 'jm-buttons' },
      h(
        'button',
        { type: 'button', class: 'aui-button aui-button-primary', onClick: next },
        last ? AJS.I18n.getText('jm.walk.finish') : AJS.I18n.getText('jm.walk.next'),
      ),
      !last &&
        h(
          'button',
          { type: 'button', class: 'aui-button aui-button-link', onClick: end },
          AJS.I18n.getText('jm.walk.end'),
        ),
    ),
  );
}
