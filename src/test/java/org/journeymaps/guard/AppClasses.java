package org.journeymaps.guard;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.stream.Stream;
import net.java.ao.RawEntity;
import net.java.ao.schema.Table;

/** The compiled classes, read once for all guards. */
final class AppClasses {
    private static final Path COMPILED = Path.of("target", "classes", "org", "journeymaps");

    /** The app's own classes, without the signatures of Jira's types. */
    static final JavaClasses ALL = new ClassFileImporter().importPath(COMPILED);

    private AppClasses() {}

    /** The types of today's rows, without the copies that upgrades keep of old ones. */
    static Stream<JavaClass> rows() {
        return allRows().filter(type -> !type.getPackageName().endsWith(".upgrade"));
    }

    static Stream<JavaClass> allRows() {
        return ALL.stream().filter(type -> type.isAssignableTo(RawEntity.class) && type.isAnnotatedWith(Table.class));
    }
}
