/** One improvement: what it is, which pains it addresses, how far it has come, and why (T18, T21, P28, P30, D10). */
import { h } from 'preact';
import { useContext } from 'preact/hooks';
import { MapContext } from '../map/map-context.js';
import * as icons from '../ui/icons.js';
import { Panel } from './panel.js';
import { CommentsFold } from './comments-fold.js';
import * as sections from './panel-sections.js';
import { Back } from './panel-back.js';
import * as model from '../model/map-model.js';

/**
 * props: improvement, holder {touchpoint, stage} (neither: the map).
 * @param {{ improvement: Improvement, holder: At }} props
 * @returns {VNode}
 */
export function ImprovementPanel({ improvement, holder }) {
  const { state, links } = useContext(MapContext);
  return h(
    Panel,
    {
      title: [icons.icon('improvement'), ' ', AJS.I18n.getText('jm.improvement')],
      neighbours: holder.touchpoint && model.neighbours(state.map, holder.touchpoint.id),
    },
    h(Back, holder),
    h(sections.Improvement, {
      key: improvement.id,
      improvement,
      record: holder.touchpoint || holder.stage || state.map,
      links,
      open: true,
    }),
    h(CommentsFold, { key: 'k' + improvement.id, kind: 'improvement', id: improvement.id }),
  );
}
