package org.tripole.view.finding;

import java.util.List;
import org.tripole.draw.Ref;

/**
 * A finding in words, as a title.
 *
 * @param spans where its numbers and names stand, from left to right
 */
public record Title(String text, Finding finding, List<Span> spans) {

    /** A part of the title from {@code start} to before {@code end}, and the rows behind it. */
    public record Span(int start, int end, List<Ref> rows) {

        public Span {
            rows = List.copyOf(rows);
        }

        private Span shifted(int by) {
            return new Span(start + by, end + by, rows);
        }
    }

    /** The most words that are read at a glance. */
    public static final int MOST_WORDS = 10;

    public Title {
        spans = List.copyOf(spans);
    }

    /** Whether it has at most ten words. */
    public boolean isShort() {
        return words(text) <= MOST_WORDS;
    }

    /** How many words a title has, whoever wrote it. */
    public static int words(String title) {
        return title.isBlank() ? 0 : title.strip().split("\\s+").length;
    }

    /** The same put into a longer sentence, in which it begins at {@code start}. */
    Title within(String whole, int start) {
        return new Title(whole, finding, spans.stream().map(span -> span.shifted(start)).toList());
    }
}
