/** The library of personas. */
import { offer } from '../ui/apart.js';
import { PersonasPage } from '../persona/personas-page.js';

offer({ PersonasPage });
