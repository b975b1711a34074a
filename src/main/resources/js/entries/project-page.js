/** Starts the page once Jira has built it. */
import { start } from '../project-page.js';
import { movedTo } from '../url.js';

AJS.toInit(() => {
  const mount = document.getElementById('jm-project-page');
  if (!mount) return;
  const moved = movedTo(window.location.search);
  if (moved) {
    window.location.replace(window.location.pathname + moved + window.location.hash);
    return;
  }
  mount.replaceChildren();
  start(mount);
});
