/** Numbers, dates and durations as the reader writes them. */

const MINUS = '\u2212';

/**
 * @returns {string}
 */
export function language() {
  const meta = AJS.Meta && AJS.Meta.get && AJS.Meta.get('user-locale');
  const page = typeof document === 'undefined' ? '' : document.documentElement.lang;
  return (meta || page || 'en').replace('_', '-');
}

/**
 * @returns {boolean}
 */
export function isEnglish() {
  return language().startsWith('en');
}

const made = new Map();

function make(type, options) {
  try {
    return new type(language(), options);
  } catch {
    return new type('en', options);
  }
}

/** Making one is slow, and a map needs hundreds: the same one for the same options. */
function formatter(type, options) {
  const key = type.name + language() + JSON.stringify(options);
  if (!made.has(key)) made.set(key, make(type, options));
  return made.get(key);
}

const ONE_DIGIT = { maximumFractionDigits: 1 };
const ALL_DIGITS = { maximumFractionDigits: 4, useGrouping: false };
const TWO_DIGITS = { minimumFractionDigits: 2, maximumFractionDigits: 2 };

/**
 * @param {any} value
 * @returns {string}
 */
export function number(value) {
  return formatter(Intl.NumberFormat, ONE_DIGIT).format(value).replace('-', MINUS);
}

/**
 * A number with all the digits that it has.
 * @param {any} value
 * @returns {string}
 */
export function exact(value) {
  return formatter(Intl.NumberFormat, ALL_DIGITS).format(value).replace('-', MINUS);
}

/**
 * An emotion's value: always with its sign, except nought.
 * @param {any} value
 * @returns {string}
 */
export function signed(value) {
  return value > 0 ? '+' + number(value) : number(value);
}

/**
 * A part of a score, with its sign and two digits.
 * @param {any} value
 * @returns {string}
 */
export function part(value) {
  const text = formatter(Intl.NumberFormat, TWO_DIGITS).format(Math.abs(value));
  return Number(Math.abs(value).toFixed(2)) === 0 ? text : (value > 0 ? '+' : MINUS) + text;
}

/**
 * Accepts comma or point, and both minus signs; null for an empty text, NaN for nonsense.
 * @param {string} text
 * @returns {number}
 */
export function parseNumber(text) {
  const plain = text.trim().replace(MINUS, '-').replace(',', '.');
  if (plain === '') return null;
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : NaN;
}

/**
 * @param {string} iso
 * @returns {string}
 */
export function date(iso) {
  const time = Date.parse(iso + 'T00:00:00Z');
  if (Number.isNaN(time)) return iso;
  return formatter(Intl.DateTimeFormat, { dateStyle: 'medium', timeZone: 'UTC' }).format(time);
}

/**
 * The day of a moment in the world's time, as reviews count.
 * @param {Date} time
 * @returns {string}
 */
export const day = (time) => date(time.toISOString().slice(0, 10));

/**
 * A moment in the reader's own time zone.
 * @param {string} iso
 * @returns {string}
 */
export function moment(iso) {
  const time = Date.parse(iso);
  return Number.isNaN(time)
    ? iso
    : formatter(Intl.DateTimeFormat, { dateStyle: 'medium', timeStyle: 'short' }).format(time);
}

/**
 * Minutes below an hour, hours below a week, then days.
 * @param {number} minutes
 * @returns {string}
 */
export function duration(minutes) {
  if (minutes < 60) return AJS.I18n.getText('jm.duration.minutes', number(minutes));
  if (minutes < 7 * 24 * 60) return AJS.I18n.getText('jm.duration.hours', number(minutes / 60));
  return AJS.I18n.getText('jm.duration.days', number(minutes / 60 / 24));
}
