/** A part of the page whose scripts come only once it is shown (QF4): Jira loads the web-resource, then the part draws. */
define('jm/apart', ['jm/preact', 'jm/parts'], function (preact, parts) {
  'use strict';

  const { h, useEffect, useState } = preact;
  const loaded = new Map();

  function load(resource, name) {
    const scripts = new Promise((resolve, reject) => WRM.require('wr!org.journeymaps.jira:' + resource).then(resolve, reject));
    return scripts.then(() => new Promise((resolve) => require([name], resolve))).then((part) => {
      loaded.set(name, part);
      return part;
    });
  }

  /** props: resource and name of the part, ready (told once it is drawn late), quiet (it says nothing until then), and the part's own. */
  function Apart(props) {
    const { resource, name, ready } = props;
    const [part, setPart] = useState({ found: loaded.get(name) });
    useEffect(() => {
      if (!part.found) load(resource, name).then((found) => setPart({ found, late: true }), () => setPart({ failed: true }));
    }, []);
    useEffect(() => {
      if (part.late && ready) ready();
    }, [part]);
    if (part.failed) return parts.message('error', [AJS.I18n.getText('jm.error.offline')]);
    return part.found ? h(part.found, props) : !props.quiet && parts.waiting(AJS.I18n.getText('jm.loading'));
  }

  return Object.assign(Apart, { load });
});
