/** Where a key leads in the map's grid: one cell at a time, stopping at the edges. */

function clamp(value, last) {
  return Math.max(0, Math.min(last, value));
}

/**
 * The column at which the cell lies that covers this column; only the stage row has wide cells.
 * @param {GridShape} shape
 * @param {number} row
 * @param {number} column
 * @returns {number}
 */
export function start(shape, row, column) {
  return row === 0 ? shape.starts[column] : column;
}

function nextStart(shape, column) {
  const later = shape.starts.find((one) => one > shape.starts[column]);
  return later === undefined ? column : later;
}

function sideways(shape, at, step) {
  if (at.row > 0) return clamp(at.column + step, shape.columns - 1);
  return step > 0
    ? nextStart(shape, at.column)
    : start(shape, 0, clamp(shape.starts[at.column] - 1, shape.columns - 1));
}

/**
 * The cell that a key leads to, undefined for other keys. shape: rows, columns, starts (per column the first
 * column of its stage). at.column stays the reader's own column while passing wide cells.
 * @param {GridShape} shape
 * @param {any} at
 * @param {string} key
 * @param {boolean} ctrl
 * @returns {{ row: number, column: number } | undefined}
 */
export function target(shape, at, key, ctrl) {
  const lastRow = shape.rows - 1;
  const lastColumn = shape.columns - 1;
  switch (key) {
    case 'ArrowUp':
      return { row: clamp(at.row - 1, lastRow), column: at.column };
    case 'ArrowDown':
      return { row: clamp(at.row + 1, lastRow), column: at.column };
    case 'ArrowLeft':
      return { row: at.row, column: sideways(shape, at, -1) };
    case 'ArrowRight':
      return { row: at.row, column: sideways(shape, at, 1) };
    case 'PageUp':
      return { row: 0, column: at.column };
    case 'PageDown':
      return { row: lastRow, column: at.column };
    case 'Home':
      return { row: ctrl ? 0 : at.row, column: 0 };
    case 'End':
      return { row: ctrl ? lastRow : at.row, column: lastColumn };
    default:
      return undefined;
  }
}
