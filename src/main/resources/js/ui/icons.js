/** Small line icons, drawn here so that they follow the text's colour in every theme. */
import { h } from 'preact';

const PATHS = {
  email: ['M2 4h12v8H2z', 'M2 4.5l6 4.5 6-4.5'],
  phone: ['M3 2.5h3l1 3-1.6 1.2a7 7 0 0 0 3.9 3.9L10.5 9l3 1v3c0 .4-.3.7-.7.7A10.5 10.5 0 0 1 2.3 3.2c0-.4.3-.7.7-.7z'],
  chat: ['M2 3h12v8H7l-3 2.5V11H2z', 'M5 7h.01', 'M8 7h.01', 'M11 7h.01'],
  sms: ['M5 1.5h6v13H5z', 'M7 12.5h2'],
  web: ['M2 3h12v10H2z', 'M2 6h12', 'M4 4.5h.01'],
  form: ['M3.5 1.5h9v13h-9z', 'M6 5h4', 'M6 8h4', 'M6 11h2'],
  person: ['M8 2a2.7 2.7 0 1 1 0 5.4A2.7 2.7 0 0 1 8 2z', 'M2.5 14c.4-3 2.6-4.5 5.5-4.5s5.1 1.5 5.5 4.5'],
  people: [
    'M5.5 3a2.2 2.2 0 1 1 0 4.4 2.2 2.2 0 0 1 0-4.4z',
    'M1.5 13c.3-2.6 1.8-3.8 4-3.8s3.7 1.2 4 3.8',
    'M10.5 3.2a2 2 0 1 1 .8 3.9',
    'M11.5 9.4c1.8.2 2.8 1.4 3 3.6',
  ],
  social: [
    'M4 6.5a1.8 1.8 0 1 1 0 3.6 1.8 1.8 0 0 1 0-3.6z',
    'M12 2a1.8 1.8 0 1 1 0 3.6A1.8 1.8 0 0 1 12 2z',
    'M12 10.5a1.8 1.8 0 1 1 0 3.6 1.8 1.8 0 0 1 0-3.6z',
    'M5.6 7.5l4.8-2.7',
    'M5.6 9.2l4.8 2.5',
  ],
  box: ['M2.5 5L8 2l5.5 3v6L8 14l-5.5-3z', 'M2.5 5L8 8l5.5-3', 'M8 8v6'],
  survey: ['M2.5 2.5h11v11h-11z', 'M5 8l2 2 4-4'],
  sign: ['M8 14V2', 'M8 3h5l1.5 1.5L13 6H8', 'M8 7.5H3.5L2 9l1.5 1.5H8'],
  lock: ['M3.5 7h9v7h-9z', 'M5.5 7V4.7a2.5 2.5 0 0 1 5 0V7'],
  cart: ['M1.5 2.5h2l1.8 7.5h6.7l1.5-5.5H4.2', 'M6 13h.01', 'M11.5 13h.01'],
  dot: ['M8 5.5a2.5 2.5 0 1 1 0 5 2.5 2.5 0 0 1 0-5z'],
  waiting: ['M4 1.5h8', 'M4 14.5h8', 'M5 1.5c0 4 3 4.5 3 6.5s-3 2.5-3 6.5', 'M11 1.5c0 4-3 4.5-3 6.5s3 2.5 3 6.5'],
  pain: ['M8 1.5a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13z', 'M5 8h6'],
  gain: ['M8 1.5a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13z', 'M5 8h6', 'M8 5v6'],
  improvement: ['M8 1.5a4.5 4.5 0 0 1 2.5 8.2V12h-5V9.7A4.5 4.5 0 0 1 8 1.5z', 'M6.5 14.5h3'],
  undo: ['M3 6.5h7a3.5 3.5 0 0 1 0 7H6', 'M6 3L2.5 6.5 6 10'],
  redo: ['M13 6.5H6a3.5 3.5 0 0 0 0 7h4', 'M10 3l3.5 3.5L10 10'],
  switch: ['M2 5.5h10', 'M9.5 3L12 5.5 9.5 8', 'M14 10.5H4', 'M6.5 8L4 10.5 6.5 13'],
  more: ['M3 7.5h1v1H3z', 'M7.5 7.5h1v1h-1z', 'M12 7.5h1v1h-1z'],
  fit: ['M1.5 3v10', 'M14.5 3v10', 'M4 8h8', 'M6 5.5L3.7 8 6 10.5', 'M10 5.5L12.3 8 10 10.5'],
  pen: ['M2.5 13.5l.8-3L11 2.8l2.2 2.2-7.7 7.7z', 'M9.5 4.3l2.2 2.2'],
  copy: ['M5.5 5.5h8v8h-8z', 'M10.5 5.5v-3h-8v8h3'],
  close: ['M3.5 3.5l9 9', 'M12.5 3.5l-9 9'],
  left: ['M10 3L5 8l5 5'],
  right: ['M6 3l5 5-5 5'],
  up: ['M3 10l5-5 5 5'],
  down: ['M3 6l5 5 5-5'],
  plus: ['M8 3v10', 'M3 8h10'],
  minus: ['M3 8h10'],
  file: ['M3.5 1.5h6l3 3v10h-9z', 'M9.5 1.5v3h3', 'M5.5 8h5', 'M5.5 11h5', 'M8 7v6'],
  blank: ['M2 3h12v10H2z', 'M6 3v10', 'M10 3v10', 'M2 6h12'],
  filter: ['M2 3h12l-4.5 5.5V13l-3 1V8.5z'],
  target: ['M8 1.5a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13z', 'M8 5.5a2.5 2.5 0 1 1 0 5 2.5 2.5 0 0 1 0-5z'],
  check: ['M3 8.5l3.5 3.5L13 4.5'],
  search: ['M7 2.5a4.5 4.5 0 1 1 0 9 4.5 4.5 0 0 1 0-9z', 'M10.5 10.5L14 14'],
  warning: ['M8 2l6.5 12h-13z', 'M8 6.5v3.5', 'M8 12h.01'],
};

