/** Keyboard use of the grid: one tab stop, arrows between cells, Enter or F2 into a cell, Escape out of it. */
define('jm/use-grid-keys', ['jm/preact', 'jm/grid-keys', 'jm/reveal'], function (preact, gridKeys, reveal) {
  'use strict';

  const { useLayoutEffect, useRef } = preact;

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
      if (open(cell, '')) event.preventDefault();
      else if (inside) {
        event.preventDefault();
        inside.focus();
      }
    } else if (isText(event) && open(cell, event.key)) {
      event.preventDefault();
    }
  }

  /** Handlers for the table element; shape as in jm/grid-keys. */
  return function useGridKeys(table, shape, open) {
    const tabStop = useRef(null);
    const column = useRef(0);

    function stopAt(cell) {
      if (tabStop.current && tabStop.current !== cell) tabStop.current.tabIndex = -1;
      tabStop.current = cell;
      cell.tabIndex = 0;
    }

    useLayoutEffect(() => {
      if (!table.current || (tabStop.current && table.current.contains(tabStop.current))) return;
      const first = cellAt(table.current, shape, 1, 0);
      if (first) stopAt(first);
    });

    function onFocusIn(event) {
      const cell = event.target.closest('[data-row]');
      if (!cell) return;
      const at = positionOf(cell);
      if (gridKeys.start(shape, at.row, column.current) !== at.column) column.current = at.column;
      stopAt(cell);
      if (event.target.matches(':focus-visible')) reveal(table.current.parentNode, event.target);
    }

    function onKeyDown(event) {
      const cell = event.target.closest('[data-row]');
      if (!cell || event.target.matches('textarea, input, select')) return;
      if (event.target !== cell) {
        moveInside(event, cell);
        return;
      }
      const at = { row: positionOf(cell).row, column: column.current };
      const to = gridKeys.target(shape, at, event.key, event.ctrlKey || event.metaKey);
      if (!to) {
        onCellKey(event, cell, open);
        return;
      }
      event.preventDefault();
      column.current = to.column;
      const next = cellAt(table.current, shape, to.row, to.column);
      if (next) next.focus();
    }

    return { onFocusIn, onKeyDown };
  };
});
