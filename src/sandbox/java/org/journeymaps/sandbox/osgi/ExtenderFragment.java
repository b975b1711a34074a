package org.journeymaps.sandbox.osgi;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import org.osgi.framework.Constants;

/** A small bundle that tells Gemini's extender how contexts are made: {@link UnvalidatedContexts}. */
final class ExtenderFragment {
    private static final String HOST = "org.eclipse.gemini.blueprint.extender";
    private static final String CONFIGURATION = """
            <beans xmlns="http://www.springframework.org/schema/beans" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                   xsi:schemaLocation="http://www.springframework.org/schema/beans http://www.springframework.org/schema/beans/spring-beans.xsd">
              <bean id="applicationContextCreator" class="%s"/>
            </beans>
            """;

    private ExtenderFragment() {}

    static InputStream jar() throws IOException {
        Manifest manifest = new Manifest();
        Attributes attributes = manifest.getMainAttributes();
        attributes.putValue("Manifest-Version", "1.0");
        attributes.putValue(Constants.BUNDLE_MANIFESTVERSION, "2");
        attributes.putValue(Constants.BUNDLE_SYMBOLICNAME, "sandbox.extender");
        attributes.putValue(Constants.FRAGMENT_HOST, HOST);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JarOutputStream jar = new JarOutputStream(bytes, manifest)) {
            jar.putNextEntry(new ZipEntry("META-INF/spring/extender/contexts.xml"));
            jar.write(
                    CONFIGURATION.formatted(UnvalidatedContexts.class.getName()).getBytes(StandardCharsets.UTF_8));
            add(jar, UnvalidatedContexts.class.getName());
            add(jar, UnvalidatedContexts.class.getName() + "$Unvalidated");
        }
        return new ByteArrayInputStream(bytes.toByteArray());
    }

    private static void add(JarOutputStream jar, String className) throws IOException {
        String path = className.replace('.', '/') + ".class";
        jar.putNextEntry(new ZipEntry(path));
        try (InputStream type = ExtenderFragment.class.getResourceAsStream("/" + path)) {
            if (type == null) {
                throw new IOException(path + " is missing");
            }
            type.transferTo(jar);
        }
    }
}
