/** The page Journey maps of a project: shows what the address says, and keeps the address in step. */
define('jm/project-page', ['jm/preact', 'jm/url', 'jm/maps-page', 'jm/import-page', 'jm/new-map-page', 'jm/map-page'],
  function (preact, url, MapsPage, ImportPage, NewMapPage, MapPage) {
    'use strict';

    const { h, useCallback, useEffect, useState } = preact;

    function usePlace() {
      const [place, setPlace] = useState(url.parse(window.location.search));
      useEffect(() => {
        const follow = () => setPlace(url.parse(window.location.search));
        window.addEventListener('popstate', follow);
        return () => window.removeEventListener('popstate', follow);
      }, []);
      const go = useCallback((to) => {
        window.history.pushState(null, '', url.format(window.location.search, to));
        setPlace(to);
      }, []);
      return [place, go];
    }

    function ProjectPage({ project }) {
      const [place, go] = usePlace();
      if (place.map) return h(MapPage, { key: place.map, mapId: place.map, place, go, project });
      if (place.create === 'import') return h(ImportPage, { project, go });
      if (place.create) return h(NewMapPage, { key: place.create, project, go, start: place.create });
      return h(MapsPage, { project, go });
    }

    function projectOf(mount) {
      const key = mount.dataset.projectKey;
      return {
        key,
        name: mount.dataset.projectName,
        home: AJS.contextPath() + '/projects/' + encodeURIComponent(key),
        href: (place) => url.format(window.location.search, place),
      };
    }

    return function start(mount) {
      preact.render(h(ProjectPage, { project: projectOf(mount) }), mount);
    };
  });
