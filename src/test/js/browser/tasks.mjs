// Every task of the app, written once in a user's words; by-keyboard.mjs and by-taps.mjs say how each step is done (QA2).
import head from './tasks-head.mjs';
import lanes from './tasks-lanes.mjs';
import look from './tasks-look.mjs';
import map from './tasks-map.mjs';
import maps from './tasks-maps.mjs';
import people from './tasks-people.mjs';
import records from './tasks-records.mjs';

export default [...map, ...lanes, ...look, ...records, ...head, ...people, ...maps];
