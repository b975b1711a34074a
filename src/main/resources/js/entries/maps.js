/** The pages around one map. */
import { offer } from '../ui/apart.js';
import { CopyPage } from '../maps/copy-page.js';
import { ImportPage } from '../import/import-page.js';
import { MapsPage } from '../maps/maps-page.js';
import { NewMapPage } from '../maps/new-map-page.js';
import { SearchPage } from '../search/search-page.js';

offer({ CopyPage, ImportPage, MapsPage, NewMapPage, SearchPage });
