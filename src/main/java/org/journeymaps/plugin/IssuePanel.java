package org.journeymaps.plugin;

import com.atlassian.jira.plugin.webfragment.contextproviders.AbstractJiraContextProvider;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.journeymaps.issue.IssuePlace;
import org.journeymaps.model.Emotion;
import org.journeymaps.model.Experience;
import org.journeymaps.platform.Links;
import org.journeymaps.platform.Texts;
import org.journeymaps.problem.Text;
import org.journeymaps.term.TermLabels;
import org.jspecify.annotations.Nullable;

/** Gives the issue panel the places of its issue, in a map that Jira can write into while it renders the template. */
public final class IssuePanel extends AbstractJiraContextProvider {
    private final ShownPlaces places;
    private final PageBuilderService pages;
    private final Language language;

    /** Everything that puts a place into words. */
    public record Language(Texts texts, Links links, TermLabels terms) {}

    public IssuePanel(ShownPlaces places, PageBuilderService pages, Language language) {
        this.places = places;
        this.pages = pages;
        this.language = language;
    }

    @Override
    public Map<String, Object> getContextMap(@Nullable ApplicationUser user, JiraHelper helper) {
        pages.assembler().resources().requireWebResource("org.journeymaps.jira:jm-issue-panel");
        List<PlaceOnMap> shown = byTouchpoint(places.of(user, helper));
        Map<String, Object> context = new HashMap<>();
        context.put("places", shown);
        context.put("others", String.valueOf(shown.size() - 1));
        return context;
    }

    /** Gathers what lies at the same touchpoint, in the order in which it was linked. */
    private List<PlaceOnMap> byTouchpoint(List<IssuePlace> found) {
        Map<Long, Map<Integer, Text>> terms = terms(found);
        return found.stream()
                .collect(Collectors.groupingBy(
                        place -> place.finding().anchor(), LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(together -> place(together, terms))
                .toList();
    }

    private PlaceOnMap place(List<IssuePlace> together, Map<Long, Map<Integer, Text>> terms) {
        IssuePlace place = together.get(0);
        Optional<Experience> experience = place.experience();
        return new PlaceOnMap(
                together,
                new PlaceOnMap.Words(
                        language.links().contextPath(),
                        experience.map(e -> word(e.expected())).orElse(null),
                        experience.map(e -> word(e.experienced())).orElse(null),
                        experience
                                .map(e -> feelings(
                                        e, terms.getOrDefault(place.project().id(), Map.of())))
                                .orElse(null)));
    }

    private @Nullable String word(@Nullable Emotion emotion) {
        return emotion == null ? null : language.texts().of(emotion.label());
    }

    /** Reads the words for feelings once for each project that needs them. */
    private Map<Long, Map<Integer, Text>> terms(List<IssuePlace> found) {
        return found.stream()
                .filter(place -> place.experience()
                        .filter(experience -> !experience.feelings().isEmpty())
                        .isPresent())
                .map(place -> place.project().id())
                .distinct()
                .collect(Collectors.toMap(
                        Function.identity(), project -> language.terms().of(project)));
    }

    private @Nullable String feelings(Experience experience, Map<Integer, Text> terms) {
        String words = experience.feelings().stream()
                .filter(feeling -> !feeling.expected())
                .map(feeling -> terms.get(feeling.term()))
                .filter(Objects::nonNull)
                .map(language.texts()::of)
                .collect(Collectors.joining(", "));
        return words.isEmpty() ? null : words;
    }
}
