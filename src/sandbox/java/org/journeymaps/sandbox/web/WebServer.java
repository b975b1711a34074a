package org.journeymaps.sandbox.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.Servlet;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.EnumSet;
import org.eclipse.jetty.ee10.servlet.FilterHolder;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.journeymaps.sandbox.Settings;
import org.journeymaps.sandbox.StartFailure;
import org.journeymaps.sandbox.osgi.App;
import org.journeymaps.sandbox.osgi.Descriptor;
import org.journeymaps.sandbox.rest.RestModules;

/** Jetty with Jira's pages, the app's REST resources and all files, on the local machine only. */
public final class WebServer implements AutoCloseable {
    private final Server server;

    private WebServer(Server server) {
        this.server = server;
    }

    /** Starts to listen; a port in use is a {@link StartFailure}. */
    @SuppressWarnings("IllegalCatch")
    public static WebServer start(Settings settings, Host host, App app) {
        Server server = new Server(new QueuedThreadPool(50));
        HttpConfiguration http = new HttpConfiguration();
        http.setSendServerVersion(false);
        ServerConnector connector = new ServerConnector(server, new HttpConnectionFactory(http));
        connector.setHost("localhost"); // the passwords are known to everybody
        connector.setPort(settings.port());
        server.addConnector(connector);
        server.setHandler(handler(settings, host, app));
        try {
            server.start();
            return new WebServer(server);
        } catch (Exception e) { // Jetty's start() declares nothing narrower
            stop(server);
            throw failure(e, settings.port());
        }
    }

    /** Says at once, before the slow parts, that the port is taken. */
    public static void requireFree(int port) {
        try {
            new ServerSocket(port, 1, InetAddress.getLoopbackAddress()).close();
        } catch (IOException e) {
            throw failure(e, port);
        }
    }

    @Override
    public void close() {
        stop(server);
    }

    private static ServletContextHandler handler(Settings settings, Host host, App app) {
        Path modules = Npm.install(settings.project());
        WebResources resources = new WebResources(app.descriptor(), app::file, host.texts());
        Shell shell = new Shell(host, resources, modules);
        Fragments fragments = new Fragments(
                app.descriptor(),
                name -> app.create(app.load(name)),
                new Templates(app::file, app.descriptor().allowedMethods()));
        ProjectPages projects = new ProjectPages(host, shell, fragments);
        ServletContextHandler context = new ServletContextHandler(Settings.CONTEXT_PATH);
        filter(context, new RequestScope(host, shell), "/*");
        filter(context, new RestGate(host), "/rest/*");
        for (Descriptor.Rest rest : app.descriptor().rest()) {
            serve(context, new RestModules(app).servlet(), "/rest" + rest.path() + "/" + rest.version() + "/*");
            serve(context, new RestModules(app).servlet(), "/rest" + rest.path() + "/latest/*");
        }
        serve(context, new GroupUserPicker(host), "/rest/api/2/groupuserpicker");
        serve(context, new JiraRest(host), "/rest/api/2/*");
        serve(context, new ApiPage(), "/api/*");
        serve(context, new StaticFiles(resources, modules), "/download/*", "/s/*", "/favicon.ico");
        AccountPages account = new AccountPages(host, shell);
        serve(context, new Pages(host, account, projects, new IssuePages(host, shell, fragments, projects)), "/*");
        return context;
    }

    private static void filter(ServletContextHandler context, Filter filter, String path) {
        context.addFilter(new FilterHolder(filter), path, EnumSet.of(DispatcherType.REQUEST));
    }

    private static void serve(ServletContextHandler context, Servlet servlet, String... paths) {
        ServletHolder holder = new ServletHolder(servlet);
        holder.setInitOrder(1);
        for (String path : paths) {
            context.addServlet(holder, path);
        }
    }

    private static StartFailure failure(Exception cause, int port) {
        Throwable root = cause;
        while (root.getCause() != null && !(root instanceof BindException)) {
            root = root.getCause();
        }
        return root instanceof BindException
                ? new StartFailure("port " + port + " is in use; stop what uses it or choose -Dport=NUMBER", cause)
                : new StartFailure("the web server does not start: " + root, cause);
    }

    @SuppressWarnings("IllegalCatch")
    private static void stop(Server server) {
        try {
            server.stop();
        } catch (Exception e) { // Jetty's stop() declares nothing narrower
            throw new IllegalStateException(e);
        }
    }
}
