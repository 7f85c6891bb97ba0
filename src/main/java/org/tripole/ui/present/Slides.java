package org.tripole.ui.present;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.tripole.app.saved.NamedView;

/**
 * Where a presentation is among its views. It does not run over its ends; a step lets a blank
 * screen show the picture again.
 */
public final class Slides {

    private final List<NamedView> views;
    private final Consumer<Slide> show;
    private final ReadOnlyBooleanWrapper blank = new ReadOnlyBooleanWrapper();
    private int place;

    /**
     * The views in their order, which may be none.
     *
     * @param show brings a view to the screen
     */
    public Slides(List<NamedView> views, Consumer<Slide> show) {
        this.views = List.copyOf(views);
        this.show = show;
    }

    /**
     * A view among the others.
     *
     * @param place from 1
     * @param of how many there are
     */
    public record Slide(NamedView view, int place, int of) {}

    /** Whether the screen is blank. */
    public ReadOnlyBooleanProperty blankProperty() {
        return blank.getReadOnlyProperty();
    }

    /** Shows the view at that place, from 0. */
    public void startAt(int first) {
        goTo(first);
    }

    void step(int places) {
        goTo(place + places);
    }

    void goToFirst() {
        goTo(0);
    }

    void goToLast() {
        goTo(views.size() - 1);
    }

    void toggleBlank() {
        blank.set(!blank.get());
    }

    private void goTo(int wanted) {
        blank.set(false);
        if (!views.isEmpty()) {
            place = Math.max(0, Math.min(views.size() - 1, wanted));
            show.accept(new Slide(views.get(place), place + 1, views.size()));
        }
    }
}
