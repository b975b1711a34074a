package org.journeymaps.platform;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Users by key and groups with their members; whoever is licensed may look them up unless told otherwise. */
public final class FakeDirectory implements Directory, People {
    private final Map<String, Viewer> users = new TreeMap<>();
    private final Map<String, Set<String>> groups = new TreeMap<>();
    private boolean closed;

    public FakeDirectory with(Viewer... more) {
        for (Viewer user : more) {
            users.put(user.key(), user);
        }
        return this;
    }

    public FakeDirectory group(String name, String... members) {
        groups.put(name, new HashSet<>(Set.of(members)));
        return this;
    }

    /** Takes a user or group away, as when it is deleted in Jira. */
    public void delete(String name) {
        users.remove(name);
        groups.remove(name);
    }

    /** From now on nobody may look anybody up. */
    public void close() {
        closed = true;
    }

    @Override
    public boolean isMember(Viewer viewer, String group) {
        return groups.getOrDefault(group, Set.of()).contains(viewer.key());
    }

    @Override
    public boolean hasGroup(String group) {
        return groups.containsKey(group);
    }

    @Override
    public Optional<Viewer> user(String userKey) {
        return Optional.ofNullable(users.get(userKey));
    }

    @Override
    public boolean mayBrowse(Viewer viewer) {
        return viewer.licensed() && !closed;
    }

    @Override
    public Optional<String> nameOf(String userKey) {
        return user(userKey).map(user -> "Name of " + user.key());
    }
}
