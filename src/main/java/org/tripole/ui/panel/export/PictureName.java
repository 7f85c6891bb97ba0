package org.tripole.ui.panel.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.tripole.app.AppState;
import org.tripole.disk.FileNames;
import org.tripole.domain.Actor;
import org.tripole.domain.Dataset;
import org.tripole.domain.Target;
import org.tripole.draw.Ref;
import org.tripole.graph.Filter;
import org.tripole.ui.panel.Things;

/**
 * The name that a file is proposed: the view, what it is narrowed to, the day, and the day compared
 * with.
 */
public final class PictureName {

    /** More names than this make a file name nobody reads. */
    private static final int MOST_NAMES = 2;

    private PictureName() {}

    /** Such as "tripole-network-poles-africa-2024-12-31.png". */
    static String proposed(AppState state, String suffix) {
        String layout = state.viewing().placing().layout().name();
        List<String> since =
                state.question().comparedWith().map(PictureName::since).stream().toList();
        return name(state, List.of("tripole", "network", layout), since, suffix);
    }

    /** The same for the table of states, such as "tripole-table-africa-2024-12-31.csv". */
    public static String ofTable(AppState state, String suffix) {
        return name(state, List.of("tripole", "table"), List.of(), suffix);
    }

    private static String since(LocalDate day) {
        return "since " + day;
    }

    private static String name(
            AppState state, List<String> view, List<String> since, String suffix) {
        List<String> words = new ArrayList<>(view);
        words.addAll(focus(state));
        words.addAll(filter(state.filter()));
        words.add(state.asOf().toString());
        words.addAll(since);
        return FileNames.propose(String.join(" ", words).toLowerCase(Locale.ROOT), suffix);
    }

    private static List<String> focus(AppState state) {
        Set<Ref> focus = state.viewing().focus().refs();
        return focus.size() > MOST_NAMES
                ? List.of(focus.size() + " chosen")
                : focus.stream().map(ref -> name(ref, state.dataset())).toList();
    }

    private static List<String> filter(Filter filter) {
        if (filter.equals(Filter.standard())) {
            return List.of();
        }
        List<String> regions = filter.regions().stream().sorted().toList();
        Filter rest = filter.withRegions(Set.of());
        List<String> words = new ArrayList<>();
        if (regions.size() > MOST_NAMES) {
            words.add(regions.size() + " regions");
        } else {
            words.addAll(regions);
        }
        if (!rest.equals(Filter.standard())) {
            words.add("filtered");
        }
        return words;
    }

    private static String name(Ref ref, Dataset dataset) {
        return Things.actor(dataset, ref)
                .map(Actor::name)
                .or(() -> Things.target(dataset, ref).map(Target::name))
                .orElse(ref.id());
    }
}
