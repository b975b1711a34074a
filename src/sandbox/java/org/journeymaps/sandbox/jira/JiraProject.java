package org.journeymaps.sandbox.jira;

import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import java.util.Collection;
import java.util.Objects;
import java.util.function.Supplier;

/** A project, known by its id, key and name. */
public record JiraProject(long id, String key, String name, Supplier<? extends Collection<IssueType>> types)
        implements Project {
    @Override
    public Long getId() {
        return id;
    }

    @Override
    public String getKey() {
        return key;
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public Collection<IssueType> getIssueTypes() {
        return java.util.List.copyOf(types.get());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof JiraProject project
                && id == project.id
                && key.equals(project.key)
                && name.equals(project.name);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, key, name);
    }
}
