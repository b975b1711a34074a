/** Names the browser's tab after what is shown, and begins a page that takes another's place at its heading. */
import { useEffect } from 'preact/hooks';

const ours = document.title;
let shown = 0;

/** Where the new page has not put focus itself, the link that led here is gone and focus with it. */
function begin() {
  const heading = /** @type {HTMLElement} */ (document.querySelector('#jm-project-page h1'));
  if (shown++ === 0 || !heading || document.activeElement !== document.body) return;
  heading.tabIndex = -1;
  heading.focus();
}

/**
 * @param {string} name
 * @returns {void}
 */
export function usePageTitle(name) {
  useEffect(() => {
    document.title = name ? name + ' - ' + ours : ours;
  }, [name]);
  useEffect(begin, []);
}
