package org.journeymaps.guard;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** An XML file of the app as it lies in the jar. */
final class DescriptorXml {
    private final Document document;

    private DescriptorXml(Document document) {
        this.document = document;
    }

    static DescriptorXml read(String path) {
        try (InputStream file = DescriptorXml.class.getClassLoader().getResourceAsStream(path)) {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            return new DescriptorXml(factory.newDocumentBuilder().parse(file));
        } catch (IOException | SAXException | ParserConfigurationException e) {
            throw new AssertionError(path, e);
        }
    }

    Element root() {
        return document.getDocumentElement();
    }

    /** Gives every module: each child of the root but the app's own data and texts. */
    Stream<Element> modules() {
        return all("*").filter(element -> element.getParentNode() == root())
                .filter(element -> !element.getTagName().matches("plugin-info|resource"));
    }

    /** Gives every element of that name, in the order of the file. */
    Stream<Element> all(String name) {
        NodeList found = document.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements.stream();
    }
}
