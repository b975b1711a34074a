/** Names the browser's tab after what is shown, keeping Jira's own part of the title. */
define('jm/page-title', ['jm/preact'], function (preact) {
  'use strict';

  const ours = document.title;

  return function usePageTitle(name) {
    preact.useEffect(() => {
      document.title = name ? name + ' - ' + ours : ours;
    }, [name]);
  };
});
