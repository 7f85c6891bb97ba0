package org.tripole.app.saved;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.tripole.app.AppState;
import org.tripole.app.Appearance;
import org.tripole.app.OpenData;

/** Views of nothing, which differ by their day. */
public final class SomeViews {

    private SomeViews() {}

    /** A view of that name as of a day of November 2026. */
    public static NamedView named(String name, int day) {
        return new NamedView(name, asOf(day));
    }

    /** The views of these names in their order, as of the first, second, ... of November 2026. */
    public static NamedViews named(String... names) {
        NamedViews views = NamedViews.NONE;
        for (String name : names) {
            views = views.with(named(name, views.all().size() + 1));
        }
        return views;
    }

    private static SavedPicture asOf(int day) {
        AppState nothing = AppState.opening(OpenData.none(), Appearance.STANDARD);
        LocalDate date = LocalDate.of(2026, 11, day);
        AppState state = nothing.withQuestion(nothing.question().withAsOf(date));
        Basis basis =
                new Basis(
                        new Basis.Version("Nothing", "1", LocalDate.of(2020, 1, 1)),
                        Map.of(),
                        new TieMarks(0, List.of()));
        return new SavedPicture(SavedView.of(state, Plate.on(Sheet.SLIDE)), basis);
    }
}
