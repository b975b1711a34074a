/** The place of the comments in a panel: how many are open, and the comments themselves once it is opened (T25). */
import { h } from 'preact';
import { useContext } from 'preact/hooks';
import { MapContext } from '../map/map-context.js';
import * as comments from '../model/comments.js';
import { LateFold } from '../ui/late-fold.js';

/**
 * props: kind and id of what the comments are about.
 * @param {{ kind: string, id: number }} props
 * @returns {VNode}
 */
export function CommentsFold({ kind, id }) {
  const { state } = useContext(MapContext);
  const open = comments.about(state.map, kind, id);
  const { contribute } = state.map.abilities;
  const title = AJS.I18n.getText('jm.comments');
  return h(LateFold, {
    key: 'comments' + kind + id,
    title: open ? [title, ' ', h('span', { class: 'jm-badge' }, open)] : title,
    open: open > 0 && contribute,
    part: 'Comments',
    resource: 'jm-map-tools',
    takes: { kind, id },
  });
}
