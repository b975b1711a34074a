/** Small line icons, drawn here so that they follow the text's colour in every theme. */
define('jm/icons', ['jm/preact'], function (preact) {
  'use strict';

  const { h } = preact;

  const PATHS = {
    email: ['M2 4h12v8H2z', 'M2 4.5l6 4.5 6-4.5'],
    phone: ['M3 2.5h3l1 3-1.6 1.2a7 7 0 0 0 3.9 3.9L10.500 9l3 1v3c0 .4-.3.7-.7.7A10.500 10.500 0 0 1 2.300 3.200c0-.4.3-.7.7-.7z'],
    chat: ['M2 3h12v8H7l-3 2.500V11H2z', 'M5 7h.01', 'M8 7h.01', 'M11 7h.01'],
    sms: ['M5 1.500h6v13H5z', 'M7 12.500h2'],
    web: ['M2 3h12v10H2z', 'M2 6h12', 'M4 4.500h.01'],
    form: ['M3.500 1.500h9v13h-9z', 'M6 5h4', 'M6 8h4', 'M6 11h2'],
    person: ['M8 2a2.700 2.700 0 1 1 0 5.400A2.700 2.700 0 0 1 8 2z', 'M2.500 14c.4-3 2.600-4.500 5.500-4.500s5.100 1.500 5.500 4.500'],
    people: ['M5.500 3a2.200 2.200 0 1 1 0 4.400 2.200 2.200 0 0 1 0-4.400z', 'M1.500 13c.3-2.600 1.800-3.800 4-3.800s3.700 1.200 4 3.800', 'M10.500 3.200a2 2 0 1 1 .8 3.900', 'M11.500 9.400c1.800.2 2.800 1.400 3 3.600'],
    social: ['M4 6.500a1.800 1.800 0 1 1 0 3.600 1.800 1.800 0 0 1 0-3.600z', 'M12 2a1.800 1.800 0 1 1 0 3.600A1.800 1.800 0 0 1 12 2z', 'M12 10.500a1.800 1.800 0 1 1 0 3.600 1.800 1.800 0 0 1 0-3.600z', 'M5.600 7.500l4.800-2.700', 'M5.600 9.200l4.800 2.500'],
    box: ['M2.500 5L8 2l5.500 3v6L8 14l-5.500-3z', 'M2.500 5L8 8l5.500-3', 'M8 8v6'],
    survey: ['M2.500 2.500h11v11h-11z', 'M5 8l2 2 4-4'],
    sign: ['M8 14V2', 'M8 3h5l1.500 1.500L13 6H8', 'M8 7.500H3.500L2 9l1.500 1.500H8'],
    lock: ['M3.500 7h9v7h-9z', 'M5.500 7V4.700a2.500 2.500 0 0 1 5 0V7'],
    cart: ['M1.500 2.500h2l1.800 7.500h6.700l1.500-5.500H4.200', 'M6 13h.01', 'M11.500 13h.01'],
    dot: ['M8 5.500a2.500 2.500 0 1 1 0 5 2.500 2.500 0 0 1 0-5z'],
    waiting: ['M4 1.500h8', 'M4 14.500h8', 'M5 1.500c0 4 3 4.500 3 6.500s-3 2.500-3 6.500', 'M11 1.500c0 4-3 4.500-3 6.500s3 2.500 3 6.500'],
    pain: ['M8 1.500a6.500 6.500 0 1 1 0 13 6.500 6.500 0 0 1 0-13z', 'M5 8h6'],
    gain: ['M8 1.500a6.500 6.500 0 1 1 0 13 6.500 6.500 0 0 1 0-13z', 'M5 8h6', 'M8 5v6'],
    improvement: ['M8 1.500a4.500 4.500 0 0 1 2.500 8.200V12h-5V9.700A4.500 4.500 0 0 1 8 1.500z', 'M6.500 14.500h3'],
    undo: ['M3 6.500h7a3.500 3.500 0 0 1 0 7H6', 'M6 3L2.500 6.500 6 10'],
    redo: ['M13 6.500H6a3.500 3.500 0 0 0 0 7h4', 'M10 3l3.500 3.500L10 10'],
    close: ['M3.500 3.500l9 9', 'M12.500 3.500l-9 9'],
    left: ['M10 3L5 8l5 5'],
    right: ['M6 3l5 5-5 5'],
    plus: ['M8 3v10', 'M3 8h10'],
    minus: ['M3 8h10'],
    file: ['M3.500 1.500h6l3 3v10h-9z', 'M9.500 1.500v3h3', 'M5.500 8h5', 'M5.500 11h5', 'M8 7v6'],
    blank: ['M2 3h12v10H2z', 'M6 3v10', 'M10 3v10', 'M2 6h12'],
    check: ['M3 8.500l3.500 3.500L13 4.500'],
    warning: ['M8 2l6.500 12h-13z', 'M8 6.500v3.500', 'M8 12h.01'],
  };

  /** Keys of built-in channels and types, most telling first. */
  const BY_KEY = [
    ['email', /mail/], ['phone', /phone|call|telefon/], ['sms', /sms|rcs|whatsapp|viber|message|push|mobile/],
    ['chat', /chat/], ['social', /social|advert|review/], ['survey', /survey|feedback/], ['lock', /login|sign/],
    ['cart', /checkout|cart|pay/], ['form', /form|request/], ['web', /web|portal|landing|site|app|page/],
    ['people', /meeting|conversation|workshop/], ['person', /face|person|store|physical|desk/],
    ['box', /product|parcel|delivery|letter|post/], ['waiting', /wait/], ['sign', /sign|poster/],
  ];

  function icon(name, className) {
    return h(
      'svg',
      { class: 'jm-icon ' + (className || ''), viewBox: '0 0 16 16', width: 16, height: 16, 'aria-hidden': 'true', focusable: 'false' },
      PATHS[name].map((d) => h('path', { d })),
    );
  }

  function byTerm(term) {
    const key = (term && term.key) || '';
    const found = key && BY_KEY.find(([, pattern]) => pattern.test(key));
    return found && found[0];
  }

  /** The icon of a touchpoint's channel, else of its type, else a dot. */
  function nameFor(touchpoint) {
    return byTerm(touchpoint.channel) || byTerm(touchpoint.type) || 'dot';
  }

  /** Filled diamond: a moment of truth. */
  function diamond() {
    return h('svg', { class: 'jm-icon jm-diamond', viewBox: '0 0 16 16', width: 14, height: 14, 'aria-hidden': 'true', focusable: 'false' },
      h('path', { d: 'M8 1l7 7-7 7-7-7z' }));
  }

  return { icon, nameFor, diamond };
});
