package org.journeymaps.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.journeymaps.finding.Finding;
import org.journeymaps.finding.FindingService.Wording;
import org.journeymaps.improvement.Improvement;
import org.journeymaps.issue.IssueLink;
import org.journeymaps.map.ArrangeService.Behind;
import org.journeymaps.map.MapWriter.Written;
import org.journeymaps.model.Anchor;
import org.journeymaps.model.Period;
import org.journeymaps.model.Stage;
import org.journeymaps.model.Touchpoint;
import org.journeymaps.platform.IssueView;
import org.journeymaps.platform.Viewer;
import org.journeymaps.testing.StoredMap;
import org.journeymaps.testing.World;

/** Does to a map whatever a person could do to it, by dice that fall alike each time. */
final class RandomSteps {
    private static final Viewer WHO = World.OWNER;

    private final World world;
    private final StoredMap map;
    private final Random dice;
    private final List<IssueView> issues;
    private final List<Supplier<Optional<Written<?>>>> kinds;

    RandomSteps(World world, StoredMap map, List<IssueView> issues, long seed) {
        this.world = world;
        this.map = map;
        this.issues = issues;
        this.dice = new Random(seed);
        this.kinds = List.of(
                this::renameMap,
                this::renameStage,
                this::describeTouchpoint,
                this::weighTouchpoint,
                this::feel,
                this::think,
                this::moveTouchpoint,
                this::moveStage,
                this::addStage,
                this::addTouchpoint,
                this::report,
                this::rateFinding,
                this::rateImprovement,
                this::removeStage,
                this::removeTouchpoint,
                this::removeFinding,
                this::removeImprovement,
                this::link,
                this::unlink);
    }

    /** Takes at least so many steps; gives all their revisions, of which one that makes room between two at one place has several. */
    List<Integer> take(int count) {
        List<Integer> revisions = new ArrayList<>();
        while (revisions.size() < count) {
            int before = map.version();
            kinds.get(dice.nextInt(kinds.size()))
                    .get()
                    .map(Written::version)
                    .filter(revision -> revision > before)
                    .ifPresent(revision ->
                            IntStream.rangeClosed(before + 1, revision).forEach(revisions::add));
        }
        return revisions;
    }

    private <R> Optional<R> any(List<R> records) {
        return records.isEmpty() ? Optional.empty() : Optional.of(records.get(dice.nextInt(records.size())));
    }

    private <R> Optional<Written<?>> on(List<R> records, Function<R, Written<?>> step) {
        return any(records).map(step);
    }

    private List<Touchpoint> touchpoints() {
        return map.whole().touchpoints();
    }

    private List<Finding> findings() {
        return map.storage().findings().of(map.id());
    }

    private List<Improvement> improvements() {
        return map.storage().improvements().of(map.id());
    }

    private String word() {
        return "Word " + dice.nextInt(1000);
    }

    private Optional<Written<?>> renameMap() {
        String field = List.of("name", "perspective", "desiredExperience").get(dice.nextInt(3));
        return Optional.of(world.maps.changeMap(WHO, map.id(), map.version(), Map.of(field, word())));
    }

    private Optional<Written<?>> renameStage() {
        return on(
                map.whole().stages(),
                stage -> world.maps.changeStage(
                        WHO, map.id(), stage.id().value(), map.version(), Map.of("name", word())));
    }

    private Optional<Written<?>> describeTouchpoint() {
        List<String> fields =
                List.of("name", "description", "customerGoal", "customerAction", "frontStage", "backStage");
        String field = fields.get(dice.nextInt(fields.size()));
        return on(
                touchpoints(),
                touchpoint -> world.maps.changeTouchpoint(
                        WHO, map.id(), touchpoint.id().value(), map.version(), Map.of(field, word())));
    }

    private Optional<Written<?>> weighTouchpoint() {
        Map<String, ?> values =
                dice.nextBoolean() ? Map.of("waitingMinutes", dice.nextInt(900)) : Map.of("momentOfTruth", true);
        return on(
                touchpoints(),
                touchpoint -> world.maps.changeTouchpoint(
                        WHO, map.id(), touchpoint.id().value(), map.version(), values));
    }

