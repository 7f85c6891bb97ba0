package org.tripole.view.finding;

/**
 * A word of a title that takes a side, claims a motive or looks ahead, and what to say instead.
 *
 * @param start place of its first letter
 * @param end place after its last letter
 * @param isReplacement whether the proposal can be put in the word's place as it is; else it says
 *     what to write
 */
public record RuledOutWord(
        int start, int end, String word, String proposal, boolean isReplacement) {

    public RuledOutWord {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException(
                    "A word must have letters, but lies from " + start + " to " + end);
        }
    }
}
