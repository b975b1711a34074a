package org.journeymaps.platform;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.journeymaps.problem.Fault;
import org.journeymaps.problem.Invalid;
import org.journeymaps.problem.Text;

/** Issues that can be hidden from a user and deleted, and that come to be one by one. */
public final class FakeIssues implements Issues {
    private final Map<Long, IssueView> issues = new HashMap<>();
    private final Set<String> hidden = new HashSet<>();
    private final List<NewIssue> created = new ArrayList<>();
    private Runnable afterCreating = () -> {};
    private long last = 10_100;

    public IssueView add(String key, String summary) {
        IssueView issue = new IssueView(++last, key, summary, "To Do", "new");
        issues.put(issue.id(), issue);
        return issue;
    }

    public void hide(IssueView issue, Viewer from) {
        hidden.add(issue.id() + ":" + from.key());
    }

    public void delete(IssueView issue) {
        issues.remove(issue.id());
    }

    /** Has something happen right after the next issues come to be. */
    public void afterCreating(Runnable event) {
        afterCreating = event;
    }

    public List<NewIssue> created() {
        return List.copyOf(created);
    }

    @Override
    public Optional<IssueView> visible(Viewer viewer, long id) {
        return Optional.ofNullable(issues.get(id)).filter(issue -> !hidden.contains(id + ":" + viewer.key()));
    }

    @Override
    public Optional<IssueView> visible(Viewer viewer, String key) {
        return issues.values().stream()
                .filter(issue -> issue.key().equals(key))
                .findFirst()
                .flatMap(issue -> visible(viewer, issue.id()));
    }

    @Override
    public List<Choice> types(ProjectRef project) {
        return List.of(new Choice("10001", "Task"), new Choice("10002", "Bug"));
    }

    @Override
    public List<Choice> priorities() {
        return List.of(
                new Choice("1", "Highest"),
                new Choice("2", "High"),
                new Choice("3", "Medium"),
                new Choice("4", "Low"),
                new Choice("5", "Lowest"));
    }

    @Override
    public IssueView create(Viewer viewer, NewIssue issue) {
        if (types(issue.project()).stream().noneMatch(type -> type.id().equals(issue.type()))) {
            throw new Invalid(List.of(Fault.inField("issueTypeId", Text.verbatim("The issue type is not valid."))));
        }
        created.add(issue);
        IssueView view = add(issue.project().key() + "-" + created.size(), issue.summary());
        afterCreating.run();
        return view;
    }
}
