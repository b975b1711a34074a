package org.journeymaps.guard;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;

/** The compiled classes, read once for all guards. */
final class AppClasses {
    private static final Path COMPILED = Path.of("target", "classes", "org", "journeymaps");

    /** The app's own classes, without the signatures of Jira's types. */
    static final JavaClasses ALL = new ClassFileImporter().importPath(COMPILED);

    private AppClasses() {}
}
