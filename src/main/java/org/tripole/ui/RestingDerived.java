package org.tripole.ui;

import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.util.Duration;
import org.tripole.app.AppState;
import org.tripole.app.Derived;

/**
 * What is derived, for the panels beside the picture. While the day is drawn along they wait for
 * the hand to rest, so that the picture can keep up with it; all else comes to them at once.
 */
final class RestingDerived {

    /** Longer than between two steps of a drag, shorter than anybody looks aside. */
    private static final Duration REST = Duration.millis(120);

    private final ReadOnlyObjectWrapper<Optional<Derived>> rested =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final PauseTransition rest = new PauseTransition(REST);

    /** Follows {@code live} for as long as that lives. */
    RestingDerived(ObservableValue<Optional<Derived>> live) {
        rested.set(live.getValue());
        rest.setOnFinished(event -> rested.set(live.getValue()));
        live.addListener((property, before, now) -> follow(now));
    }

    /** What was derived last before the rest. */
    ReadOnlyObjectProperty<Optional<Derived>> property() {
        return rested.getReadOnlyProperty();
    }

    private void follow(Optional<Derived> now) {
        Optional<Derived> seen = rested.get();
        if (now.isPresent() && seen.isPresent() && isOtherDay(seen.get(), now.get())) {
            rest.playFromStart();
        } else {
            rest.stop();
            rested.set(now);
        }
    }

    /** Whether nothing that a panel shows is another than the day. */
    private static boolean isOtherDay(Derived before, Derived now) {
        AppState one = before.state();
        AppState other = now.state();
        return one.dataset() == other.dataset()
                && !one.asOf().equals(other.asOf())
                && one.question().withAsOf(other.asOf()).equals(other.question())
                && one.viewing().equals(other.viewing());
    }
}
