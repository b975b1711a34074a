/** The page Journey maps of a project: shows what the address says, and keeps the address in step. */
define('jm/project-page', ['jm/preact', 'jm/url', 'jm/maps-page', 'jm/import-page', 'jm/new-map-page', 'jm/copy-page', 'jm/map-page', 'jm/search-page', 'jm/personas-page'],
  function (preact, url, MapsPage, ImportPage, NewMapPage, CopyPage, MapPage, SearchPage, PersonasPage) {
    'use strict';

    const { h, useCallback, useEffect, useState } = preact;
    const AFTER_PAINT = 30;

    /** The address follows once the place is painted: telling the browser is slow. */
    function tell(place, instead) {
      setTimeout(() => {
        const address = url.format(window.location.search, place);
        if (instead) window.history.replaceState(null, '', address);
        else window.history.pushState(null, '', address);
      }, AFTER_PAINT);
    }

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

    /** A page whose scripts come only to those who may open it. props: name, and the page's own. */
    function Apart(props) {
      const [page, setPage] = useState(undefined);
      useEffect(() => require([props.name], (found) => setPage({ found })), [props.name]);
      return page ? h(page.found, props) : null;
    }

    function ProjectPage({ project }) {
      const [place, go] = usePlace();
      const [on, turned] = useState(project.mapsAreOn);
      if (place.tab === 'settings' && project.administers) return h(Apart, { key: 's', name: 'jm/settings-page', project, go, turned });
      if (!on) return h(Apart, { key: 'o', name: 'jm/off-page', project, go });
      if (place.tab === 'personas') return h(PersonasPage, { project, go });
      if (place.map && place.create === 'copy') return h(CopyPage, { key: place.map, project, go, mapId: place.map });
      if (place.map) return h(MapPage, { key: place.map, mapId: place.map, place, go, project });
      if (place.create === 'import') return h(ImportPage, { project, go });
      if (place.create && place.create !== 'copy') return h(NewMapPage, { key: place.create, project, go, start: place.create });
      if (place.search) return h(SearchPage, { project, go, text: place.search });
      return h(MapsPage, { project, go, removed: place.removed });
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

    return function start(mount) {
      preact.render(h(ProjectPage, { project: projectOf(mount) }), mount);
    };
  });
