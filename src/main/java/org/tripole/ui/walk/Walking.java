package org.tripole.ui.walk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.value.ChangeListener;
import javafx.scene.layout.Region;
import org.tripole.app.AppState;
import org.tripole.app.Derived;
import org.tripole.app.Store;
import org.tripole.app.Walk;
import org.tripole.app.Walker;
import org.tripole.draw.Ref;
import org.tripole.text.Messages;
import org.tripole.text.WalkText;
import org.tripole.ui.canvas.GraphCanvas;
import org.tripole.view.Way;

/** Shows a walk on the canvas and says it; the camera follows where it has to. */
public final class Walking {

    private final Ground ground;
    private final GraphCanvas canvas;
    private final Messages messages;
    private final WalkLine line;
    private final ChangeListener<Optional<Walk>> onWalk = (property, before, now) -> show(now);
    private final ChangeListener<AppState> onState = (property, before, now) -> say();
    private final ChangeListener<Optional<Derived>> onDerived = (property, before, now) -> say();

    /** A walk on {@code canvas}; {@code toggle} selects a node, or takes it out. */
    public Walking(Ground ground, GraphCanvas canvas, Consumer<Ref> toggle, Messages messages) {
        this.ground = ground;
        this.canvas = canvas;
        this.messages = messages;
        this.line = new WalkLine(messages);
        canvas.setAccessibleHelp(messages.text(WalkText.HELP));
        new WalkKeys(ground.walker(), toggle).installOn(canvas);
    }

    /** Who walks, and through what. */
    public record Ground(
            Walker walker, Store store, ReadOnlyObjectProperty<Optional<Derived>> derived) {}

    /** The status line. */
    public Region line() {
        return line;
    }

    /** Starts to listen, after the walker and the canvas do. */
    public void attach() {
        ground.walker().walkProperty().addListener(onWalk);
        ground.store().stateProperty().addListener(onState);
        ground.derived().addListener(onDerived);
        show(ground.walker().walkProperty().get());
    }

    /** Stops to listen. */
    public void detach() {
        ground.derived().removeListener(onDerived);
        ground.store().stateProperty().removeListener(onState);
        ground.walker().walkProperty().removeListener(onWalk);
    }

    private void show(Optional<Walk> walk) {
        canvas.walkedProperty().set(walk.map(Walk::walked));
        walk.ifPresent(now -> canvas.revealAll(seen(now)));
        say();
    }

    private static List<Ref> seen(Walk walk) {
        List<Ref> seen = new ArrayList<>(List.of(walk.current()));
        walk.chosen().map(Way::end).ifPresent(seen::add);
        return seen;
    }

    private void say() {
        String sentence =
                ground.walker()
                        .walkProperty()
                        .get()
                        .flatMap(walk -> ground.derived().get().map(ready -> words(ready, walk)))
                        .orElse("");
        line.say(sentence);
        canvas.spokenProperty().set(sentence);
    }

    private String words(Derived ready, Walk walk) {
        boolean isSelected = ground.store().state().selected().contains(walk.current());
        return new WalkWords(ready, messages).sentence(walk, isSelected);
    }
}
