package org.journeymaps.sandbox;

import net.java.ao.ActiveObjectsException;
import org.journeymaps.sandbox.ao.ActiveObjectsFactory;
import org.journeymaps.sandbox.data.Database;
import org.journeymaps.sandbox.data.Home;
import org.journeymaps.sandbox.data.Schema;
import org.journeymaps.sandbox.data.Sql;
import org.journeymaps.sandbox.osgi.App;
import org.journeymaps.sandbox.osgi.Container;
import org.journeymaps.sandbox.web.WebServer;

/** A running sandbox; closing it stops HTTP, the app, the OSGi container and the database, in this order. */
public final class Sandbox implements AutoCloseable {
    private final Settings settings;
    private final Closing parts = new Closing();

    private Sandbox(Settings settings) {
        this.settings = settings;
    }

    /** Starts everything, or stops what has started and throws a {@link StartFailure}. */
    public static Sandbox start(Settings settings) {
        Sandbox sandbox = new Sandbox(settings);
        boolean started = false;
        try {
            sandbox.open();
            started = true;
            return sandbox;
        } finally {
            if (!started) {
                sandbox.close();
            }
        }
    }

    /** One line that says where the sandbox is and who can log in. */
    public String greeting() {
        return "Jira sandbox is ready: " + settings.baseUrl()
                + "  (users admin, po, agent, viewer, stranger, customer; passwords equal names)";
    }

    @Override
    public void close() {
        parts.close();
    }

    private void open() {
        WebServer.requireFree(settings.port());
        Home home = parts.add(Home.open(settings.data()));
        Database database = parts.add(Database.open(home.directory(), settings.database()));
        Sql sql = new Sql(database.jira());
        database.oneNodeAtATime(() -> Schema.prepare(sql));
        Jira jira = new Jira(sql);
        Container container = parts.add(Container.start(home.freshCache()));
        ActiveObjectsFactory activeObjects = new ActiveObjectsFactory(database);
        jira.offer(container.context(), settings.baseUrl(), activeObjects);
        App app = parts.add(container.install(settings.jar()));
        migrate(activeObjects, app);
        parts.add(WebServer.start(settings, jira.hostOf(app), app));
    }

    private static void migrate(ActiveObjectsFactory activeObjects, App app) {
        try {
            if (app.descriptor().activeObjects().isPresent()) {
                activeObjects.of(app.bundle());
            }
        } catch (ActiveObjectsException e) {
            throw new StartFailure("Active Objects refuse the app: " + e.getMessage(), e);
        }
    }
}
