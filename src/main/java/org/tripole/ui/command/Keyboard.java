package org.tripole.ui.command;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import org.tripole.app.Store;

/** Makes the keys of actions work where they are to work. */
public final class Keyboard {

    private final List<Action> actions;
    private final Store store;

    /** The keys of {@code actions}; of several on one key, the first that is possible acts. */
    public Keyboard(List<Action> actions, Store store) {
        this.actions = List.copyOf(actions);
        this.store = store;
    }

    /** Makes the keys of the window work in {@code scene}. */
    public void installIn(Scene scene) {
        for (Action action : actions) {
            action.keys().stream()
                    .filter(stroke -> stroke.where() == Keystroke.Where.WINDOW)
                    .forEach(
                            stroke ->
                                    scene.getAccelerators()
                                            .put(stroke.keys(), () -> runIfPossible(action)));
        }
    }

    /** Makes the keys of the picture work while {@code picture} has the focus. */
    public void installOn(Node picture) {
        picture.addEventHandler(KeyEvent.KEY_PRESSED, this::press);
    }

    private void press(KeyEvent event) {
        asked(event)
                .ifPresent(
                        action -> {
                            event.consume();
                            action.act().run();
                        });
    }

    private Optional<Action> asked(KeyEvent event) {
        return actions.stream()
                .filter(action -> isAsked(action, event))
                .filter(action -> action.when().holds(store))
                .findFirst();
    }

    private static boolean isAsked(Action action, KeyEvent event) {
        return action.keys().stream()
                .filter(stroke -> stroke.where() == Keystroke.Where.PICTURE)
                .anyMatch(stroke -> stroke.keys().match(event));
    }

    private void runIfPossible(Action action) {
        if (action.when().holds(store)) {
            action.act().run();
        }
    }
}
