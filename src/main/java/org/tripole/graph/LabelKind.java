package org.tripole.graph;

import java.util.regex.Pattern;

/**
 * A kind of label by the word that files use for it, such as leaning; whoever scores knows which
 * there are. Ordered by its text.
 */
public record LabelKind(String word) implements Comparable<LabelKind> {

    private static final Pattern WORD = Pattern.compile("[a-z]{1,40}");

    public LabelKind {
        if (!WORD.matcher(word).matches()) {
            throw new IllegalArgumentException(
                    "A kind of label is one word of small letters, but not \"" + word + "\"");
        }
    }

    @Override
    public int compareTo(LabelKind other) {
        return word.compareTo(other.word);
    }

    @Override
    public String toString() {
        return word;
    }
}
