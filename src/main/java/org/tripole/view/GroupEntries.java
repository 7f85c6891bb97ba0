package org.tripole.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tripole.text.FigureText;

/** Legend lines for the groups that the data put states in. */
record GroupEntries(NetworkScene scene, Look look) {

    private static final double RADIUS = 5.5;

    /** One line for each group that is drawn, the largest of the record first, then for none. */
    List<LegendEntry> all() {
        Map<Integer, Long> counts = new TreeMap<>();
        scene.shown()
                .actors()
                .forEach(id -> counts.merge(scene.analysis().group(id).orElse(-1), 1L, Long::sum));
        Long alone = counts.remove(-1);
        List<LegendEntry> entries = new ArrayList<>();
        counts.forEach(
                (group, count) ->
                        entries.add(entry(group, FigureText.LEGEND_GROUP, group + 1, count)));
        if (alone != null) {
            entries.add(entry(-1, FigureText.LEGEND_NO_GROUP, alone));
        }
        return entries;
    }

    private LegendEntry entry(int group, FigureText key, Object... arguments) {
        ActorGlyph glyph = new ActorGlyph(look.palette());
        return new LegendEntry(
                (at, scale) ->
                        List.of(
                                glyph.ofGroup(
                                        group, at.plus(RADIUS * scale, 0), RADIUS * scale, null)),
                look.messages().text(key, arguments));
    }
}
