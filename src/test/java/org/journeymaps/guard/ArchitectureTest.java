package org.journeymaps.guard;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.library.GeneralCodingRules;
import jakarta.ws.rs.core.Context;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.java.ao.RawEntity;
import org.jspecify.annotations.NullMarked;
import org.junit.Test;

/** The walls between the packages: rings, features, the host's types and the sandbox. */
public class ArchitectureTest {
    private static final String APP = "org.journeymaps.";
    private static final String[] HOST = {
        "com.atlassian..", "jakarta..", "net.java.ao..", "com.fasterxml.jackson.annotation..", "org.osgi.."
    };
    private static final String[] OUTER_RINGS = {
        "..rest", "..store", "..upgrade", "org.journeymaps.plugin", "org.journeymaps.platform.jira"
    };

    private static final DescribedPredicate<JavaClass> ROOTS = DescribedPredicate.describe(
            "feature roots",
            type -> type.getPackageName().matches("org\\.journeymaps\\.[a-z]+")
                    && !List.of(APP + "rest", APP + "plugin").contains(type.getPackageName()));

    @Test
    public void hasAllItsClassesInView() {
        assertThat(AppClasses.ALL.stream().map(JavaClass::getPackageName).distinct())
                .hasSizeGreaterThan(25);
    }

    @Test
    public void featureRootsSeeNothingButJavaAndOtherRoots() {
        classes()
                .that(ROOTS)
                .should()
                .onlyDependOnClassesThat(ROOTS.or(DescribedPredicate.describe(
                        "Java, annotations and, for import and export, the CSV and JSON libraries",
                        type -> type.getPackageName().startsWith("java.")
                                || type.isPrimitive()
                                || type.isArray()
                                || type.getPackageName().startsWith("org.jspecify")
                                || type.getPackageName().startsWith("com.fasterxml.jackson.core")
                                || type.getPackageName().startsWith("de.siegmar.fastcsv"))))
                .because("the domain must compile and be tested without Jira")
                .check(AppClasses.ALL);
    }

    @Test
    public void hostTypesAreKnownInTheOuterRingsOnly() {
        noClasses()
                .that()
                .resideOutsideOfPackages(OUTER_RINGS)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(HOST)
                .because("Jira, JAX-RS, Jackson and Active Objects change at the edge, not in the middle")
                .check(AppClasses.ALL);
    }

    @Test
    public void restAndStoreNeverSeeEachOther() {
        noClasses()
                .that()
                .resideInAPackage("..rest")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("..store", "org.journeymaps.plugin", "org.journeymaps.platform.jira")
                .because("HTTP reaches tables through a use case with its right and its rule")
                .check(AppClasses.ALL);
        noClasses()
                .that()
                .resideInAPackage("..store")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("..rest", "org.journeymaps.plugin", "org.journeymaps.platform.jira")
                .because("a table knows no HTTP and no Jira")
                .check(AppClasses.ALL);
    }

    @Test
    public void upgradesReadTheirOwnCopiesOfRowsAndNobodyReadsThem() {
        noClasses()
                .that()
                .resideInAPackage("..upgrade")
                .should()
                .dependOnClassesThat(DescribedPredicate.describe(
                        "today's rows",
                        type -> type.isAssignableTo(RawEntity.class)
                                && type.getPackageName().startsWith(APP)
                                && !type.getPackageName().endsWith(".upgrade")))
                .because("today's rows change, and an upgrade must read what an old version wrote (QR3)")
                .allowEmptyShould(true)
                .check(AppClasses.ALL);
        noClasses()
                .that()
                .resideOutsideOfPackage("..upgrade")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("..upgrade")
                .because("only the descriptor names an upgrade")
                .check(AppClasses.ALL);
        assertThat(AppClasses.allRows().map(JavaClass::getPackageName))
                .as("packages with rows")
                .allMatch(name -> name.endsWith(".store") || name.endsWith(".upgrade"));
    }

    @Test
    public void onlyStoresSeeActiveObjectsAndOnlyRestSeesHttp() {
        noClasses()
                .that()
                .resideOutsideOfPackages("..store", "..upgrade")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("net.java.ao..", "com.atlassian.activeobjects..")
                .because("rows are turned into records at once")
                .check(AppClasses.ALL);
        noClasses()
                .that()
                .resideOutsideOfPackage("..rest")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta..", "com.fasterxml.jackson.annotation..")
                .because("a use case knows no HTTP")
                .check(AppClasses.ALL);
    }

