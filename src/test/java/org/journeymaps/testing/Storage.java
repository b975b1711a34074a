package org.journeymaps.testing;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.journeymaps.access.Guests;
import org.journeymaps.access.InMemoryGuests;
import org.journeymaps.access.InMemorySettings;
import org.journeymaps.access.Settings;
import org.journeymaps.access.store.AoGuests;
import org.journeymaps.access.store.AoSettings;
import org.journeymaps.comment.Comments;
import org.journeymaps.comment.InMemoryComments;
import org.journeymaps.comment.store.AoComments;
import org.journeymaps.evidence.InMemorySources;
import org.journeymaps.evidence.Sources;
import org.journeymaps.evidence.store.AoSources;
import org.journeymaps.finding.Findings;
import org.journeymaps.finding.InMemoryFindings;
import org.journeymaps.finding.store.AoFindings;
import org.journeymaps.history.InMemoryNamedVersions;
import org.journeymaps.history.NamedVersions;
import org.journeymaps.history.store.AoNamedVersions;
import org.journeymaps.improvement.Improvements;
import org.journeymaps.improvement.InMemoryImprovements;
import org.journeymaps.improvement.store.AoImprovements;
import org.journeymaps.issue.InMemoryIssueLinks;
import org.journeymaps.issue.InMemoryIssueOrders;
import org.journeymaps.issue.InMemoryIssueStamps;
import org.journeymaps.issue.InMemoryTargets;
import org.journeymaps.issue.IssueLinks;
import org.journeymaps.issue.IssueOrders;
import org.journeymaps.issue.IssueStamps;
import org.journeymaps.issue.Targets;
import org.journeymaps.issue.store.AoIssueLinks;
import org.journeymaps.issue.store.AoIssueOrders;
import org.journeymaps.issue.store.AoIssueStamps;
import org.journeymaps.issue.store.AoTargets;
import org.journeymaps.log.Changes;
import org.journeymaps.log.InMemoryChanges;
import org.journeymaps.log.store.AoChanges;
import org.journeymaps.map.store.AoJourneyMaps;
import org.journeymaps.mapfile.InMemoryStableIds;
import org.journeymaps.mapfile.StableIds;
import org.journeymaps.mapfile.store.AoStableIds;
import org.journeymaps.model.InMemoryJourneyMaps;
import org.journeymaps.model.JourneyMaps;
import org.journeymaps.persona.InMemoryLibraryChanges;
import org.journeymaps.persona.InMemoryPersonas;
import org.journeymaps.persona.InMemorySegments;
import org.journeymaps.persona.LibraryChanges;
import org.journeymaps.persona.Personas;
import org.journeymaps.persona.Segments;
import org.journeymaps.persona.store.AoLibraryChanges;
import org.journeymaps.persona.store.AoPersonas;
import org.journeymaps.persona.store.AoSegments;
import org.journeymaps.platform.InMemoryRows;
import org.journeymaps.platform.InMemoryTransactions;
import org.journeymaps.platform.Transactions;
import org.journeymaps.platform.store.AoTransactions;
import org.journeymaps.presence.InMemoryVisitors;
import org.journeymaps.presence.Visitors;
import org.journeymaps.presence.store.AoVisitors;
import org.journeymaps.review.InMemoryReviews;
import org.journeymaps.review.Reviews;
import org.journeymaps.review.store.AoReviews;
import org.journeymaps.search.InMemorySearchTexts;
import org.journeymaps.search.SearchTexts;
import org.journeymaps.search.store.AoSearchTexts;
import org.journeymaps.term.InMemoryTerms;
import org.journeymaps.term.Terms;
import org.journeymaps.term.store.AoTerms;

/** Every store, all of one kind. */
public record Storage(
        Transactions transactions,
        JourneyMaps maps,
        Settings settings,
        Guests guests,
        Changes changes,
        Findings findings,
        Improvements improvements,
        Comments comments,
        Sources sources,
        Terms terms,
        IssueLinks links,
        IssueStamps stamps,
        NamedVersions versions,
        IssueOrders orders,
        Targets targets,
        StableIds stableIds,
        Reviews reviews,
        SearchTexts searchTexts,
        Visitors visitors,
        Personas personas,
        Segments segments,
        LibraryChanges libraryChanges) {
    public static Storage inMemory() {
        InMemoryJourneyMaps maps = new InMemoryJourneyMaps();
        InMemoryGuests guests = new InMemoryGuests();
        InMemorySettings settings = new InMemorySettings();
        InMemoryChanges changes = new InMemoryChanges();
        InMemoryFindings findings = new InMemoryFindings();
        InMemoryImprovements improvements = new InMemoryImprovements();
        InMemoryComments comments = new InMemoryComments();
        InMemorySources sources = new InMemorySources();
        InMemoryTerms terms = new InMemoryTerms();
        InMemoryIssueLinks links = new InMemoryIssueLinks();
        InMemoryNamedVersions versions = new InMemoryNamedVersions();
        InMemoryStableIds stableIds = new InMemoryStableIds();
        InMemoryReviews reviews = new InMemoryReviews();
        List<InMemoryRows<?>> tables = new ArrayList<>(maps.tables());
        tables.addAll(sources.tables());
        tables.add(settings.table());
        tables.add(guests.table());
        tables.addAll(List.of(
                changes.table(),
                findings.table(),
                improvements.table(),
                comments.table(),
                terms.table(),
                links.table(),
                versions.table(),
                stableIds.table(),
                reviews.table()));
        InMemoryIssueOrders orders = new InMemoryIssueOrders();
        InMemoryTargets targets = new InMemoryTargets();
        InMemorySearchTexts searchTexts = new InMemorySearchTexts();
        InMemoryVisitors visitors = new InMemoryVisitors();
        InMemoryIssueStamps stamps = new InMemoryIssueStamps();
        InMemoryPersonas personas = new InMemoryPersonas();
        InMemorySegments segments = new InMemorySegments();
        InMemoryLibraryChanges libraryChanges = new InMemoryLibraryChanges();
        tables.addAll(List.of(
                orders.table(),
                targets.table(),
                searchTexts.table(),
                visitors.table(),
                stamps.table(),
                personas.table(),
                segments.table(),
                libraryChanges.table()));
        return new Storage(
                new InMemoryTransactions(tables),
                maps,
                settings,
                guests,
                changes,
                findings,
                improvements,
                comments,
                sources,
                terms,
                links,
                stamps,
                versions,
                orders,
                targets,
                stableIds,
                reviews,
                searchTexts,
                visitors,
                personas,
                segments,
                libraryChanges);
    }

    public static Storage in(ActiveObjects ao) {
        return in(ao, genuine -> genuine);
    }

    /** With something around the genuine transactions. */
    public static Storage in(ActiveObjects ao, UnaryOperator<Transactions> around) {
        return new Storage(
                around.apply(new AoTransactions(ao)),
                new AoJourneyMaps(ao),
                new AoSettings(ao),
                new AoGuests(ao),
                new AoChanges(ao, change -> {}),
                new AoFindings(ao),
                new AoImprovements(ao),
                new AoComments(ao),
                new AoSources(ao),
                new AoTerms(ao),
                new AoIssueLinks(ao),
                new AoIssueStamps(ao),
                new AoNamedVersions(ao),
                new AoIssueOrders(ao),
                new AoTargets(ao),
                new AoStableIds(ao),
                new AoReviews(ao),
                new AoSearchTexts(ao),
                new AoVisitors(ao),
                new AoPersonas(ao),
                new AoSegments(ao),
                new AoLibraryChanges(ao));
    }
}
