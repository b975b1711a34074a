/** A line typed in a workshop: "3 - approval is stuck" is a pain at touchpoint 3, + a gain, ! an improvement. */

const LINE = /^\s*(\d+)?\s*([-\u2212\u2013+!])?\s*([^]*?)\s*$/;
const KINDS = { '+': 'gain', '!': 'improvement' };

/**
 * What a line asks for: number (undefined: where the reader is), kind and text. A number alone leads there, nothing at
 * all
 * to the next touchpoint; a text without a sign has no kind.
 * @param {string} line
 * @returns {{ text: string, number?: number, kind?: string }}
 */
export function parse(line) {
  const [, number, sign, text] = LINE.exec(line);
  if (number && !sign && text) return { text: line.trim() };
  return { number: number && Number(number), kind: sign && text ? KINDS[sign] || 'pain' : undefined, text };
}