    @Test
    public void jirasApiIsKnownInPlatformAndPluginOnly() {
        noClasses()
                .that()
                .resideOutsideOfPackages("org.journeymaps.plugin", "org.journeymaps.platform.jira")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "com.atlassian.jira..",
                        "com.atlassian.sal.api.message..",
                        "com.atlassian.sal.api.user..",
                        "com.atlassian.webresource..",
                        "com.atlassian.plugin..")
                .because("there is one front door to Jira")
                .check(AppClasses.ALL);
    }

    @Test
    public void mapKnowsNoOtherFeature() {
        noClasses()
                .that(DescribedPredicate.describe("map and what lies below it", type -> type.getPackageName()
                        .matches("org\\.journeymaps\\.(field|admission|model|log|access|map)(\\..*)?")))
                .should()
                .dependOnClassesThat(
                        DescribedPredicate.describe(
                                "other features",
                                type -> type.getPackageName().startsWith(APP)
                                        && !type.getPackageName()
                                                .matches(
                                                        "org\\.journeymaps\\.(field|admission|model|log|access|map|platform|problem|rest)(\\..*)?")))
                .because("whatever hangs on a map comes and goes without it")
                .check(AppClasses.ALL);
    }

    /** QH3, with the two that still wait to be cut. */
    @Test
    public void packagesStaySmallEnoughToBeSeenAtOnce() {
        Map<String, Integer> waiting = Map.of(APP + "model", 28, APP + "mapfile", 33);

        assertThat(AppClasses.ALL.stream()
                        .filter(type ->
                                type.isTopLevelClass() && !type.getSimpleName().equals("package-info"))
                        .collect(Collectors.groupingBy(JavaClass::getPackageName, Collectors.counting())))
                .allSatisfy((name, types) ->
                        assertThat(types).as(name).isLessThanOrEqualTo(waiting.getOrDefault(name, 25)));
    }

    @Test
    public void featuresFormNoCycles() {
        slices().matching("org.journeymaps.(*)..")
                .should()
                .beFreeOfCycles()
                .ignoreDependency(resideInAPackage("..rest"), resideInAPackage("org.journeymaps.rest"))
                .because("a feature can be read, and removed, alone; what every resource shares is no feature (ADR 1)")
                .check(AppClasses.ALL);
    }

    @Test
    public void packagesFormNoCycles() {
        slices().matching("org.journeymaps.(**)").should().beFreeOfCycles().check(AppClasses.ALL);
    }

    @Test
    public void sandboxAndAppNeverSeeEachOther() {
        var sandbox =
                new ClassFileImporter().importPath(Path.of("target", "test-classes", "org", "journeymaps", "sandbox"));
        DescribedPredicate<JavaClass> app = DescribedPredicate.describe(
                "the app",
                type -> type.getPackageName().startsWith(APP)
                        && !type.getPackageName().startsWith(APP + "sandbox")
                        && !type.getPackageName().startsWith(APP + "testing"));

        assertThat(sandbox).hasSizeGreaterThan(40);
        noClasses()
                .should()
                .dependOnClassesThat(app)
                .because("the sandbox is a tool that knows nothing of journeys")
                .check(sandbox);
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.journeymaps.sandbox..")
                .because("the sandbox is not in the jar")
                .check(AppClasses.ALL);
    }

    @Test
    public void noFieldIsInjectedByContext() {
        noFields()
                .should()
                .beAnnotatedWith(Context.class)
                .because("Jira's Jersey leaves them null; method parameters work")
                .allowEmptyShould(true)
                .check(AppClasses.ALL);
    }

    @Test
    public void rowsHoldPlainIds() {
        methods()
                .that()
                .areDeclaredInClassesThat()
                .areAssignableTo(RawEntity.class)
                .should()
                .notHaveRawReturnType(DescribedPredicate.describe(
                        "a row or rows",
                        type -> type.isAssignableTo(RawEntity.class)
                                || type.isArray() && type.getComponentType().isAssignableTo(RawEntity.class)))
                .because("an entity-typed getter is a statement for each row (QP1)")
                .check(AppClasses.ALL);
    }

    @Test
    public void fieldsNeverChange() {
        fields().that()
                .areNotDeclaredIn("org.journeymaps.map.MapWriter$Session")
                .and()
                .areNotDeclaredIn("org.journeymaps.exchange.Planner")
                .and()
                .areNotDeclaredIn("org.journeymaps.rest.BodyGuard$Measured")
                .and()
                .areNotDeclaredIn("org.journeymaps.exchange.RowLayout$Row")
                .and()
                .areNotDeclaredIn("org.journeymaps.mapfile.JsonReader")
                .should()
                .beFinal()
                .because("beans are shared by all requests; only objects that live for one call may change")
                .check(AppClasses.ALL);
    }

    @Test
    public void nobodyPrintsOrLogsPastSlf4jOrReadsTheClock() {
        GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(AppClasses.ALL);
        GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING.check(AppClasses.ALL);
        noClasses()
                .should()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .callMethod(java.time.LocalDate.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .because("tests set the clock")
                .check(AppClasses.ALL);
    }

    @Test
    public void nobodyOpensASocketOrStartsAThread() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.net.http..")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.net.Socket")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.net.URL")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.net.URLConnection")
                .because("the app never calls out (QS4, CVE-2017-9506)")
                .check(AppClasses.ALL);
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.lang.Thread")
                .because("Jira owns the threads")
                .check(AppClasses.ALL);
    }

    @Test
    public void namesSayWhatAThingIs() {
        noClasses()
                .should()
                .haveNameMatching(
                        ".*\\.(Default|Abstract|Base)[A-Z][^.]*|.*(Impl|Util|Utils|Helper|Manager|Handler|DTO)")
                .because("such a name says nothing")
                .check(AppClasses.ALL);
    }

    @Test
    public void batchesAreInsertedInOnePlace() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName("org.journeymaps.platform.store.Rows")
                .should()
                .callMethod(com.atlassian.activeobjects.external.ActiveObjects.class, "create", Class.class, List.class)
                .because("only there it is made up for where Jira's interface lacks it")
                .check(AppClasses.ALL);
    }

    @Test
    public void everyPackageIsNullMarked() {
        assertThat(AppClasses.ALL.stream()
                        .map(JavaClass::getPackage)
                        .distinct()
                        .filter(javaPackage -> !javaPackage.isAnnotatedWith(NullMarked.class))
                        .map(javaPackage -> javaPackage.getName()))
                .as("packages without @NullMarked in package-info.java")
                .isEmpty();
    }
}
