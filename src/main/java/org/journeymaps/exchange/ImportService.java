package org.journeymaps.exchange;

import java.util.List;
import org.journeymaps.evidence.Sources;
import org.journeymaps.finding.Findings;
import org.journeymaps.improvement.Improvements;
import org.journeymaps.map.Change.Subject;
import org.journeymaps.map.Change.What;
import org.journeymaps.map.JourneyMaps;
import org.journeymaps.map.MapAccess;
import org.journeymaps.map.MapText;
import org.journeymaps.map.MapWriter;
import org.journeymaps.map.MapWriter.Written;
import org.journeymaps.platform.ProjectRef;
import org.journeymaps.platform.Viewer;
import org.journeymaps.problem.Fault;
import org.journeymaps.problem.Invalid;
import org.journeymaps.term.TermBook;
import org.journeymaps.term.Terms;
import org.journeymaps.term.Vocabulary;

/** Imports a spreadsheet: first what it would create, then all of it or nothing. */
public final class ImportService {
    private final MapAccess access;
    private final MapWriter writer;
    private final Stores shelves;
    private final Terms terms;
    private final Vocabulary vocabulary;

    public ImportService(MapAccess access, MapWriter writer, Stores stores, Terms terms, Vocabulary vocabulary) {
        this.access = access;
        this.writer = writer;
        this.shelves = stores;
        this.terms = terms;
        this.vocabulary = vocabulary;
    }

    /** Everything that an import writes to, beside terms. */
    public record Stores(JourneyMaps maps, Findings findings, Improvements improvements, Sources sources) {}

    /** Says what the file would create and every problem with it, also when it cannot be read at all; writes nothing. */
    public Preview preview(Viewer viewer, String projectKey, SpreadsheetFile file) {
        ProjectRef project = access.projectForMaps(viewer, projectKey);
        TermBook book = new TermBook(terms, vocabulary, project.id());
        Sheet sheet;
        try {
            sheet = Sheet.of(file.text());
        } catch (Invalid unreadable) {
            return PlanSummary.of(file.name(), 0, new Plan(List.of(), List.of(), unreadable.faults()), book);
        }
        return PlanSummary.of(file.name(), sheet.lines().size(), Planner.plan(sheet), book);
    }

    /** Creates a map from the file in one transaction; throws {@link Invalid} with every {@link Fault} of the file. */
    public Written<MapText> create(Viewer viewer, String projectKey, SpreadsheetFile file, MapText text) {
        ProjectRef project = access.projectForMaps(viewer, projectKey);
        Plan plan = Planner.plan(Sheet.of(file.text()));
        if (!plan.faults().isEmpty()) {
            throw new Invalid(plan.faults());
        }
        return writer.create(viewer, project.id(), text, session -> {
            TermBook book = new TermBook(terms, vocabulary, project.id());
            new PlanWriter(shelves, book, session.map(), project.id()).write(plan);
            session.log(What.created(Subject.IMPORT, session.map().value(), text.name()));
            return text;
        });
    }
}
