/** Starts the page once Jira has built it. */
import { start } from '../project-page.js';

AJS.toInit(() => {
  const mount = document.getElementById('jm-project-page');
  if (!mount) return;
  mount.replaceChildren();
  start(mount);
});
