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
import org.osgi.framework.Bundle;

/** A running sandbox; closing it stops HTTP, the app, the OSGi container and the database, in this order. */
public final class Sandbox implements AutoCloseable {
    private final Settings settings;
    private final Closing parts = new Closing();
    private final Closing ofTheApp = new Closing();

    private Jira jira;
    private Container container;
    private ActiveObjectsFactory activeObjects;
    private Bundle app;

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
        ofTheApp.close();
        parts.close();
    }

    private void open() {
        WebServer.requireFree(settings.port());
        Home home = parts.add(Home.open(settings.data()));
        Database database = parts.add(Database.open(home.directory(), settings.database()));
        Sql sql = new Sql(database.jira());
        database.oneNodeAtATime(() -> Schema.prepare(sql));
        jira = new Jira(sql);
        container = parts.add(Container.start(home.freshCache()));
        activeObjects = new ActiveObjectsFactory(database);
        jira.offer(container.context(), settings.baseUrl(), activeObjects);
        install();
    }

    /** Installs the app and serves it. */
    void install() {
        app = container.install(settings.jar());
        enable();
    }

    /** Starts the app where it was disabled, and serves it. */
    void enable() {
        App enabled = ofTheApp.add(container.start(app));
        migrate(activeObjects, enabled);
        ofTheApp.add(jira.addTexts(enabled));
        ofTheApp.add(WebServer.start(settings, jira.host(), enabled));
    }

    /** Stops the app as *Manage apps* does; its bundle stays. */
    void disable() {
        ofTheApp.close();
    }

    /** Puts another version of the app, here the same jar, in the place of this one. */
    void update() {
        disable();
        container.update(app, settings.jar());
        enable();
    }

    /** Takes the app away. */
    void remove() {
        disable();
        container.uninstall(app);
        app = null;
    }

    /** The bundle of the app. */
    Bundle app() {
        return app;
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
