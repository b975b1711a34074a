package org.journeymaps.sandbox.osgi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.jira.project.ProjectManager;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import org.journeymaps.sandbox.StartFailure;
import org.journeymaps.sandbox.jira.Projects;
import org.junit.After;
import org.junit.Before;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.wiring.BundleWiring;

public class ContainerTest {
    @ClassRule
    public static final TemporaryFolder FOLDER = new TemporaryFolder();

    private static final String SPRING = """
            <beans xmlns="http://www.springframework.org/schema/beans"
                   xmlns:osgi="http://www.eclipse.org/gemini/blueprint/schema/blueprint">
              <osgi:reference id="projects" interface="com.atlassian.jira.project.ProjectManager"/>
              <osgi:reference id="issues" interface="com.atlassian.jira.issue.IssueManager"/>
              <osgi:reference id="optional" interface="com.atlassian.jira.issue.Issue" availability="optional"/>
            </beans>
            """;

    private Container container;

    @Before
    public void start() throws IOException {
        container = Container.start(FOLDER.newFolder().toPath());
    }

    @After
    public void stop() throws BundleException, InterruptedException {
        container.close();
    }

    @Test
    public void hidesTheHostFromApps() throws IOException, BundleException {
        ClassLoader app = loaderOf(install("com.atlassian.jira.project,jakarta.ws.rs", "<atlassian-plugin/>"));

        assertThatCode(() -> Class.forName(ProjectManager.class.getName(), false, app))
                .doesNotThrowAnyException();
        for (String hidden : new String[] {
            "org.journeymaps.sandbox.Main",
            "org.h2.Driver",
            "org.eclipse.jetty.server.Server",
            "org.springframework.core.SpringVersion",
            "com.fasterxml.jackson.databind.ObjectMapper",
            "net.java.ao.EntityManager",
            "com.atlassian.util.profiling.Metrics",
            "com.atlassian.plugin.util.PluginKeyStack",
            "org.glassfish.jersey.server.ResourceConfig"
        }) {
            assertThatThrownBy(() -> Class.forName(hidden, false, app))
                    .as(hidden)
                    .isInstanceOf(ClassNotFoundException.class);
        }
    }

    @Test
    public void resolvesNoAppThatImportsAnUnlistedPackage() throws IOException {
        Bundle app = install("net.java.ao.atlassian", "<atlassian-plugin/>");

        assertThatThrownBy(app::start)
                .isInstanceOf(BundleException.class)
                .hasMessageContaining("osgi.wiring.package=net.java.ao.atlassian");
    }

    @Test
    public void namesTheServicesThatNobodyOffers() throws IOException, BundleException {
        container.context().registerService(ProjectManager.class, new Projects(null, null), null);
        Bundle app = install("com.atlassian.jira.project,com.atlassian.jira.issue", "<atlassian-plugin/>");
        app.start();

        assertThat(SpringReferences.unsatisfied(app, "META-INF/references"))
                .containsExactly("com.atlassian.jira.issue.IssueManager");
    }

    @Test
    public void refusesAModuleTypeThatItDoesNotHave() throws IOException {
        Bundle app = install("com.atlassian.jira.project", "<atlassian-plugin><gadget/></atlassian-plugin>");

        assertThatThrownBy(() -> App.descriptorOf(app))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("<gadget>");
    }

    /** As Jira's plugin framework: modules of all kinds share one namespace of keys. */
    @Test
    public void refusesASecondModuleOfAKeyWhateverItsKind() throws IOException {
        Bundle app = install(
                "com.atlassian.jira.project",
                "<atlassian-plugin key='probe'><web-resource key='page'/><web-panel key='page' location='x'/></atlassian-plugin>");

        assertThatThrownBy(() -> App.descriptorOf(app))
                .isInstanceOf(StartFailure.class)
                .hasMessage("Found duplicate key 'page' within plugin 'probe'");
    }

    @Test
    public void refusesAModuleWithoutAKey() throws IOException {
        assertThatThrownBy(() -> App.descriptorOf(
                        install("com.atlassian.jira.project", "<atlassian-plugin><web-resource/></atlassian-plugin>")))
                .hasMessageContaining("<web-resource> has no key");
    }

    @Test
    public void refusesAPartOfAModuleThatItDoesNotKnow() throws IOException {
        Bundle app = install(
                "com.atlassian.jira.project",
                "<atlassian-plugin><web-panel key='page'><conditions/></web-panel></atlassian-plugin>");

        assertThatThrownBy(() -> App.descriptorOf(app)).hasMessageContaining("<conditions>");
    }

    /** One class that the descriptor names and that cannot be loaded disables the whole app. */
    @Test
    public void refusesAnAppThatNamesAClassThatIsNotThere() throws IOException {
        Path jar = FOLDER.newFile().toPath();
        Files.write(jar, jar("com.atlassian.jira.project", """
                <atlassian-plugin key="probe"><web-item key="link" section="x"><label key="y"/><link>/</link>
                <condition class="org.nowhere.Condition"/></web-item></atlassian-plugin>"""));

        assertThatThrownBy(() -> container.start(container.install(jar)))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("org.nowhere.Condition");
    }

    private static ClassLoader loaderOf(Bundle bundle) throws BundleException {
        bundle.start();
        return bundle.adapt(BundleWiring.class).getClassLoader();
    }

    /** Jira reads an app's Spring files without their schemas: what a schema forbids goes through, its defaults are not there. */
    @Test
    public void readsSpringFilesWithoutTheirSchemas() throws IOException {
        Path jar = FOLDER.newFile().toPath();
        Files.write(
                jar,
                jar(
                        "com.atlassian.jira.project",
                        "<atlassian-plugin key='probe'/>",
                        Map.of("META-INF/spring/probe.xml", """
                <beans xmlns="http://www.springframework.org/schema/beans">
                  <bean id="list" class="java.util.ArrayList" unknown-to-the-schema="true"/>
                </beans>
                """)));

        assertThat(container.start(container.install(jar)).bean(java.util.List.class))
                .isEmpty();
    }

    private Bundle install(String imports, String descriptor) throws IOException {
        try {
            return container.context().installBundle("probe", new ByteArrayInputStream(jar(imports, descriptor)));
        } catch (BundleException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] jar(String imports, String descriptor) throws IOException {
        return jar(imports, descriptor, Map.of("META-INF/references/probe.xml", SPRING));
    }

    private static byte[] jar(String imports, String descriptor, Map<String, String> files) throws IOException {
        Manifest manifest = new Manifest();
        Attributes attributes = manifest.getMainAttributes();
        attributes.putValue("Manifest-Version", "1.0");
        attributes.putValue("Bundle-ManifestVersion", "2");
        attributes.putValue("Bundle-SymbolicName", "probe");
        attributes.putValue("Import-Package", imports);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JarOutputStream jar = new JarOutputStream(bytes, manifest)) {
            write(jar, "atlassian-plugin.xml", descriptor);
            for (Map.Entry<String, String> file : files.entrySet()) {
                write(jar, file.getKey(), file.getValue());
            }
        }
        return bytes.toByteArray();
    }

    private static void write(JarOutputStream jar, String name, String content) throws IOException {
        jar.putNextEntry(new ZipEntry(name));
        jar.write(content.getBytes(StandardCharsets.UTF_8));
        jar.closeEntry();
    }
}
