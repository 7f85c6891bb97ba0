package org.tripole.preflight;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tripole.draw.Mark;
import org.tripole.draw.Palette;
import org.tripole.draw.Rgb;
import org.tripole.draw.SplitDisc;
import org.tripole.draw.colour.Lab;
import org.tripole.draw.colour.Sight;

/** The full inks of the approaches that a picture uses, and how far apart they are. */
final class ApproachInks {

    private final List<Rgb> used;

    ApproachInks(Palette palette, List<Paint> paints) {
        Set<Rgb> painted =
                paints.stream().flatMap(paint -> colours(paint.mark())).collect(Collectors.toSet());
        this.used =
                palette.approaches().stream()
                        .map(Palette.ApproachInk::fill)
                        .filter(painted::contains)
                        .distinct()
                        .toList();
    }

    /** Every two of the inks, with their distances. */
    List<Pair> pairs() {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < used.size(); i++) {
            for (int j = i + 1; j < used.size(); j++) {
                pairs.add(new Pair(used.get(i), used.get(j)));
            }
        }
        return pairs;
    }

    static Stream<Rgb> colours(Mark mark) {
        if (mark instanceof SplitDisc disc) {
            return disc.sectors().colours().stream();
        }
        return Stream.ofNullable(mark.ink().fill());
    }

    /** Two inks that must not be taken for each other. */
    record Pair(Rgb one, Rgb other) {

        /** CIEDE2000 difference of the two, seen that way. */
        double distance(Sight sight) {
            return Lab.of(sight.of(one)).difference(Lab.of(sight.of(other)));
        }

        /** Difference of lightness L* of the two, seen that way. */
        double lightnessStep(Sight sight) {
            return Math.abs(
                    Lab.of(sight.of(one)).lightness() - Lab.of(sight.of(other)).lightness());
        }

        boolean isOn(Mark mark) {
            return colours(mark).anyMatch(colour -> colour.equals(one) || colour.equals(other));
        }
    }
}
