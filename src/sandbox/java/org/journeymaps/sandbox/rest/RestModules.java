package org.journeymaps.sandbox.rest;

import com.fasterxml.jackson.databind.type.TypeFactory;
import jakarta.servlet.Servlet;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Constructor;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.glassfish.jersey.internal.inject.AbstractBinder;
import org.glassfish.jersey.jackson.JacksonFeature;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.ServerProperties;
import org.glassfish.jersey.servlet.ServletContainer;
import org.journeymaps.sandbox.osgi.App;

/** Serves the app's JAX-RS classes, found in its bundle; their constructors get beans of its Spring context. */
public final class RestModules {
    private final App app;

    public RestModules(App app) {
        this.app = app;
    }

    /** A servlet for all resources and providers of the app. */
    public Servlet servlet() {
        ResourceConfig config = new ResourceConfig();
        config.property(ServerProperties.WADL_FEATURE_DISABLE, true);
        config.property(ServerProperties.RESPONSE_SET_STATUS_OVER_SEND_ERROR, false);
        config.register(JacksonFeature.withoutExceptionMappers());
        Set<Class<?>> beans = new HashSet<>();
        for (Class<?> type : annotated()) {
            config.register(type);
            Arrays.stream(type.getConstructors())
                    .map(Constructor::getParameterTypes)
                    .forEach(types -> beans.addAll(List.of(types)));
        }
        config.register(binder(beans));
        return new ServletContainer(config) {
            private static final long serialVersionUID = 1;

            /** Jackson remembers types for the whole JVM: those of an app that is gone would stay. */
            @Override
            public void destroy() {
                super.destroy();
                TypeFactory.defaultInstance().clearCache();
            }
        };
    }

    private AbstractBinder binder(Set<Class<?>> beans) {
        return new AbstractBinder() {
            @Override
            protected void configure() {
                beans.forEach(this::bindBean);
            }

            private <T> void bindBean(Class<T> type) {
                bindFactory(() -> app.bean(type)).to(type);
            }
        };
    }

    private List<Class<?>> annotated() {
        List<Class<?>> found = new ArrayList<>();
        Enumeration<URL> files = app.bundle().findEntries("/", "*.class", true);
        for (URL file : files == null ? List.<URL>of() : Collections.list(files)) {
            if (mentionsJaxRs(file)) {
                Class<?> type = app.load(className(file));
                if (type.isAnnotationPresent(Path.class) || type.isAnnotationPresent(Provider.class)) {
                    found.add(type);
                }
            }
        }
        return found;
    }

    private static String className(URL file) {
        return file.getPath().substring(1).replaceFirst("\\.class$", "").replace('/', '.');
    }

    private static boolean mentionsJaxRs(URL file) {
        try (InputStream stream = file.openStream()) {
            String constants = new String(stream.readAllBytes(), StandardCharsets.ISO_8859_1);
            return constants.contains("Ljakarta/ws/rs/Path;") || constants.contains("Ljakarta/ws/rs/ext/Provider;");
        } catch (IOException e) {
            throw new IllegalStateException("cannot read " + file, e);
        }
    }
}
