package org.journeymaps.issue.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Optional;
import org.journeymaps.issue.Targets;
import org.journeymaps.platform.store.Rows;
import org.jspecify.annotations.Nullable;

/** Last targets in Active Objects, one row for each user. */
public final class AoTargets implements Targets {
    private final ActiveObjects ao;

    public AoTargets(ActiveObjects ao) {
        this.ao = ao;
    }

    private @Nullable UserPreferenceRow row(String userKey) {
        return Rows.one(ao, UserPreferenceRow.class, "USER_KEY = ?", userKey);
    }

    @Override
    public Optional<Target> lastOf(String userKey) {
        return Optional.ofNullable(row(userKey)).flatMap(row -> target(row.getProjectId(), row.getIssueTypeId()));
    }

    private static Optional<Target> target(@Nullable Long project, @Nullable String type) {
        return project == null || type == null ? Optional.empty() : Optional.of(new Target(project, type));
    }

    @Override
    public void remember(String userKey, Target target) {
        UserPreferenceRow row = row(userKey);
        if (row == null) {
            ao.create(
                    UserPreferenceRow.class,
                    Rows.values("USER_KEY", userKey, "PROJECT_ID", target.projectId(), "ISSUE_TYPE_ID", target.type()));
        } else {
            row.setProjectId(target.projectId());
            row.setIssueTypeId(target.type());
            row.save();
        }
    }
}
