package org.journeymaps.page;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.plugin.webfragment.contextproviders.AbstractJiraContextProvider;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.journeymaps.issue.IssuePlace;
import org.journeymaps.issue.IssuePlaces;
import org.journeymaps.map.Emotion;
import org.journeymaps.map.Experience;
import org.journeymaps.platform.Links;
import org.journeymaps.platform.Texts;
import org.journeymaps.platform.jira.JiraUsers;
import org.journeymaps.term.TermLabels;
import org.jspecify.annotations.Nullable;

/** Gives the issue panel the places of its issue. */
public final class IssuePanel extends AbstractJiraContextProvider {
    private final IssuePlaces places;
    private final JiraUsers users;
    private final PageBuilderService pages;
    private final Language language;

    /** Everything that puts a place into words. */
    public record Language(Texts texts, Links links, TermLabels terms) {}

    public IssuePanel(IssuePlaces places, JiraUsers users, PageBuilderService pages, Language language) {
        this.places = places;
        this.users = users;
        this.pages = pages;
        this.language = language;
    }

    @Override
    public Map<String, Object> getContextMap(@Nullable ApplicationUser user, JiraHelper helper) {
        pages.assembler().resources().requireWebResource("org.journeymaps.jira:jm-issue-panel");
        List<PlaceOnMap> shown = helper.getContextParams().get("issue") instanceof Issue issue
                ? byTouchpoint(places.of(users.viewer(user), issue.getId()))
                : List.of();
        return Map.of("places", shown, "others", String.valueOf(shown.size() - 1));
    }

    /** Gathers what lies at the same touchpoint, in the order in which it was linked. */
    private List<PlaceOnMap> byTouchpoint(List<IssuePlace> found) {
        return found.stream()
                .collect(Collectors.groupingBy(
                        place -> place.finding().anchor(), LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(this::place)
                .toList();
    }

    private PlaceOnMap place(List<IssuePlace> together) {
        IssuePlace place = together.get(0);
        Optional<Experience> experience = place.experience();
        return new PlaceOnMap(
                together,
                new PlaceOnMap.Words(
                        language.links().contextPath(),
                        experience.map(e -> word(e.expected())).orElse(null),
                        experience.map(e -> word(e.experienced())).orElse(null),
                        experience.map(e -> feelings(place, e)).orElse(null)));
    }

    private @Nullable String word(@Nullable Emotion emotion) {
        return emotion == null ? null : language.texts().of(emotion.label());
    }

    private @Nullable String feelings(IssuePlace place, Experience experience) {
        List<String> words = language.terms().of(place.project().id(), experience.feelings()).stream()
                .map(label -> language.texts().of(label))
                .toList();
        return words.isEmpty() ? null : words.stream().collect(Collectors.joining(", "));
    }
}
