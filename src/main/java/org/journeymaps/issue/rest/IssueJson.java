package org.journeymaps.issue.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.journeymaps.issue.IssueDraft;
import org.journeymaps.issue.MapIssues;
import org.journeymaps.platform.Choice;
import org.journeymaps.platform.IssueView;
import org.jspecify.annotations.Nullable;

/** Issues and drafts as they go out. */
final class IssueJson {
    private IssueJson() {}

    record LinkedJson(int findingId, String key, String summary, String status, String category, String url) {
        static LinkedJson of(MapIssues.Linked linked, String contextPath) {
            IssueView issue = linked.issue();
            return new LinkedJson(
                    linked.finding().value(),
                    issue.key(),
                    issue.summary(),
                    issue.status(),
                    issue.category(),
                    contextPath + "/browse/" + issue.key());
        }
    }

    record HiddenJson(int findingId, int count) {}

    record IssuesJson(List<LinkedJson> issues, List<HiddenJson> hidden, boolean partial) {
        static IssuesJson of(MapIssues issues, String contextPath) {
            return new IssuesJson(
                    issues.visible().stream()
                            .map(linked -> LinkedJson.of(linked, contextPath))
                            .toList(),
                    issues.hidden().entrySet().stream()
                            .map(entry -> new HiddenJson(entry.getKey().value(), entry.getValue()))
                            .sorted(java.util.Comparator.comparingInt(HiddenJson::findingId))
                            .toList(),
                    issues.partial());
        }
    }

    record ChoiceJson(String id, String name) {
        static List<ChoiceJson> of(List<Choice> choices) {
            return choices.stream()
                    .map(choice -> new ChoiceJson(choice.id(), choice.name()))
                    .toList();
        }
    }

    record TargetJson(String key, String name, List<ChoiceJson> issueTypes) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record DraftJson(
            List<TargetJson> projects,
            @Nullable String projectKey,
            @Nullable String issueTypeId,
            List<ChoiceJson> priorities,
            @Nullable String priorityId,
            String summary,
            String description,
            String token) {
        static DraftJson of(IssueDraft draft) {
            IssueDraft.Choices choices = draft.choices();
            return new DraftJson(
                    choices.targets().stream()
                            .map(target -> new TargetJson(
                                    target.project().key(), target.project().name(), ChoiceJson.of(target.types())))
                            .toList(),
                    choices.last().map(last -> last.project().key()).orElse(null),
                    choices.last().map(IssueDraft.Last::type).orElse(null),
                    ChoiceJson.of(choices.priorities()),
                    choices.priority(),
                    draft.summary(),
                    draft.description(),
                    draft.token());
        }
    }
}
