/** What hangs on a map, on its stages and on its touchpoints, each with where it hangs. */
import * as changes from '../model/changes.js';
import * as model from '../model/map-model.js';

const numberOf = (map, holder) => (holder.stageId === undefined ? '' : model.place(map, holder.id).number + ' ');

function whereOf(map, holder) {
  if (holder === map) return AJS.I18n.getText('jm.panel.back.map');
  return (map.touchpoints.includes(holder) ? numberOf(map, holder) : '') + holder.name;
}

/**
 * All findings or improvements (part) of a map as {record, holder, touchpointId, where}.
 * @param {JourneyMap} map
 * @param {string} part
 * @returns {any[]}
 */
export function all(map, part) {
  return changes.holders(map).flatMap((holder) =>
    (holder[part] || []).map((record) => ({
      record,
      holder,
      where: whereOf(map, holder),
      touchpointId: map.touchpoints.includes(holder) ? holder.id : undefined,
    })),
  );
}
