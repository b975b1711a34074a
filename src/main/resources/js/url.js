/** What the address says is shown: a map, a touchpoint, a finding, or a way to create a map. */
define('jm/url', function () {
  'use strict';

  const NUMBERS = ['map', 'touchpoint', 'finding'];
  const CREATES = ['import', 'blank'];

  function parse(search) {
    const params = new URLSearchParams(search);
    const place = {};
    NUMBERS.forEach((name) => {
      const value = params.get(name);
      if (value && /^\d{1,15}$/.test(value)) place[name] = Number(value);
    });
    if (CREATES.includes(params.get('create'))) place.create = params.get('create');
    return place;
  }

  /** Keeps every other parameter of the address, such as Jira's selectedItem. */
  function format(search, place) {
    const params = new URLSearchParams(search);
    NUMBERS.concat('create').forEach((name) => {
      if (place[name] === undefined) params.delete(name);
      else params.set(name, String(place[name]));
    });
    return '?' + params.toString();
  }

  return { parse, format };
});
