package org.journeymaps.testing;

import java.util.List;
import java.util.Optional;
import org.journeymaps.log.Change;
import org.journeymaps.log.ChangeFilter;
import org.journeymaps.log.ChangeFollower;
import org.journeymaps.log.Changes;
import org.journeymaps.log.Content;
import org.journeymaps.model.JourneyMap;
import org.journeymaps.platform.Id;
import org.jspecify.annotations.Nullable;

/** Any change log with a follower, as the stored one has it. */
record FollowedChanges(Changes log, ChangeFollower follower) implements Changes {
    @Override
    public void append(Change change) {
        log.append(change);
        follower.follow(change);
    }

    @Override
    public void append(Change change, Content content) {
        log.append(change);
        follower.follow(change, content);
    }

    @Override
    public List<Change> since(Id<JourneyMap> map, int revision) {
        return log.since(map, revision);
    }

    @Override
    public List<Change> before(Id<JourneyMap> map, int revision, int limit, ChangeFilter filter) {
        return log.before(map, revision, limit, filter);
    }

    @Override
    public List<String> authors(Id<JourneyMap> map) {
        return log.authors(map);
    }

    @Override
    public void explain(Id<JourneyMap> map, int revision, @Nullable String cause) {
        log.explain(map, revision, cause);
    }

    @Override
    public Optional<Change> at(Id<JourneyMap> map, int revision) {
        return log.at(map, revision);
    }
}
