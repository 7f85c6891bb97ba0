package org.tripole.export.graph;

import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.tripole.disk.Existing;
import org.tripole.exchange.GraphDocument;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;

/** What was written, as other programs see it. */
final class Written {

    private Written() {}

    static String text(GraphDocument document, Path folder, String name) throws Exception {
        Path file = folder.resolve(name);
        GraphFile.write(document, file, Existing.REPLACE);
        return Files.readString(file);
    }

    /** The root element, read by the JDK's own parser. */
    static Element xml(String text) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder()
                .parse(new InputSource(new StringReader(text)))
                .getDocumentElement();
    }

    /** The elements of that local name below {@code parent}, in order. */
    static List<Element> all(Element parent, String name) {
        var found = parent.getElementsByTagNameNS("*", name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    /** The local names of the elements directly inside. */
    static List<String> children(Element parent) {
        List<String> names = new ArrayList<>();
        for (Node at = parent.getFirstChild(); at != null; at = at.getNextSibling()) {
            if (at instanceof Element element) {
                names.add(element.getLocalName());
            }
        }
        return names;
    }
}
