package org.tripole.ui.panel.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tripole.app.ActHistogram.Bin;
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
                .filter(bin -> !day.isBefore(bin.first()) && day.isBefore(bin.next()))
                .findFirst()
                .map(bin -> of(bin, naming, words));
    }

    private static String of(Bin bin, Naming naming, Words words) {
        String head = words.text(TimeText.BIN, period(bin, words), bin.total());
        List<String> lines = new ArrayList<>(List.of(head));
        int approaches = bin.counts().size() - 1;
        for (int k = 0; k <= approaches; k++) {
            if (bin.counts().get(k) > 0) {
                String which =
                        k < approaches ? naming.alone(k) : words.text(TimeText.NO_SINGLE_APPROACH);
                lines.add(words.text(TimeText.BIN_PART, which, bin.counts().get(k)));
            }
        }
        lines.add(words.text(TimeText.BIN_SCALE));
        return String.join("\n", lines);
    }

    /** The month or the year. */
    private static String period(Bin bin, Words words) {
        String iso = bin.first().toString();
        boolean isMonth = bin.first().plusMonths(1).equals(bin.next());
        return PartialDate.parse(iso.substring(0, isMonth ? 7 : 4))
                .map(words::date)
                .orElseThrow(AssertionError::new);
    }
}
