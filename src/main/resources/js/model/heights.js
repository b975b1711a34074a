/** How high the lanes of a large map are, told from all its texts, so that nothing jumps while it is drawn piece by piece. */

const TEXT = { line: 20, letters: 19, most: 6, around: 17 };
const SMALL = { line: 16, letters: 22, most: 4 };
const FINDING = { letters: 14, around: 14 };
const CHIP = 30;
const LEAST = 57;
const MOST = 420;

function lines(text, letters, most) {
  const wanted = (text || '').split('\n').reduce((sum, part) => sum + Math.max(1, Math.ceil(part.length / letters)), 0);
  return text ? Math.min(most, wanted) : 0;
}

/**
 * @param {any} value
 * @returns {number}
 */
export function text(value) {
  return lines(value, TEXT.letters, TEXT.most) * TEXT.line + TEXT.around;
}

/**
 * @param {Touchpoint} touchpoint
 * @returns {number}
 */
export function findings(touchpoint) {
  return (touchpoint.findings || []).reduce(
    (sum, one) => sum + lines(one.text, FINDING.letters, SMALL.most) * SMALL.line + FINDING.around,
    TEXT.around,
  );
}

/**
 * @param {Touchpoint} touchpoint
 * @param {LinksByFinding} links
 * @returns {number}
 */
export function improvements(touchpoint, links) {
  const chips = (touchpoint.findings || []).reduce(
    (sum, { id }) => sum + ((links.get(id) || {}).issues || []).length,
    0,
  );
  return (touchpoint.improvements || []).reduce(
    (sum, one) => sum + lines(one.text, SMALL.letters, SMALL.most) * SMALL.line + 8,
    TEXT.around + chips * CHIP,
  );
}

/**
 * The height of a lane whose cells are measured by of(touchpoint).
 * @param {Column[]} columns
 * @param {(touchpoint: Touchpoint) => number} of
 * @returns {number}
 */
export function highest(columns, of) {
  return columns.reduce(
    (most, { touchpoint }) => (touchpoint ? Math.max(most, Math.min(MOST, of(touchpoint))) : most),
    LEAST,
  );
}
