package org.journeymaps.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.journeymaps.exchange.TemplateService.Outline;
import org.journeymaps.model.JourneyMap;
import org.journeymaps.model.MapText;
import org.journeymaps.model.Period;
import org.journeymaps.model.Stage;
import org.journeymaps.term.Vocabulary;
import org.journeymaps.testing.StoredMap;
import org.journeymaps.testing.World;
import org.junit.Test;

/** The journeys that ship with the app (T22). */
public class TemplateServiceTest {
    private static final List<String> LANGUAGES = List.of("en", "da", "no", "sv");

    @Test
    public void haveTheSameShapeInEveryLanguage() {
        for (Template template : Template.values()) {
            List<String> shapes = LANGUAGES.stream()
                    .map(language -> shape(plan(template, language)))
                    .toList();

            assertThat(Set.copyOf(shapes)).as(template.code()).hasSize(1);
        }
    }

    /** Everything but the words: periods, numbers and which cells are filled. */
    private static String shape(Plan plan) {
        assertThat(plan.faults()).isEmpty();
        return plan.stages().stream()
                .map(stage -> stage.period() + ":"
                        + stage.touchpoints().stream()
                                .map(touchpoint -> filled(touchpoint.values())
                                        + touchpoint.rows().stream()
                                                .map(TemplateServiceTest::filled)
                                                .toList())
                                .toList())
                .collect(Collectors.joining("\n"));
    }

    private static String filled(Plan.Values values) {
        return values.read().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(cell -> cell.getKey() + (cell.getValue() instanceof String ? "" : "=" + cell.getValue()))
                .toList()
                .toString();
    }

    private static Plan plan(Template template, String language) {
        return Planner.plan(Sheet.of(template.in(language).text()));
    }

    @Test
    public void haveWordsOfTheirOwnInEveryLanguage() {
        for (Template template : Template.values()) {
            List<List<String>> names = LANGUAGES.stream()
                    .map(language -> plan(template, language)
                            .touchpoints()
                            .map(touchpoint -> touchpoint.values().text(Column.TOUCHPOINT))
                            .toList())
                    .toList();

            assertThat(names).as(template.code()).doesNotHaveDuplicates();
        }
    }

    @Test
    public void useTheBuiltInWordsForTypesAndFeelings() {
        Vocabulary vocabulary = new Vocabulary();
        for (Template template : Template.values()) {
            plan(template, "sv").touchpoints().forEach(touchpoint -> {
                String type = touchpoint.values().text(Column.TYPE);
                if (type != null) {
                    assertThat(vocabulary.keyOf(org.journeymaps.term.TermKind.TYPE, type))
                            .as(type)
                            .isPresent();
                }
            });
        }
    }

    @Test
    public void goFromFirstContactPastTheEndOfTheTicket() {
        Plan ticket = plan(Template.TICKET, "en");

        assertThat(ticket.touchpoints().map(touchpoint -> touchpoint.values().text(Column.TYPE)))
                .as("T04: raised, acknowledged, waiting, contact, solved, closed, follow-up")
                .containsSubsequence("form", "e-mail", "waiting", "phone", "message", "e-mail", "survey");
        assertThat(ticket.stages())
                .as("T11")
                .last()
                .extracting(Plan.PlannedStage::period)
                .isEqualTo(Period.AFTER);
    }

    @Test
    public void haveTheStagesThatTheirMethodsName() {
        World world = World.inMemory();
        List<Outline> outlines = world.templates.list(World.OWNER, "ITSD", "en");

        assertThat(outlines).extracting(Outline::template).containsExactly(Template.values());
        assertThat(outlines.get(2).stages())
                .as("L04")
                .containsExactly(
                        "Awareness", "Consideration", "Purchase", "After the purchase", "Loyalty and advocacy");
        assertThat(outlines.get(3).stages())
                .as("M02")
                .containsExactly(
                        "Awareness", "Enquiry", "Purchase", "Delivery", "Use", "Support and service", "Recycling");
    }

    /** T23. */
    @Test
    public void startsAMapFromTheExample() {
        World world = World.inMemory();

        var written = world.templates.create(
                World.OWNER, "ITSD", Template.EXAMPLE, "da", new MapText("Mit kort", null, null));

        JourneyMap map = new StoredMap(world.storage, written.map()).whole();
        assertThat(map.head().text().name()).isEqualTo("Mit kort");
        assertThat(map.stages()).extracting(Stage::name).startsWith("Før første dag");
        assertThat(map.touchpoints())
                .extracting(touchpoint -> touchpoint.meeting().name())
                .hasSize(11)
                .contains("Venter på godkendelse");
    }
}
