/** The page Journey maps of a project: shows what the address says, and keeps the address in step. */
import { h, render } from 'preact';
import { useCallback, useEffect, useState } from 'preact/hooks';
import * as url from './url.js';
import { afterPaint } from './ui/after-paint.js';
import { Apart, load } from './ui/apart.js';
import { MapPage } from './map/map-page.js';

/** The net below the focus comes once the page is there; nobody acts sooner. */
const AFTER_DRAWN = 300;

/** The address follows once the place is painted: telling the browser is slow. */
function tell(place, instead) {
  afterPaint(() => {
    const address = url.format(window.location.search, place);
    if (instead) window.history.replaceState(null, '', address);
    else window.history.pushState(null, '', address);
  });
}

/** @returns {[Place, Go]} */
/** @returns {[Place, Go]} */
function usePlace() {
  const [place, setPlace] = useState(url.parse(window.location.search));
  useEffect(() => {
    const follow = () => setPlace(url.parse(window.location.search));
    window.addEventListener('popstate', follow);
    return () => window.removeEventListener('popstate', follow);
  }, []);
  /** Goes to a place; with instead, the way back skips the place that was shown. */
  const go = useCallback((to, instead) => {
    setPlace(to);
    tell(to, instead);
  }, []);
  return [place, go];
}

function ProjectPage({ project }) {
  const [place, go] = usePlace();
  const [on, turned] = useState(project.mapsAreOn);
  const apart = (name, props, resource) =>
    h(Apart, Object.assign({ key: name, name, resource: resource || 'jm-maps', project, go }, props));
  if (place.tab === 'settings' && project.administers) return apart('SettingsPage', { turned }, 'jm-project-settings');
  if (!on) return apart('OffPage', {}, 'jm-project-settings');
  if (place.tab === 'personas') return apart('PersonasPage', { chosen: place.persona }, 'jm-personas');
  if (place.map && place.create === 'copy') return apart('CopyPage', { key: 'copy' + place.map, mapId: place.map });
  if (place.map) return h(MapPage, { key: place.map, mapId: place.map, place, go, project });
  if (place.create === 'import') return apart('ImportPage');
  if (place.create === 'saved' && place.template)
    return apart('NewMapPage', { key: 'saved' + place.template, start: 'saved-' + place.template });
  if (place.create && place.create !== 'copy' && place.create !== 'saved')
    return apart('NewMapPage', { key: place.create, start: place.create });
  if (place.search) return apart('SearchPage', { text: place.search, only: place.only });
  return apart('MapsPage', { removed: place.removed });
}

function projectOf(mount) {
  const key = mount.dataset.projectKey;
  return {
    key,
    name: mount.dataset.projectName,
    administers: mount.dataset.administers === 'true',
    mapsAreOn: mount.dataset.mapsAreOn === 'true',
    home: AJS.contextPath() + '/projects/' + encodeURIComponent(key),
    href: (place) => url.format(window.location.search, place),
  };
}

/**
 * @param {HTMLElement} mount
 * @returns {void}
 */
export function start(mount) {
  render(h(ProjectPage, { project: projectOf(mount) }), mount);
  setTimeout(
    () =>
      load('jm-keep-focus', 'keepFocus').then(
        (keepFocus) => keepFocus(mount),
        () => undefined,
      ),
    AFTER_DRAWN,
  );
}
