package org.tripole.view.brief;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.tripole.domain.PartialDate;
import org.tripole.domain.Source;
import org.tripole.draw.Passage;
import org.tripole.draw.Point;
import org.tripole.draw.Ref;
import org.tripole.text.BriefText;
import org.tripole.view.Typesetter;

/** The numbered sources in two columns of equal height, each with its address. */
final class SourceNotes {

    private static final double NUMBER = 20;
    private static final double BETWEEN = 2.5;

    private final List<Source> sources;
    private final BriefWords words;
    private final Typesetter type;
    private final List<Double> heights;
    private final int left;

    /** Notes on {@code sources}, which are numbered from 1. */
    SourceNotes(List<Source> sources, BriefWords words, Typesetter type) {
        this.sources = sources;
        this.words = words;
        this.type = type;
        this.heights = sources.stream().map(this::height).toList();
        this.left = firstColumn();
    }

    /** How high the higher column is, with the heading; 0 without sources. */
    double height() {
        return sources.isEmpty() ? 0 : headingHeight() + higherColumn(left);
    }

    /** The notes with the heading at {@code top}. */
    Written written(double top) {
        if (sources.isEmpty()) {
            return Written.NOTHING;
        }
        Column heading = new Column(type, new Point(A4.MARGIN, top), A4.CONTENT.width());
        heading.heading(words.text(BriefText.SOURCES));
        return heading.written()
                .then(column(A4.MARGIN, heading.y(), 0, left))
                .then(column(A4.RIGHT, heading.y(), left, sources.size()));
    }

    private Written column(double x, double top, int from, int to) {
        Column column = new Column(type, new Point(x, top), A4.HALF);
        for (int i = from; i < to; i++) {
            int number = i + 1;
            Source source = sources.get(i);
            column.as(Passage.Role.ITEM, () -> note(column, number, source));
        }
        return column.written();
    }

    private void note(Column column, int number, Source source) {
        Ref ref = new Ref(Ref.Kind.SOURCE, source.id().value());
        column.beside(Integer.toString(number), Voice.NOTE, 0);
        column.paragraph(description(source), Voice.NOTE, NUMBER, ref);
        String address = shown(source);
        if (address != null) {
            column.paragraph(address, Voice.FOOT, NUMBER, ref);
        }
        column.skip(BETWEEN);
    }

    private String description(Source source) {
        PartialDate published = source.published();
        return published == null
                ? words.text(BriefText.SOURCE_UNDATED, source.publisher(), source.englishTitle())
                : words.text(
                        BriefText.SOURCE,
                        source.publisher(),
                        source.englishTitle(),
                        words.date(published));
    }

    /** The address as people type it; the link has it whole. */
    private static @Nullable String shown(Source source) {
        return source.address().map(url -> url.replaceFirst("^https://(www\\.)?", "")).orElse(null);
    }

    private double height(Source source) {
        return Column.height(column -> note(column, 1, source), type, A4.HALF);
    }

    private double headingHeight() {
        return Column.height(
                column -> column.heading(words.text(BriefText.SOURCES)), type, A4.HALF);
    }

    /** How many notes stand in the first column so that the higher one is as low as can be. */
    private int firstColumn() {
        return IntStream.rangeClosed(0, heights.size())
                .boxed()
                .min(Comparator.comparingDouble(this::higherColumn))
                .orElseThrow();
    }

    private double higherColumn(int first) {
        return Math.max(sum(0, first), sum(first, heights.size()));
    }

    private double sum(int from, int to) {
        return heights.subList(from, to).stream().mapToDouble(Double::doubleValue).sum();
    }
}
