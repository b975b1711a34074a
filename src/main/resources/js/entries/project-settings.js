/** The settings of a project, and what stands where its maps are off. */
import { offer } from '../ui/apart.js';
import { OffPage } from '../settings/off-page.js';
import { SettingsPage } from '../settings/settings-page.js';

offer({ OffPage, SettingsPage });
