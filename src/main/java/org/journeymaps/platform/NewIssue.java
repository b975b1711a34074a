package org.journeymaps.platform;

import org.jspecify.annotations.Nullable;

/** What an issue is created with; Jira itself checks every value. */
public record NewIssue(
        ProjectRef project,
        String type,
        String summary,
        String description,
        @Nullable String priority) {}
