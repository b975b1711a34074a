/** A chosen file as base64, the form in which it travels inside JSON. */

const CHUNK = 0x8000;
const LIMIT = 10 * 1024 * 1024;

/**
 * @param {Uint8Array} bytes
 * @returns {string}
 */
export function base64(bytes) {
  let text = '';
  for (let at = 0; at < bytes.length; at += CHUNK) {
    text += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  }
  return btoa(text);
}

/**
 * @param {any} file
 * @returns {boolean}
 */
export function tooLarge(file) {
  return file.size > LIMIT;
}

/**
 * { upload: { fileName, content }, isMapFile }: the file's own bytes, whatever their encoding.
 * @param {any} file
 * @returns {Promise<{ upload: { fileName: any, content: string }, isMapFile: boolean }>}
 */
export async function read(file) {
  const bytes = new Uint8Array(await file.arrayBuffer());
  return { upload: { fileName: file.name, content: base64(bytes) }, isMapFile: isMapFile(bytes) };
}

/**
 * A map file begins like a JSON object, whatever its name says.
 * @param {Uint8Array} bytes
 * @returns {boolean}
 */
export function isMapFile(bytes) {
  const begin = String.fromCharCode(...bytes.subarray(0, 1000));
  return /^(\u00ef\u00bb\u00bf)?\s*\{/.test(begin);
}
