package org.tripole.view;

/**
 * Which parts a figure has beside its network, and what the words of some of them are.
 *
 * @param subtitle replaces the proposed subtitle; empty keeps it
 * @param marking how the figure may be handled, such as "For internal use", at top and bottom;
 *     empty for none
 * @param hasNotes whether the foot says what place, size and absence mean
 * @param hasSourceNotes whether the foot lists the sources of the ties shown
 */
public record FigureParts(
        String subtitle,
        String marking,
        boolean hasLegend,
        boolean hasNotes,
        boolean hasSourceNotes,
        NamesShown names) {

    /** The most letters of a subtitle or a marking. */
    public static final int LONGEST_WORDS = 500;

    /** Legend and notes, the proposed subtitle, no marking, no list of sources. */
    public static final FigureParts STANDARD =
            new FigureParts("", "", true, true, false, NamesShown.USUAL);

    public FigureParts {
        check("subtitle", subtitle);
        check("marking", marking);
    }

    /** The same under another subtitle, or the proposed one when it is empty. */
    public FigureParts withSubtitle(String next) {
        return new FigureParts(next, marking, hasLegend, hasNotes, hasSourceNotes, names);
    }

    /** The same with another marking, or none when it is empty. */
    public FigureParts withMarking(String next) {
        return new FigureParts(subtitle, next, hasLegend, hasNotes, hasSourceNotes, names);
    }

    /** The same with or without legend. */
    public FigureParts withLegend(boolean next) {
        return new FigureParts(subtitle, marking, next, hasNotes, hasSourceNotes, names);
    }

    /** The same with or without notes. */
    public FigureParts withNotes(boolean next) {
        return new FigureParts(subtitle, marking, hasLegend, next, hasSourceNotes, names);
    }

    /** The same with or without a list of sources. */
    public FigureParts withSourceNotes(boolean next) {
        return new FigureParts(subtitle, marking, hasLegend, hasNotes, next, names);
    }

    /** The same with more or fewer names. */
    public FigureParts withNames(NamesShown next) {
        return new FigureParts(subtitle, marking, hasLegend, hasNotes, hasSourceNotes, next);
    }

    /** Whether the parts take as much room as those of the standard figure. */
    boolean takeUsualRoom() {
        return marking.isBlank() && hasLegend && hasNotes && !hasSourceNotes;
    }

    private static void check(String part, String words) {
        if (words.length() > LONGEST_WORDS) {
            throw new IllegalArgumentException(
                    "A " + part + " has at most 500 letters, but this has " + words.length());
        }
    }
}
