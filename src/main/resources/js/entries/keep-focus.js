/** The net below the focus, for when the page is there. */
import { offer } from '../ui/apart.js';
import { keepFocus } from '../ui/keep-focus.js';

offer({ keepFocus });
