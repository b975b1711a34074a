package org.journeymaps.sandbox.osgi;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.journeymaps.sandbox.StartFailure;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;

/** The installed app: its bundle, its descriptor and its Spring context. */
public final class App implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Bundle bundle;
    private final Descriptor descriptor;
    private final Object beanFactory;

    private App(Bundle bundle, Descriptor descriptor, Object beanFactory) {
        this.bundle = bundle;
        this.descriptor = descriptor;
        this.beanFactory = beanFactory;
    }

    static App of(Bundle bundle, Descriptor descriptor) {
        return new App(bundle, descriptor, call(contextOf(bundle), "getAutowireCapableBeanFactory", new Class<?>[0]));
    }

    /** The descriptor of a bundle that is an app. */
    public static Descriptor descriptorOf(Bundle bundle) {
        URL xml = bundle.getEntry("atlassian-plugin.xml");
        if (xml == null) {
            throw new StartFailure(bundle.getSymbolicName() + " has no atlassian-plugin.xml at its root");
        }
        try {
            return Descriptor.read(xml.openStream());
        } catch (IOException e) {
            throw new StartFailure("the app's atlassian-plugin.xml cannot be read: " + e.getMessage(), e);
        }
    }

    public Descriptor descriptor() {
        return descriptor;
    }

    public Bundle bundle() {
        return bundle;
    }

    public Class<?> load(String className) {
        return load(bundle, className);
    }

    /** A class that the descriptor names, with all that its constructors need; Jira disables an app where that does not load. */
    static Class<?> load(Bundle bundle, String className) {
        try {
            Class<?> type = bundle.loadClass(className);
            type.getDeclaredConstructors();
            return type;
        } catch (ClassNotFoundException | LinkageError e) {
            throw new StartFailure("the app's descriptor names a class that cannot be loaded: " + className, e);
        }
    }

    /** A new instance of one of the app's classes, its constructor filled from the app's Spring context by type. */
    public Object create(Class<?> type) {
        int autowireConstructor = 3;
        return call(
                beanFactory,
                "createBean",
                new Class<?>[] {Class.class, int.class, boolean.class},
                type,
                autowireConstructor,
                false);
    }

    /** The only bean of the type in the app's Spring context. */
    public <T> T bean(Class<T> type) {
        return type.cast(call(beanFactory, "getBean", new Class<?>[] {Class.class}, type));
    }

    /** The content of a file in the app's jar. */
    public Optional<byte[]> file(String path) {
        URL entry = path.contains("..") || path.endsWith("/") ? null : bundle.getEntry(path);
        if (entry == null) {
            return Optional.empty();
        }
        try (InputStream stream = entry.openStream()) {
            return Optional.of(stream.readAllBytes());
        } catch (IOException e) {
            throw new IllegalStateException("cannot read " + path + " in the app", e);
        }
    }

    /** A bundle of texts in the app's jar, or null. */
    public @Nullable Properties texts(String path) {
        return file(path + ".properties").map(App::properties).orElse(null);
    }

    @Override
    public void close() throws BundleException {
        bundle.stop();
    }

    private static Properties properties(byte[] content) {
        Properties properties = new Properties();
        try {
            properties.load(new java.io.ByteArrayInputStream(content));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return properties;
    }

    private static Object contextOf(Bundle bundle) {
        Instant end = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(end)) {
            Optional<Object> context = publishedContext(bundle);
            if (context.isPresent()) {
                return context.get();
            }
            pause();
        }
        List<String> missing = SpringReferences.unsatisfied(bundle, "META-INF/spring");
        throw new StartFailure(
                missing.isEmpty()
                        ? "the app's Spring context is not there after 10 s; the log above says why"
                        : "after 10 s the app still waits for services that nobody offers: "
                                + String.join(", ", missing));
    }

    private static Optional<Object> publishedContext(Bundle bundle) {
        String filter = "(&(objectClass=org.springframework.context.ApplicationContext)(Bundle-SymbolicName="
                + bundle.getSymbolicName() + "))";
        try {
            BundleContext osgi = bundle.getBundleContext();
            ServiceReference<?>[] found = osgi.getAllServiceReferences(null, filter);
            return found == null ? Optional.empty() : Optional.ofNullable(osgi.getService(found[0]));
        } catch (InvalidSyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(10);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartFailure("interrupted", e);
        }
    }

    /** Spring lives in its own bundles, so its types are unknown here. */
    private static Object call(Object target, String method, Class<?>[] types, Object... arguments) {
        try {
            return target.getClass().getMethod(method, types).invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException(String.valueOf(e.getCause()), e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
