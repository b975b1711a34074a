package org.journeymaps.platform;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Projects in which user keys have rights; a licence is none of Jira's permissions, so that it is not looked at here. */
public final class FakeProjects implements Projects {
    private final Map<String, Rights> byKey = new LinkedHashMap<>();

    /** One project and who may do what in it. */
    public static final class Rights {
        private final ProjectRef project;
        private final Set<String> browse = new HashSet<>();
        private final Set<String> create = new HashSet<>();
        private final Set<String> administer = new HashSet<>();

        private Rights(ProjectRef project) {
            this.project = project;
        }

        public Rights browsedBy(String... users) {
            browse.addAll(List.of(users));
            return this;
        }

        /** Lets them create issues, and browse. */
        public Rights createdInBy(String... users) {
            create.addAll(List.of(users));
            return browsedBy(users);
        }

        /** Lets them administer the project, and browse; not create. */
        public Rights administeredBy(String... users) {
            administer.addAll(List.of(users));
            return browsedBy(users);
        }

        public Rights nobody() {
            browse.clear();
            create.clear();
            administer.clear();
            return this;
        }

        public ProjectRef project() {
            return project;
        }
    }

    public Rights add(long id, String key, String name) {
        return byKey.computeIfAbsent(key, k -> new Rights(new ProjectRef(id, key, name)));
    }

    public Rights in(String key) {
        return Optional.ofNullable(byKey.get(key)).orElseThrow();
    }

    @Override
    public Optional<ProjectRef> byKey(Viewer viewer, String key) {
        return Optional.ofNullable(byKey.get(key))
                .filter(rights -> rights.browse.contains(viewer.key()))
                .map(Rights::project);
    }

    @Override
    public Optional<ProjectRef> byId(Viewer viewer, long id) {
        return byKey.values().stream()
                .map(Rights::project)
                .filter(project -> project.id() == id)
                .findFirst()
                .flatMap(project -> byKey(viewer, project.key()));
    }

    @Override
    public boolean mayCreateIssues(Viewer viewer, ProjectRef project) {
        return in(project.key()).create.contains(viewer.key());
    }

    @Override
    public boolean mayAdminister(Viewer viewer, ProjectRef project) {
        return in(project.key()).administer.contains(viewer.key());
    }

    @Override
    public List<ProjectRef> whereIssuesMayBeCreated(Viewer viewer) {
        List<ProjectRef> found = new ArrayList<>();
        byKey.values().stream()
                .filter(rights -> rights.create.contains(viewer.key()) && rights.browse.contains(viewer.key()))
                .forEach(rights -> found.add(rights.project));
        return found;
    }
}
