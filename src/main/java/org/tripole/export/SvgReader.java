package org.tripole.export;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.tripole.export.CarriedState.Damage;

/**
 * Looks through the elements of an SVG for the state. Document types and entities are not read:
 * files of ours have none, and others use them to grow without end or to fetch what is not theirs.
 */
final class SvgReader {

    private static final int DEEPEST = 256;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final XMLStreamReader xml;
    private int depth;

    private SvgReader(XMLStreamReader xml) {
        this.xml = xml;
    }

    /** Whether the bytes are XML whose outermost element is an svg. */
    static boolean isSvg(byte[] bytes) {
        try {
            XMLStreamReader xml = reader(bytes);
            int event = xml.next();
            while (event != XMLStreamConstants.START_ELEMENT) {
                event = xml.next();
            }
            return xml.getLocalName().equals("svg");
        } catch (XMLStreamException | RuntimeException e) {
            return false; // no XML at all
        }
    }

    /** The state, if there is one. */
    static Optional<byte[]> of(byte[] bytes) throws BrokenState {
        try {
            return new SvgReader(reader(bytes)).find();
        } catch (XMLStreamException | RuntimeException e) {
            // The JDK's parser lets RuntimeExceptions out on some contents, as does Base64.
            throw new BrokenState(Damage.BROKEN);
        }
    }

    private static XMLStreamReader reader(byte[] bytes) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory.createXMLStreamReader(letters(bytes));
    }

    /**
     * Bytes that are no letters become marks of replacement: the parser would print a complaint. A
     * state with such a mark is told by its sum.
     */
    private static Reader letters(byte[] bytes) throws XMLStreamException {
        PushbackReader letters =
                new PushbackReader(
                        new InputStreamReader(
                                new ByteArrayInputStream(bytes), StandardCharsets.UTF_8));
        try {
            int first = letters.read();
            if (first >= 0 && first != BYTE_ORDER_MARK) {
                letters.unread(first);
            }
            return letters;
        } catch (IOException e) {
            throw new XMLStreamException(e);
        }
    }

    private Optional<byte[]> find() throws XMLStreamException, BrokenState {
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.DTD -> {
                    return Optional.empty();
                }
                case XMLStreamConstants.START_ELEMENT -> {
                    if (isState()) {
                        return Optional.of(state());
                    }
                    deeper();
                }
                case XMLStreamConstants.END_ELEMENT -> depth--;
                default -> {} // words and comments
            }
        }
        return Optional.empty();
    }

    private void deeper() throws BrokenState {
        depth++;
        if (depth > DEEPEST) {
            throw new BrokenState(Damage.TOO_LARGE);
        }
    }

    private boolean isState() {
        return xml.getLocalName().equals(SvgState.ELEMENT)
                && SvgState.NAMESPACE.equals(xml.getNamespaceURI());
    }

    private byte[] state() throws XMLStreamException, BrokenState {
        String sum = attribute(SvgState.SUM);
        String encoding = attribute(SvgState.ENCODING);
        byte[] state = SvgState.bytes(text(), encoding);
        if (!sum.equals(SvgState.sum(state))) {
            throw new BrokenState(Damage.CHANGED);
        }
        return state;
    }

    private String attribute(String name) {
        return Objects.requireNonNullElse(xml.getAttributeValue(null, name), "");
    }

    /** As getElementText of the parser, but with an end to its patience. */
    private String text() throws XMLStreamException, BrokenState {
        StringBuilder text = new StringBuilder();
        while (xml.next() != XMLStreamConstants.END_ELEMENT) {
            if (!xml.isCharacters()) {
                throw new BrokenState(Damage.CHANGED);
            }
            text.append(xml.getText());
            if (text.length() > 2 * Payload.MOST_BYTES) {
                throw new BrokenState(Damage.TOO_LARGE);
            }
        }
        return text.toString();
    }
}