/**
 * Keys of built-in channels and types, most telling first.
 * @type {[string, RegExp][]}
 */
const BY_KEY = [
  ['email', /mail/],
  ['phone', /phone|call|telefon/],
  ['sms', /sms|rcs|whatsapp|viber|message|push|mobile/],
  ['chat', /chat/],
  ['social', /social|advert|review/],
  ['survey', /survey|feedback/],
  ['lock', /login|sign/],
  ['cart', /checkout|cart|pay/],
  ['form', /form|request/],
  ['web', /web|portal|landing|site|app|page/],
  ['people', /meeting|conversation|workshop/],
  ['person', /face|person|store|physical|desk/],
  ['box', /product|parcel|delivery|letter|post/],
  ['waiting', /wait/],
  ['sign', /sign|poster/],
];

/**
 * @param {string} name
 * @param {string} [className]
 * @returns {VNode}
 */
export function icon(name, className) {
  return h(
    'svg',
    {
      class: 'jm-icon ' + (className || ''),
      viewBox: '0 0 16 16',
      width: 16,
      height: 16,
      'aria-hidden': 'true',
      focusable: 'false',
    },
    PATHS[name].map((d) => h('path', { d })),
  );
}

function byTerm(term) {
  const key = (term && term.key) || '';
  const found = key && BY_KEY.find(([, pattern]) => pattern.test(key));
  return found && found[0];
}

/**
 * The icon of a touchpoint's channel, else of its type, else a dot.
 * @param {Touchpoint} touchpoint
 * @returns {string}
 */
export function nameFor(touchpoint) {
  return byTerm(touchpoint.channel) || byTerm(touchpoint.type) || 'dot';
}

const HOUR = 60;
const LONG = [HOUR, 24 * HOUR, 7 * 24 * HOUR];

/**
 * An hour-glass with the more sand run through the longer the wait: below an hour, a day, a week, and longer.
 * @param {number} minutes
 * @returns {VNode}
 */
export function hourglass(minutes) {
  const level = LONG.filter((limit) => minutes >= limit).length;
  const top = [13.4, 12.2, 11, 9.6][level];
  return h(
    'svg',
    { class: 'jm-icon', viewBox: '0 0 16 16', width: 16, height: 16, 'aria-hidden': 'true', focusable: 'false' },
    h('path', { class: 'jm-sand', d: 'M5.2 14.5V' + top + 'h5.6V14.5z' }),
    PATHS.waiting.map((d) => h('path', { d })),
  );
}

/**
 * Filled diamond: a moment of truth.
 * @returns {VNode}
 */
export function diamond() {
  return h(
    'svg',
    {
      class: 'jm-icon jm-diamond',
      viewBox: '0 0 16 16',
      width: 14,
      height: 14,
      'aria-hidden': 'true',
      focusable: 'false',
    },
    h('path', { d: 'M8 1l7 7-7 7-7-7z' }),
  );
}
