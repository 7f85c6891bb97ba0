package org.tripole.ui;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tripole.app.AppState;
import org.tripole.app.saved.Plate;
import org.tripole.view.FigureParts;

/**
 * The plate of the picture that the window's view came from. It lasts until other data are opened
 * or the reopening is undone; its own words only as long as the same view is shown, as they may be
 * untrue of another.
 */
final class PlateInHand {

    private @Nullable Held held;

    private record Held(Plate plate, AppState before, AppState after) {}

    /** Takes the plate of a picture that was reopened. */
    void take(Plate plate, AppState before, AppState after) {
        held = new Held(plate, before, after);
    }

    /** Takes the plate that the view was exported on since, if it still came from a picture. */
    void change(Plate next, AppState now) {
        Held earlier = held;
        if (earlier != null && plateFor(now).isPresent()) {
            held = new Held(next, earlier.before(), now);
        }
    }

    /** The plate on which that state is to be exported; empty for the usual one. */
    Optional<Plate> plateFor(AppState now) {
        Held last = held;
        if (last == null || last.after().dataset() != now.dataset()) {
            return Optional.empty();
        }
        if (isSameView(last.after(), now)) {
            return Optional.of(last.plate());
        }
        return isSameView(last.before(), now)
                ? Optional.empty()
                : Optional.of(withoutWords(last.plate()));
    }

    private static boolean isSameView(AppState one, AppState other) {
        return one.question().equals(other.question())
                && one.viewing().withShape(other.viewing().shape()).equals(other.viewing());
    }

    private static Plate withoutWords(Plate plate) {
        FigureParts parts = plate.parts().withSubtitle("");
        return plate.withTitle("").withParts(parts);
    }
}
