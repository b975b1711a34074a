/** Tables of what a file brings: its problems, and anything else that may be wider than the page. */
import { h } from 'preact';
import * as parts from '../ui/parts.js';
import * as locale from '../locale.js';

/**
 * head: titles of columns; rows: lists of cells.
 * @param {string} id
 * @param {string[]} head
 * @param {any[]} rows
 * @returns {VNode}
 */
export function table(id, head, rows) {
  return h(
    'div',
    { class: 'jm-table-frame', tabIndex: 0, role: 'region', 'aria-labelledby': id },
    h(
      'table',
      { class: 'aui jm-problems' },
      h(
        'thead',
        null,
        h(
          'tr',
          null,
          head.map((text) => h('th', { key: text, scope: 'col' }, text)),
        ),
      ),
      h(
        'tbody',
        null,
        rows.map((cells, index) =>
          h(
            'tr',
            { key: index },
            cells.map((cell, at) => h('td', { key: at }, cell)),
          ),
        ),
      ),
    ),
  );
}

function counted(n) {
  return n === 1
    ? AJS.I18n.getText('jm.import.problems.one')
    : AJS.I18n.getText('jm.import.problems.many', locale.number(n));
}

/** Problems of the file as a whole in words, those of its rows as a table. */

/**
 * What is about the file as a whole is said above; where: columns before the words, each [title, field].
 * @param {any} found
 * @param {[string, string][]} where
 * @returns {VNode}
 */
export function problems(found, where) {
  const [, first] = where[0];
  const whole = found.filter((one) => one[first] === undefined);
  const placed = found.filter((one) => one[first] !== undefined);
  return h(
    'div',
    { class: 'jm-preview-problems' },
    parts.message('error', whole.map((one) => one.message).concat(placed.length ? counted(placed.length) : [])),
    placed.length > 0 && h('h2', { id: 'jm-problems-title' }, AJS.I18n.getText('jm.import.problems.title')),
    placed.length > 0 &&
      table(
        'jm-problems-title',
        where.map(([title]) => title).concat(AJS.I18n.getText('jm.import.problem')),
        placed.map((one) => where.map(([, field]) => one[field]).concat(one.message)),
      ),
  );
}
