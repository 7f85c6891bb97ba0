package org.tripole.ui;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tripole.app.Store;
import org.tripole.app.Walker;
import org.tripole.text.CommandText;
import org.tripole.text.MessageKey;
import org.tripole.ui.canvas.GraphCanvas;
import org.tripole.ui.command.Action;
import org.tripole.ui.command.ActionGroup;

/**
 * Everything that can be done from anywhere in the window, once: bars take their buttons from here,
 * the window its keys, palette, menus and the sheet of keys their lines.
 */
final class Actions {

    private static final List<MessageKey> OF_NODES =
            List.of(
                    CommandText.FOCUS,
                    CommandText.DEEPER,
                    CommandText.SHALLOWER,
                    CommandText.HIDE,
                    CommandText.HIDE_OTHERS,
                    CommandText.ROUTE,
                    CommandText.BACK,
                    CommandText.MENU);

    private final List<ActionGroup> groups;
    private final List<Action> all;
    private final Map<MessageKey, Action> byName;

    Actions(Store store, Hands hands, FileActs files, WindowActs window) {
        WindowActions windowActions = new WindowActions(store, window);
        SelectionActions selection =
                new SelectionActions(hands.canvas(), hands.nodes(), hands.selection());
        this.groups =
                List.of(
                        windowActions.files(files),
                        windowActions.editing(),
                        selection.selecting(),
                        WalkActions.of(hands, window),
                        selection.acting(),
                        PictureActions.of(hands.canvas(), hands.nodes(), window),
                        ViewActions.of(window),
                        LookActions.looking(store),
                        CompareActions.of(store, window::typeComparedDay),
                        FilterActions.of(store, window),
                        SavedViewActions.of(window),
                        windowActions.window());
        this.all = groups.stream().flatMap(group -> group.actions().stream()).toList();
        this.byName = all.stream().collect(Collectors.toMap(Action::name, Function.identity()));
    }

    /** What acts on the picture. */
    record Hands(GraphCanvas canvas, NodeActs nodes, SelectionActs selection, Walker walker) {}

    /** All actions under their headings, in the order in which the sheet of keys lists them. */
    List<ActionGroup> groups() {
        return groups;
    }

    /** All actions. */
    List<Action> all() {
        return all;
    }

    /** Those whose keys work wherever states are chosen, not only in the picture. */
    List<Action> ofNodes() {
        return OF_NODES.stream().map(this::named).toList();
    }

    /** The action of that name. */
    Action named(MessageKey name) {
        Action action = byName.get(name);
        if (action == null) {
            throw new IllegalArgumentException("There is no action " + name);
        }
        return action;
    }
}
