package org.journeymaps.sandbox.ao;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.java.ao.ActiveObjectsException;
import net.java.ao.Entity;
import net.java.ao.Query;
import net.java.ao.schema.Table;
import org.journeymaps.sandbox.data.Database;
import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.osgi.framework.Bundle;

/** What Jira's Active Objects refuse of an app. */
public class ActiveObjectsFactoryTest {
    @Rule
    public final TemporaryFolder home = new TemporaryFolder();

    private Database database;
    private ActiveObjectsFactory factory;

    /** A table of a made-up app. */
    @Table("NOTE")
    public interface Note extends Entity {
        String getWords();

        void setWords(String words);
    }

    /** A table whose name is too long for Oracle. */
    @Table("A_NAME_THAT_IS_TOO_LONG_FOR_ORACLE")
    public interface LongNote extends Entity {}

    @Before
    public void open() {
        database = Database.open(home.getRoot().toPath(), null);
        factory = new ActiveObjectsFactory(database);
    }

    @After
    public void close() {
        database.close();
    }

    @Test
    public void refusesEveryCallBeforeTheModuleIsEnabled() throws Exception {
        Bundle app = appWith(Note.class);
        ActiveObjects ao = factory.getService(app, null);

        assertThatThrownBy(() -> ao.find(Note.class))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("before the <ao> module");
        factory.of(app);
        ao.create(Note.class, List.of(java.util.Map.of("WORDS", "hello")));

        assertThat(ao.find(Note.class))
                .singleElement()
                .extracting(Note::getWords)
                .isEqualTo("hello");
    }

    /** Jira's search refuses to page so far, and the sandbox holds tables to the same. */
    @Test
    public void refusesAnOffsetPastTenThousand() throws Exception {
        ActiveObjects ao = factory.of(appWith(Note.class));

        assertThat(ao.find(Note.class, Query.select().limit(1).offset(10_000))).isEmpty();
        assertThatThrownBy(() -> ao.find(Note.class, Query.select().limit(1).offset(10_001)))
                .hasMessageContaining("10000");
    }

    @Test
    public void refusesNamesOfMoreThanThirtyCharacters() throws Exception {
        Bundle app = appWith(LongNote.class);

        assertThatThrownBy(() -> factory.of(app))
                .isInstanceOf(ActiveObjectsException.class)
                .hasMessageContaining("A_NAME_THAT_IS_TOO_LONG_FOR_ORACLE");
    }

    private Bundle appWith(Class<?> row) throws Exception {
        Path xml = home.newFile().toPath();
        Files.writeString(
                xml,
                "<atlassian-plugin key='probe'><ao key='ao' namespace='org.probe'><entity>" + row.getName()
                        + "</entity></ao></atlassian-plugin>");
        URL url = xml.toUri().toURL();
        Bundle bundle = mock(Bundle.class);
        when(bundle.getEntry("atlassian-plugin.xml")).thenReturn(url);
        when(bundle.getSymbolicName()).thenReturn("probe");
        when(bundle.loadClass(row.getName())).thenAnswer(call -> row);
        return bundle;
    }
}
