package org.tripole.view;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.tripole.view.Colouring.Shades;

/** Legend lines for the shades of a metric: its name, then its classes from low to high. */
record ShadeEntries(NetworkScene scene, Shades shades, Look look) {

    private static final double RADIUS = 5.5;

    /** A heading and a line for each class that is drawn, then one for states without a value. */
    List<LegendEntry> all() {
        List<LegendEntry> entries = new ArrayList<>();
        if (scene.shown().actors().isEmpty()) {
            return entries;
        }
        ShadeWords words = ShadeWords.of(scene, shades, look.messages());
        ActorGlyph glyph = new ActorGlyph(look.palette());
        entries.add(LegendEntry.heading(words.metric()));
        for (int number : drawn()) {
            entries.add(
                    new LegendEntry(
                            (at, scale) ->
                                    List.of(
                                            glyph.shaded(
                                                    shades.step(number),
                                                    at.plus(RADIUS * scale, 0),
                                                    RADIUS * scale,
                                                    null)),
                            words.range(number)));
        }
        if (isAnyUnknown()) {
            entries.add(
                    new LegendEntry(
                            (at, scale) ->
                                    List.of(
                                            glyph.unknown(
                                                    at.plus(RADIUS * scale, 0),
                                                    RADIUS * scale,
                                                    null)),
                            words.unknown()));
        }
        return entries;
    }

    private TreeSet<Integer> drawn() {
        TreeSet<Integer> numbers = new TreeSet<>();
        scene.shown().actors().forEach(id -> shades.number(id).ifPresent(numbers::add));
        return numbers;
    }

    private boolean isAnyUnknown() {
        return scene.shown().actors().stream().anyMatch(id -> shades.number(id).isEmpty());
    }
}
