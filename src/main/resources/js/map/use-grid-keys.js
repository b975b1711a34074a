/** Keyboard use of the grid: one tab stop, arrows between cells, Enter or F2 into a cell, Escape out of it. */
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import * as gridKeys from './grid-keys.js';
import { reveal } from './reveal.js';

function cellAt(table, shape, row, column) {
  const at = gridKeys.start(shape, row, column);
  return table.querySelector('[data-row="' + row + '"][data-col="' + at + '"]');
}

function positionOf(cell) {
  return { row: Number(cell.dataset.row), column: Number(cell.dataset.col) };
}

function widgets(cell) {
  return Array.from(cell.querySelectorAll('[data-widget]'));
}

/** Arrows move between the links and buttons inside an entered cell. */
function moveInside(event, cell) {
  const all = widgets(cell);
  const step = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[event.key];
  if (event.key === 'Escape' || event.key === 'F2') cell.focus();
  else if (step) (all[all.indexOf(event.target) + step] || event.target).focus();
  else return;
  event.preventDefault();
  event.stopPropagation();
}

function isText(event) {
  return event.key.length === 1 && event.key !== ' ' && !event.ctrlKey && !event.metaKey && !event.altKey;
}

/** open(cell, text) starts what the cell offers, and says whether there was something. */
function onCellKey(event, cell, open) {
  if (event.key === 'Enter' || event.key === 'F2') {
    const inside = widgets(cell)[0];
    if (open(cell, '', event.key)) event.preventDefault();
    else if (inside) {
      event.preventDefault();
      inside.focus();
    }
  } else if (isText(event) && open(cell, event.key)) {
    event.preventDefault();
  }
}

/** The cell that Tab leads to; where only a part of the map is drawn, another takes its place when it goes out of sight. */
function useTabStop(table, shape, drawn) {
  const stop = useRef(null);
  const focused = useRef(false);

  function at(cell) {
    if (stop.current && stop.current !== cell) stop.current.tabIndex = -1;
    stop.current = cell;
    cell.tabIndex = 0;
  }

  /** A cell that is moved within the page, or taken out of it, loses the focus without anybody wanting that. */
  function keepFocus(cell) {
    if (focused.current && document.activeElement === document.body) cell.focus({ preventScroll: true });
  }

  useLayoutEffect(() => {
    if (!table.current) return;
    if (stop.current && table.current.contains(stop.current)) {
      keepFocus(stop.current);
      return;
    }
    const { row, column } = stop.current ? positionOf(stop.current) : { row: 1, column: 0 };
    const near =
      cellAt(table.current, shape, row, Math.max(drawn.from, Math.min(drawn.to - 1, column))) ||
      cellAt(table.current, shape, 1, drawn.from);
    if (!near) return;
    at(near);
    keepFocus(near);
  });
  useEffect(() => {
    const elsewhere = (event) => {
      if (table.current && !table.current.contains(event.target)) focused.current = false;
    };
    ['pointerdown', 'focusin'].forEach((type) => document.addEventListener(type, elsewhere, true));
    return () => ['pointerdown', 'focusin'].forEach((type) => document.removeEventListener(type, elsewhere, true));
  }, []);
  return { at, focused };
}

/** The menu of a stage or touchpoint, by the keys that open menus everywhere. */
function openMenu(cell) {
  const menu = cell.closest('th') && cell.closest('th').querySelector('[aria-haspopup]');
  if (menu) menu.click();
  return Boolean(menu);
}

function wayOf(event) {
  return event.altKey ? { ArrowLeft: 'earlier', ArrowRight: 'later' }[event.key] : undefined;
}

/**
 * Handlers for the table element; shape as in grid-keys.js, drawn as use-window.js gives it, move(cell, way) says
 * whether it moves; go leads to a cell.
 * @param {ElementRef} table
 * @param {GridShape} shape
 * @param {any} open
 * @param {any} drawn
 * @param {any} move
 * @returns {{ go: (cell: { row: number, column: number }) => void, handlers: object }}
 */
export function useGridKeys(table, shape, open, drawn, move) {
  const column = useRef(0);
  const wanted = useRef(undefined);
  const stop = useTabStop(table, shape, drawn);

  /** Focuses a cell, now or as soon as it is drawn. */
  function go({ row, column: to }) {
    column.current = to;
    const next = cellAt(table.current, shape, row, to);
    wanted.current = next ? undefined : { row, column: to };
    if (next) next.focus();
    else drawn.bring(gridKeys.start(shape, row, to));
  }

  useLayoutEffect(() => {
    const next = wanted.current && cellAt(table.current, shape, wanted.current.row, wanted.current.column);
    if (!next) return;
    wanted.current = undefined;
    next.focus();
  });

  /** The reader's own column stays while a wide cell is passed; a cell that was moved takes the reader along. */
  function placeOf(cell) {
    const at = positionOf(cell);
    if (gridKeys.start(shape, at.row, column.current) !== at.column) column.current = at.column;
    return { row: at.row, column: column.current };
  }

  function onFocusIn(event) {
    stop.focused.current = true;
    const cell = event.target.closest('[data-row]');
    if (!cell) return;
    placeOf(cell);
    stop.at(cell);
    if (event.target.matches(':focus-visible')) reveal(table.current.closest('.jm-frame'), event.target);
  }

  function onKeyDown(event) {
    const cell = event.target.closest('[data-row]');
    if (!cell || event.target.matches('textarea, input, select')) return;
    if (event.target !== cell) {
      moveInside(event, cell);
      return;
    }
    const way = wayOf(event);
    const menu = event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey);
    if (way ? move(cell, way) : menu && openMenu(cell)) event.preventDefault();
    if (way || menu) return;
    const to = gridKeys.target(shape, placeOf(cell), event.key, event.ctrlKey || event.metaKey);
    if (!to) {
      onCellKey(event, cell, open);
      return;
    }
    event.preventDefault();
    go(to);
  }

  return { go, handlers: { onFocusIn, onKeyDown } };
}
