/** Starts the page once Jira has built it. */
AJS.toInit(function () {
  'use strict';

  const mount = document.getElementById('jm-project-page');
  if (mount) {
    require(['jm/project-page'], function (start) {
      mount.replaceChildren();
      start(mount);
    });
  }
});
