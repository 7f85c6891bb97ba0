package org.tripole.ui.panel.inspector;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tripole.app.Change;
import org.tripole.domain.SourceId;
import org.tripole.draw.Ref;
import org.tripole.ui.kit.ShareLine;

/** One piece of a page, as a value: what is said, and what it opens. */
public sealed interface Block {

    /** How loud a sentence is. */
    enum Tone {
        LEAD,
        PLAIN,
        SOFT,
        NOTE
    }

    /** A sentence or a few. */
    record Sentence(String text, Tone tone) implements Block {}

    /** Shares as bars with ranges. */
    record Shares(List<ShareLine> lines) implements Block {
        public Shares {
            lines = List.copyOf(lines);
        }
    }

    /**
     * A row that opens something.
     *
     * @param figure a number at the end of the row; may be empty
     * @param tilt which way it pulls and how much; null when it does not
     */
    record Entry(String title, String detail, String figure, Ref opens, @Nullable Tilt tilt)
            implements Block {

        /** A row without a pull. */
        static Entry of(String title, String detail, Ref opens) {
            return new Entry(title, detail, "", opens, null);
        }

        /** The same row with a number at its end. */
        Entry withFigure(String next) {
            return new Entry(title, detail, next, opens, tilt);
        }
    }

    /**
     * Which way an act pulls.
     *
     * @param length its size beside the largest of the list, 0 to 1
     * @param isTowards false when it pulls away from the approach, which takes no data colour
     */
    record Tilt(int approach, double length, boolean isTowards) {}

    /** A row that leads to a day. */
    record Turn(String title, String detail, LocalDate day) implements Block {}

    /** A name and what it is, such as "Date" and "12 Dec 2025". */
    record Fact(String name, String value) implements Block {}

    /** More of a list, shown on demand. */
    record Folded(String id, String label, List<Block> blocks) implements Block {
        public Folded {
            blocks = List.copyOf(blocks);
        }
    }

    /** The address of a source on the web, which nothing opens but an explicit click. */
    record Address(SourceId source, String url) implements Block {}

    /** A change that the page offers to make, as a button. */
    record Offer(String id, String label, Change change) implements Block {}

    /** Work under way; how far it is changes without the page. */
    record Working(String text, Work work) implements Block {}

    /** What is computed beside a page. */
    enum Work {
        DRAWS,
        OMISSIONS,
        METRICS,
        CHRONICLE
    }

    /** A plain sentence. */
    static Sentence plain(String text) {
        return new Sentence(text, Tone.PLAIN);
    }

    /** A quiet sentence. */
    static Sentence soft(String text) {
        return new Sentence(text, Tone.SOFT);
    }

    /** A sentence that must not be overlooked. */
    static Sentence note(String text) {
        return new Sentence(text, Tone.NOTE);
    }
}