    private Optional<Written<?>> feel() {
        String field = dice.nextBoolean() ? "expected" : "experienced";
        return on(
                touchpoints(),
                touchpoint -> world.experiences.change(
                        WHO,
                        map.id(),
                        touchpoint.id().value(),
                        map.version(),
                        Map.of(field, dice.nextInt(9) / 2.0 - 2)));
    }

    private Optional<Written<?>> think() {
        return on(
                touchpoints(),
                touchpoint -> world.experiences.change(
                        WHO, map.id(), touchpoint.id().value(), map.version(), Map.of("thoughts", word())));
    }

    private Optional<Written<?>> moveTouchpoint() {
        return any(touchpoints()).map(neighbour -> {
            Touchpoint moved = any(touchpoints()).orElseThrow();
            boolean itself = moved.id().equals(neighbour.id());
            return world.arranging.moveTouchpoint(
                    WHO,
                    map.id(),
                    moved.id().value(),
                    neighbour.place().stage(),
                    new Behind<>(itself ? null : neighbour.id()));
        });
    }

    private Optional<Written<?>> moveStage() {
        return any(map.whole().stages()).map(neighbour -> {
            Stage moved = any(map.whole().stages()).orElseThrow();
            boolean itself = moved.id().equals(neighbour.id());
            return world.arranging.moveStage(
                    WHO, map.id(), moved.id().value(), new Behind<>(itself ? null : neighbour.id()));
        });
    }

    private Optional<Written<?>> addStage() {
        return Optional.of(world.maps.addStage(WHO, map.id(), word(), Period.AFTER));
    }

    private Optional<Written<?>> addTouchpoint() {
        return on(map.whole().stages(), stage -> world.maps.addTouchpoint(WHO, map.id(), stage.id(), word()));
    }

    private Optional<Written<?>> report() {
        Finding.Kind kind = dice.nextBoolean() ? Finding.Kind.PAIN : Finding.Kind.GAIN;
        return on(
                touchpoints(),
                touchpoint -> world.findings.report(
                        WHO, map.id(), Anchor.touchpoint(touchpoint.id()), kind, new Wording(word(), null)));
    }

    private Optional<Written<?>> rateFinding() {
        return on(
                findings(),
                finding -> world.findings.change(
                        WHO, map.id(), finding.id().value(), map.version(), Map.of("severity", 1 + dice.nextInt(5))));
    }

    private Optional<Written<?>> rateImprovement() {
        return on(
                improvements(),
                improvement -> world.improvements.change(
                        WHO, map.id(), improvement.id().value(), map.version(), Map.of("impact", 1 + dice.nextInt(5))));
    }

    private Optional<Written<?>> removeStage() {
        return on(
                map.whole().stages(),
                stage -> world.arranging.removeStage(WHO, map.id(), stage.id().value()));
    }

    private Optional<Written<?>> removeTouchpoint() {
        return on(
                touchpoints(),
                touchpoint -> world.arranging.removeTouchpoint(
                        WHO, map.id(), touchpoint.id().value()));
    }

    private Optional<Written<?>> removeFinding() {
        return on(
                findings(),
                finding -> world.findings.remove(WHO, map.id(), finding.id().value()));
    }

    private Optional<Written<?>> removeImprovement() {
        return on(
                improvements(),
                improvement -> world.improvements.remove(
                        WHO, map.id(), improvement.id().value()));
    }

    private Optional<Written<?>> link() {
        return any(findings()).flatMap(finding -> any(issues)
                .filter(issue ->
                        map.storage().links().find(finding.id(), issue.id()).isEmpty())
                .map(issue -> world.links.link(WHO, map.id(), finding.id(), issue.key())));
    }

    private Optional<Written<?>> unlink() {
        List<IssueLink> links = map.storage().links().of(map.id(), 100).stream()
                .filter(link ->
                        findings().stream().anyMatch(finding -> finding.id().equals(link.finding())))
                .toList();
        return any(links)
                .map(link -> world.links.unlink(
                        WHO,
                        map.id(),
                        link.finding(),
                        world.issues.visible(WHO, link.issueId()).orElseThrow().key()));
    }
}
