package org.journeymaps.sandbox.osgi;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.jar.Manifest;
import org.apache.felix.framework.FrameworkFactory;
import org.journeymaps.sandbox.StartFailure;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.wiring.FrameworkWiring;

/** The OSGi container: Apache Felix with Gemini Blueprint and Spring as bundles, and a closed list of exports. */
public final class Container implements AutoCloseable {
    private static final int SPRING_BUNDLES = 9;

    private final Framework framework;

    private Container(Framework framework) {
        this.framework = framework;
    }

    public static Container start(Path cache) {
        Map<String, String> config = Map.of(
                Constants.FRAMEWORK_STORAGE,
                cache.toString(),
                Constants.FRAMEWORK_SYSTEMPACKAGES_EXTRA,
                String.join(",", Exports.read()),
                Constants.FRAMEWORK_BOOTDELEGATION,
                "sun.*",
                "felix.bootdelegation.implicit",
                "false",
                "felix.log.level",
                "1");
        Container container = new Container(new FrameworkFactory().newFramework(config));
        try {
            container.framework.start();
            container.startSpring();
            return container;
        } catch (BundleException | IOException e) {
            throw new StartFailure("the OSGi container does not start: " + e.getMessage(), e);
        }
    }

    public BundleContext context() {
        return framework.getBundleContext();
    }

    /** Installs an app, whose descriptor must be one that Jira takes. */
    public Bundle install(Path jar) {
        try {
            Bundle bundle = context().installBundle(jar.toUri().toString());
            App.descriptorOf(bundle);
            return bundle;
        } catch (BundleException e) {
            throw new StartFailure("the app " + jar + " cannot be installed: " + e.getMessage(), e);
        }
    }

    /** Starts an installed app, and waits for its Spring context. */
    public App start(Bundle bundle) {
        try {
            Descriptor descriptor = App.descriptorOf(bundle);
            bundle.start();
            descriptor.classNames().forEach(name -> App.load(bundle, name));
            return App.of(bundle, descriptor);
        } catch (BundleException e) {
            throw new StartFailure("the app " + bundle.getSymbolicName() + " does not start: " + e.getMessage(), e);
        }
    }

    /** Puts another jar in the place of a stopped app. */
    public void update(Bundle bundle, Path jar) {
        try (InputStream content = Files.newInputStream(jar)) {
            bundle.update(content);
            refresh(bundle);
        } catch (BundleException | IOException e) {
            throw new StartFailure("the app cannot be updated: " + e.getMessage(), e);
        }
    }

    /** Takes a stopped app away, and all that knows its classes. */
    public void uninstall(Bundle bundle) {
        try {
            bundle.uninstall();
            refresh(bundle);
        } catch (BundleException e) {
            throw new StartFailure("the app cannot be removed: " + e.getMessage(), e);
        }
    }

    private void refresh(Bundle bundle) {
        CountDownLatch done = new CountDownLatch(1);
        framework.adapt(FrameworkWiring.class).refreshBundles(List.of(bundle), event -> done.countDown());
        try {
            if (!done.await(10, TimeUnit.SECONDS)) {
                throw new StartFailure("the classes of the app cannot be let go");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartFailure("interrupted", e);
        }
    }

    @Override
    public void close() throws BundleException, InterruptedException {
        framework.stop();
        framework.waitForStop(10_000);
    }

    private void startSpring() throws BundleException, IOException {
        List<Bundle> bundles = new ArrayList<>();
        for (URL manifest : Collections.list(getClass().getClassLoader().getResources("META-INF/MANIFEST.MF"))) {
            if (isSpring(manifest)) {
                URL jar = ((JarURLConnection) manifest.openConnection()).getJarFileURL();
                bundles.add(context().installBundle(jar.toString()));
            }
        }
        if (bundles.size() != SPRING_BUNDLES) {
            throw new StartFailure("found " + bundles + " on the class path instead of 9 bundles of Spring and Gemini");
        }
        context().installBundle("sandbox.extender", ExtenderFragment.jar());
        for (Bundle bundle : bundles) {
            bundle.start();
        }
    }

    private static boolean isSpring(URL manifest) throws IOException {
        try (InputStream stream = manifest.openStream()) {
            String name = new Manifest(stream).getMainAttributes().getValue(Constants.BUNDLE_SYMBOLICNAME);
            return name != null
                    && (name.startsWith("org.eclipse.gemini.blueprint.")
                            || name.startsWith("org.apache.servicemix.bundles."));
        }
    }
}
