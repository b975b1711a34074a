/** Rows copied from a spreadsheet: tabs between columns, quotes around cells that hold line breaks. */

const FIELDS = ['name', 'customerAction', 'thoughts', 'frontStage', 'backStage'];
const MOST = 200;
const LONGEST_NAME = 255;

/** The cells of every row; a quote within quotes is doubled. */
function cells(text) {
  const rows = [['']];
  const add = (part) => rows[rows.length - 1].push(rows[rows.length - 1].pop() + part);
  let quoted = false;
  const clean = text.replace(/\r\n?/g, '\n');
  for (let at = 0; at < clean.length; at++) {
    const letter = clean[at];
    const last = rows[rows.length - 1];
    if (quoted && letter === '"' && clean[at + 1] === '"') add(clean[++at]);
    else if (letter === '"' && (quoted || last[last.length - 1] === '')) quoted = !quoted;
    else if (letter === '\t' && !quoted) last.push('');
    else if (letter === '\n' && !quoted) rows.push(['']);
    else add(letter);
  }
  return rows;
}

/**
 * @param {string} text
 * @returns {boolean}
 */
export function several(text) {
  return /\t|\n./.test(text.replace(/\r/g, ''));
}

/**
 * Values of a touchpoint per row that has a name, in the order name, does, thinks, visible, behind the scenes.
 * @param {string} text
 * @returns {Partial<Touchpoint>[]}
 */
export function rows(text) {
  return cells(text)
    .filter((row) => row[0].trim())
    .slice(0, MOST)
    .map((row) =>
      row.slice(0, FIELDS.length).reduce(
        (values, cell, at) =>
          Object.assign(values, {
            [FIELDS[at]]: at ? cell.trim() : cell.trim().replace(/\s+/g, ' ').slice(0, LONGEST_NAME),
          }),
        {},
      ),
    );
}
