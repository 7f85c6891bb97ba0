package org.tripole.app.saved;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.zip.CRC32;
import org.tripole.domain.Tie;

/**
 * A mark of 64 bits for each tie: who and what it joins in the upper half, what was done, when, and
 * by which evidence in the lower.
 *
 * @param count how many ties there are
 * @param marks ascending; none when there are more than {@value #MOST} ties
 */
public record TieMarks(int count, List<Long> marks) {

    /** More ties than that are only counted, so that a picture stays small. */
    public static final int MOST = 20_000;

    public TieMarks {
        if (count < 0 || (marks.size() != count && !(marks.isEmpty() && count > MOST))) {
            throw new IllegalArgumentException(
                    count + " ties must have a mark each, but have " + marks.size());
        }
        marks = marks.stream().sorted().toList();
    }

    /** The marks of those ties. */
    static TieMarks of(Collection<Tie> ties) {
        return ties.size() > MOST
                ? new TieMarks(ties.size(), List.of())
                : new TieMarks(ties.size(), ties.stream().map(TieMarks::mark).toList());
    }

    /** Whether ties can be told apart one by one. */
    boolean isListed() {
        return marks.size() == count;
    }

    /** Which two things the marked tie joins. */
    static int ends(long mark) {
        return (int) (mark >>> Integer.SIZE);
    }

    private static long mark(Tie tie) {
        long ends = sum(tie.actor() + "|" + tie.target());
        return ends << Integer.SIZE | sum(content(tie));
    }

    private static String content(Tie tie) {
        String date = tie.dated().map(Object::toString).orElse("");
        List<String> sources = tie.sources().stream().map(Object::toString).sorted().toList();
        return String.join(
                "|", tie.relation().key(), date, tie.quality().key(), String.join(",", sources));
    }

    private static long sum(String text) {
        CRC32 sum = new CRC32();
        sum.update(text.getBytes(StandardCharsets.UTF_8));
        return sum.getValue();
    }
}
