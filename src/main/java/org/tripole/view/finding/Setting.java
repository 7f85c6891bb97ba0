package org.tripole.view.finding;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tripole.draw.Ref;
import org.tripole.score.Doubt;
import org.tripole.score.Group;
import org.tripole.score.MetricValues;
import org.tripole.score.Scores;

/**
 * What a picture adds to network and scores.
 *
 * @param earlier the scores of the day that is compared with; null without comparison
 * @param focus what the picture is narrowed to; empty for all
 * @param selection what is selected
 * @param hidden actors and targets that were put away by hand
 * @param doubtOrNull how labels hold when judgements vary; null when not worked out
 * @param communities groups of states that act alike, as colours say them, largest first; empty
 *     when colours say something else
 * @param shadedOrNull the metric that colours say; null when they say something else
 * @param depiction what of it all is drawn
 */
public record Setting(
        @Nullable Scores earlier,
        Set<Ref> focus,
        Set<Ref> selection,
        Set<Ref> hidden,
        @Nullable Doubt doubtOrNull,
        List<Group> communities,
        @Nullable MetricValues shadedOrNull,
        Depiction depiction) {

    public Setting {
        focus = Set.copyOf(focus);
        selection = Set.copyOf(selection);
        hidden = Set.copyOf(hidden);
        communities = List.copyOf(communities);
    }

    /** Nothing compared, narrowed, selected or worked out besides. */
    public static Setting plain() {
        return new Setting(
                null, Set.of(), Set.of(), Set.of(), null, List.of(), null, Depiction.TIES);
    }

    /** The same compared with an earlier day. */
    public Setting since(Scores before) {
        return new Setting(
                before,
                focus,
                selection,
                hidden,
                doubtOrNull,
                communities,
                shadedOrNull,
                depiction);
    }

    /** The same narrowed to these actors and targets. */
    public Setting focusedOn(Set<Ref> next) {
        return new Setting(
                earlier,
                next,
                selection,
                hidden,
                doubtOrNull,
                communities,
                shadedOrNull,
                depiction);
    }

    /** The same with these selected. */
    public Setting selecting(Set<Ref> next) {
        return new Setting(
                earlier, focus, next, hidden, doubtOrNull, communities, shadedOrNull, depiction);
    }

    /** The same with these put away by hand. */
    public Setting hiding(Set<Ref> next) {
        return new Setting(
                earlier, focus, selection, next, doubtOrNull, communities, shadedOrNull, depiction);
    }

    /** The same with the doubt worked out. */
    public Setting with(Doubt doubt) {
        return new Setting(
                earlier, focus, selection, hidden, doubt, communities, shadedOrNull, depiction);
    }

    /** The same with these communities worked out. */
    public Setting with(List<Group> groups) {
        return new Setting(
                earlier, focus, selection, hidden, doubtOrNull, groups, shadedOrNull, depiction);
    }

    /** The same with colours that say a metric. */
    public Setting shadedBy(MetricValues values) {
        return new Setting(
                earlier, focus, selection, hidden, doubtOrNull, communities, values, depiction);
    }

    /** The same of which only that is drawn. */
    public Setting drawing(Depiction next) {
        return new Setting(
                earlier, focus, selection, hidden, doubtOrNull, communities, shadedOrNull, next);
    }

    /** The metric that colours say, if they say one. */
    Optional<MetricValues> shaded() {
        return Optional.ofNullable(shadedOrNull);
    }

    /** The scores of the day that is compared with, if any. */
    Optional<Scores> before() {
        return Optional.ofNullable(earlier);
    }

    /** How labels hold when judgements vary, if worked out. */
    Optional<Doubt> doubt() {
        return Optional.ofNullable(doubtOrNull);
    }
}
