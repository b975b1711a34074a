package org.journeymaps.exchange;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.journeymaps.access.MapAccess;
import org.journeymaps.evidence.Source;
import org.journeymaps.evidence.SourceShelf;
import org.journeymaps.evidence.Sources;
import org.journeymaps.finding.Findings;
import org.journeymaps.improvement.Improvements;
import org.journeymaps.log.Change.Subject;
import org.journeymaps.log.Change.What;
import org.journeymaps.log.Content;
import org.journeymaps.map.Limits;
import org.journeymaps.map.MapWriter;
import org.journeymaps.map.MapWriter.Written;
import org.journeymaps.model.JourneyMaps;
import org.journeymaps.model.MapText;
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
    private final Limits limits;

    public ImportService(
            MapAccess access, MapWriter writer, Stores stores, Terms terms, Vocabulary vocabulary, Limits limits) {
        this.access = access;
        this.writer = writer;
        this.shelves = stores;
        this.terms = terms;
        this.vocabulary = vocabulary;
        this.limits = limits;
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
        Plan plan = plan(sheet);
        return PlanSummary.of(
                file.name(), sheet.lines().size(), plan.with(tooMuchToLearn(plan, book, project.id())), book);
    }

    private List<Fault> tooMuchToLearn(Plan plan, TermBook book, long projectId) {
        PlannedRecords records = new PlannedRecords(book);
        List<Source> wanted = plan.backed().map(records::sketch).toList();
        SourceShelf shelf = new SourceShelf(shelves.sources(), projectId);
        return Stream.concat(book.faults(PlanSummary.words(plan)).stream(), shelf.faults(wanted).stream())
                .toList();
    }

    private Plan plan(Sheet sheet) {
        Plan plan = Planner.plan(sheet);
        List<Fault> tooMuch = limits.faults(Map.of(Subject.STAGE, plan.stages().size(), Subject.TOUCHPOINT, (int)
                plan.touchpoints().count()));
        return plan.with(tooMuch);
    }

    /** Creates a map from the file in one transaction; throws {@link Invalid} with every {@link Fault} of the file. */
    public Written<MapText> create(Viewer viewer, String projectKey, SpreadsheetFile file, MapText text) {
        ProjectRef project = access.projectForMaps(viewer, projectKey);
        Plan plan = plan(Sheet.of(file.text()));
        Invalid.refuseIfAny(plan.faults());
        return writer.create(viewer, project.id(), text, session -> {
            TermBook book = new TermBook(terms, vocabulary, project.id());
            Content content = new PlanWriter(shelves, book, session.map(), project.id()).write(plan, session.head());
            session.log(What.created(Subject.IMPORT, session.map().value(), text.name()), content);
            return text;
        });
    }
}
