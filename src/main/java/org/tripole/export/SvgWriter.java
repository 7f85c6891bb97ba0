package org.tripole.export;

import org.jspecify.annotations.Nullable;
import org.tripole.draw.Rgb;

/** Writes SVG elements, indented by their depth. */
final class SvgWriter {

    private final StringBuilder text = new StringBuilder();
    private int depth;

    /** An element that is still open for attributes. */
    final class Tag {

        private final String name;

        private Tag(String name) {
            this.name = name;
            indent();
            text.append('<').append(name);
        }

        Tag with(String attribute, String value) {
            text.append(' ').append(attribute).append("=\"");
            text.append(SvgText.escaped(value)).append('"');
            return this;
        }

        Tag with(String attribute, double value) {
            return with(attribute, SvgText.number(value));
        }

        /** Adds the attribute if there is a value. */
        Tag with(String attribute, @Nullable Rgb colour) {
            return colour == null ? this : with(attribute, colour.toHex());
        }

        /** Closes an element without content. */
        void empty() {
            text.append("/>\n");
        }

        /** Closes an element that holds words only. */
        void holding(String words) {
            holdingMarkup(SvgText.escaped(words));
        }

        /** Closes an element that holds what is markup already, all on one line. */
        void holdingMarkup(String markup) {
            text.append('>').append(markup).append("</").append(name).append(">\n");
        }

        /** Leaves the element open for others inside. */
        void open() {
            text.append(">\n");
            depth++;
        }

        /** Closes an element that was left open. */
        void close() {
            SvgWriter.this.close(name);
        }
    }

    Tag tag(String name) {
        return new Tag(name);
    }

    void close(String name) {
        depth--;
        indent();
        text.append("</").append(name).append(">\n");
    }

    /** Adds finished text as it is. */
    void raw(String markup) {
        text.append(markup);
    }

    void indentBy(int levels) {
        depth += levels;
    }

    private void indent() {
        text.append("  ".repeat(depth));
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
