package org.journeymaps.sandbox.osgi;

import java.io.IOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.osgi.framework.Bundle;
import org.osgi.framework.InvalidSyntaxException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Reads from an app's Spring files which services it cannot do without. */
final class SpringReferences {
    private static final String NAMESPACE = "http://www.eclipse.org/gemini/blueprint/schema/blueprint";

    private SpringReferences() {}

    /** The interfaces of mandatory references that no bundle offers. */
    static List<String> unsatisfied(Bundle bundle, String directory) {
        List<String> missing = new ArrayList<>();
        Enumeration<URL> files = bundle.findEntries(directory, "*.xml", false);
        for (URL file : files == null ? List.<URL>of() : Collections.list(files)) {
            NodeList references = parse(file).getElementsByTagNameNS(NAMESPACE, "reference");
            for (int i = 0; i < references.getLength(); i++) {
                Element reference = (Element) references.item(i);
                if (isMandatory(reference) && !isOffered(bundle, reference)) {
                    missing.add(reference.getAttribute("interface"));
                }
            }
        }
        return missing;
    }

    private static boolean isMandatory(Element reference) {
        return !reference.getAttribute("availability").equals("optional")
                && !reference.getAttribute("cardinality").startsWith("0");
    }

    private static boolean isOffered(Bundle bundle, Element reference) {
        String filter = reference.getAttribute("filter");
        try {
            return bundle.getBundleContext()
                            .getServiceReferences(reference.getAttribute("interface"), filter.isEmpty() ? null : filter)
                    != null;
        } catch (InvalidSyntaxException e) {
            return false;
        }
    }

    private static Element parse(URL file) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder().parse(file.openStream()).getDocumentElement();
        } catch (IOException | SAXException | ParserConfigurationException e) {
            throw new IllegalStateException("cannot read " + file, e);
        }
    }
}
