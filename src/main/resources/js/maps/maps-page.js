/** The project's journey maps as cards; an empty project teaches how to begin. */
define('jm/maps-page', ['jm/preact', 'jm/rest', 'jm/parts', 'jm/icons', 'jm/map-card', 'jm/first-run', 'jm/page-title', 'jm/project-header', 'jm/search-box'],
  function (preact, rest, parts, icons, MapCard, FirstRun, usePageTitle, ProjectHeader, SearchBox) {
    'use strict';

    const { h, useEffect, useState } = preact;

    /** Every map, page by page. */
    async function all(path, before) {
      const { data } = await rest.get(path + '?offset=' + before.length);
      data.maps = before.concat(data.maps);
      return data.more ? all(path, data.maps) : data;
    }

    function useMaps(projectKey) {
      const [found, setFound] = useState({});
      useEffect(() => {
        const path = '/projects/' + encodeURIComponent(projectKey) + '/maps';
        all(path, []).then(setFound, (error) => setFound({ error }));
      }, [projectKey]);
      return found;
    }

    function actions(project, go) {
      const button = (create, label, primary) =>
        parts.link(go, { create }, project.href({ create }), { class: 'aui-button' + (primary ? ' aui-button-primary' : '') }, label);
      return h('div', { class: 'aui-page-header-actions jm-actions' },
        button('blank', AJS.I18n.getText('jm.blank.title')), button('import', AJS.I18n.getText('jm.create.import'), true));
    }

    function content(found, project, go) {
      if (found.error) return parts.message('error', found.error.texts || [String(found.error)]);
      if (!found.maps) return parts.waiting(AJS.I18n.getText('jm.loading'));
      if (!found.maps.length) return h(FirstRun, { project, go, create: found.abilities.create });
      return h('ul', { class: 'jm-cards' }, found.maps.map((map) => h(MapCard, { key: map.id, map, project, go, mayCopy: found.abilities.create })));
    }

    /** props: project, go. */
    return function MapsPage({ project, go }) {
      const found = useMaps(project.key);
      usePageTitle('');
      return h('div', null,
        h(ProjectHeader, { project, go }, found.maps && found.maps.length > 0 && found.abilities.create && actions(project, go)),
        found.maps && found.maps.length > 0 && h(SearchBox, { go }),
        content(found, project, go));
    };
  });
