package org.tripole.export.graph;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayDeque;
import java.util.Deque;

/** Writes XML elements, one a line, indented by their depth. */
final class XmlWriter {

    private final Writer out;
    private final Deque<String> open = new ArrayDeque<>();

    XmlWriter(Writer out) throws IOException {
        this.out = out;
        out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    }

    /** An element that still takes attributes; one with an empty value is left out. */
    final class Tag {

        private final String name;
        private final StringBuilder text;

        private Tag(String name) {
            this.name = name;
            this.text = new StringBuilder("  ".repeat(open.size())).append('<').append(name);
        }

        Tag with(String attribute, String value) {
            if (!value.isEmpty()) {
                text.append(' ').append(attribute).append("=\"");
                text.append(XmlText.escaped(value)).append('"');
            }
            return this;
        }

        Tag with(String attribute, double value) {
            return with(attribute, Double.toString(value));
        }

        Tag with(String attribute, int value) {
            return with(attribute, Integer.toString(value));
        }

        /** Closes an element without content. */
        void empty() throws IOException {
            out.append(text).write("/>\n");
        }

        /** Closes an element that holds words only. */
        void holding(String words) throws IOException {
            out.append(text).append('>').append(XmlText.escaped(words));
            out.append("</").append(name).write(">\n");
        }

        /** Leaves the element open for others inside. */
        void open() throws IOException {
            out.append(text).write(">\n");
            open.push(name);
        }
    }

    Tag tag(String name) {
        return new Tag(name);
    }

    /** Closes the element that was opened last. */
    void close() throws IOException {
        String name = open.pop();
        out.append("  ".repeat(open.size())).append("</").append(name).write(">\n");
    }
}
