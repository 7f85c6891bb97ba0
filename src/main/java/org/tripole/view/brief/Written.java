package org.tripole.view.brief;

import java.util.List;
import java.util.stream.Stream;
import org.tripole.draw.Mark;
import org.tripole.draw.Passage;

/**
 * What was written on a page: its marks as painted, and its words as read.
 *
 * @param passages in reading order; marks in none of them are decoration
 */
record Written(List<Mark> marks, List<Passage> passages) {

    /** A place where nothing is written. */
    static final Written NOTHING = new Written(List.of(), List.of());

    Written {
        marks = List.copyOf(marks);
        passages = List.copyOf(passages);
    }

    /** This, and after it the other. */
    Written then(Written next) {
        return new Written(
                Stream.concat(marks.stream(), next.marks.stream()).toList(),
                Stream.concat(passages.stream(), next.passages.stream()).toList());
    }

    /** The same with the title read before what stands above it. */
    Written titleFirst() {
        return new Written(
                marks,
                Stream.concat(
                                passages.stream().filter(Written::isTitle),
                                passages.stream().filter(passage -> !isTitle(passage)))
                        .toList());
    }

    private static boolean isTitle(Passage passage) {
        return passage instanceof Passage.Text text && text.role() == Passage.Role.TITLE;
    }
}
