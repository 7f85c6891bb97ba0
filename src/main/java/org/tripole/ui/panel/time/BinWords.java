package org.tripole.ui.panel.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tripole.app.ActHistogram.Bin;
import org.tripole.app.BinUnit;
import org.tripole.domain.PartialDate;
import org.tripole.text.TimeText;
import org.tripole.ui.panel.Naming;
import org.tripole.ui.panel.Words;

/** A bar of the histogram in words: how many acts, and of which approach. */
final class BinWords {

    private BinWords() {}

    /** The words of the bar over {@code day}, if there is one. */
    static Optional<String> at(Track track, LocalDate day, Naming naming, Words words) {
        return track.acts().bins().stream()
                .filter(bin -> !day.isBefore(bin.first()) && !day.isAfter(bin.last()))
                .findFirst()
                .map(bin -> of(bin, track.acts().unit(), naming, words));
    }

    private static String of(Bin bin, BinUnit unit, Naming naming, Words words) {
        List<String> lines = new ArrayList<>();
        lines.add(words.text(TimeText.BIN, period(bin, unit, words), bin.acts()));
        for (int k = 0; k < bin.byApproach().size(); k++) {
            addPart(lines, naming.alone(k), bin.byApproach().get(k), words);
        }
        addPart(lines, words.text(TimeText.EVEN_HANDED), bin.evenHanded(), words);
        addPart(lines, words.text(TimeText.INEXACT), bin.inexact(), words);
        lines.add(words.text(TimeText.BIN_SCALE));
        return String.join("\n", lines);
    }

    private static void addPart(List<String> lines, String name, int acts, Words words) {
        if (acts > 0) {
            lines.add(words.text(TimeText.BIN_PART, name, acts));
        }
    }

    private static String period(Bin bin, BinUnit unit, Words words) {
        LocalDate first = bin.first();
        return switch (unit) {
            case MONTH ->
                    words.date(new PartialDate(first, bin.last(), PartialDate.Precision.MONTH));
            case YEAR -> words.date(new PartialDate(first, bin.last(), PartialDate.Precision.YEAR));
            default -> words.text(TimeText.BIN_PERIOD, words.date(first), words.date(bin.last()));
        };
    }
}
