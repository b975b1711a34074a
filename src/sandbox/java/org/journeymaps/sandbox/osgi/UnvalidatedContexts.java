package org.journeymaps.sandbox.osgi;

import org.eclipse.gemini.blueprint.context.DelegatedExecutionOsgiBundleApplicationContext;
import org.eclipse.gemini.blueprint.context.support.OsgiBundleXmlApplicationContext;
import org.eclipse.gemini.blueprint.extender.OsgiApplicationContextCreator;
import org.eclipse.gemini.blueprint.extender.support.ApplicationContextConfiguration;
import org.osgi.framework.BundleContext;
import org.springframework.beans.factory.xml.XmlBeanDefinitionReader;

/**
 * Makes the Spring contexts of apps from their files without their schemas, as Jira's plugin framework does: no default of a
 * schema is filled in. It runs inside the bundle of the extender.
 */
public final class UnvalidatedContexts implements OsgiApplicationContextCreator {
    @Override
    public DelegatedExecutionOsgiBundleApplicationContext createApplicationContext(BundleContext bundle) {
        ApplicationContextConfiguration configuration = new ApplicationContextConfiguration(bundle.getBundle());
        if (!configuration.isSpringPoweredBundle()) {
            return null;
        }
        OsgiBundleXmlApplicationContext context = new Unvalidated(configuration.getConfigurationLocations());
        context.setBundleContext(bundle);
        context.setPublishContextAsService(configuration.isPublishContextAsService());
        return context;
    }

    private static final class Unvalidated extends OsgiBundleXmlApplicationContext {
        Unvalidated(String... locations) {
            super(locations);
        }

        @Override
        protected void initBeanDefinitionReader(XmlBeanDefinitionReader reader) {
            super.initBeanDefinitionReader(reader);
            reader.setValidationMode(XmlBeanDefinitionReader.VALIDATION_NONE);
            reader.setNamespaceAware(true);
        }
    }
}
