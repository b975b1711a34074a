/** Touchpoints dragged along the map, to another stage, and in and out of the tray; menus and keys do the same. */

const TYPE = 'text/x-jm-touchpoint';
const OVER = ['jm-drop-before', 'jm-drop-after', 'jm-drop-into'];

function clear(element) {
  element.classList.remove(...OVER);
}

/**
 * @param {number} id
 * @returns {object}
 */
export function source(id) {
  return {
    draggable: true,
    onDragStart: (event) => {
      event.dataTransfer.setData(TYPE, String(id));
      event.dataTransfer.effectAllowed = 'move';
    },
  };
}

/** sideOf(event) names the mark to show; drop(id, mark) does it. */
function target(sideOf, drop) {
  const ours = (event) => Array.from(event.dataTransfer.types).includes(TYPE);
  return {
    onDragOver: (event) => {
      if (!ours(event)) return;
      event.preventDefault();
      clear(event.currentTarget);
      event.currentTarget.classList.add(sideOf(event));
    },
    onDragLeave: (event) => clear(event.currentTarget),
    onDrop: (event) => {
      if (!ours(event)) return;
      event.preventDefault();
      clear(event.currentTarget);
      drop(Number(event.dataTransfer.getData(TYPE)), sideOf(event));
    },
  };
}

function half(event) {
  const box = event.currentTarget.getBoundingClientRect();
  return event.clientX < box.left + box.width / 2 ? 'jm-drop-before' : 'jm-drop-after';
}

/**
 * A touchpoint's head: dropped on its left half, the other comes before it.
 * @param {Touchpoint} touchpoint
 * @param {TouchpointActions} deeds
 * @returns {object}
 */
export function head(touchpoint, deeds) {
  return Object.assign(
    source(touchpoint.id),
    target(half, (id, side) => {
      if (id !== touchpoint.id) deeds.beside(deeds.find(id), touchpoint, side === 'jm-drop-before');
    }),
  );
}

/**
 * A stage, or the tray as null: the other comes last there.
 * @param {number} stageId
 * @param {TouchpointActions} deeds
 * @returns {object}
 */
export function into(stageId, deeds) {
  return target(
    () => 'jm-drop-into',
    (id) => deeds.intoStage(deeds.find(id), stageId),
  );
}
