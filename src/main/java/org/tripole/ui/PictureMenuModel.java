package org.tripole.ui;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.input.KeyCombination;
import org.jspecify.annotations.Nullable;
import org.tripole.app.Store;
import org.tripole.app.ViewingChange;
import org.tripole.draw.Ref;
import org.tripole.text.CommandText;
import org.tripole.text.MessageKey;
import org.tripole.text.Messages;
import org.tripole.text.ShellText;
import org.tripole.ui.command.Action;
import org.tripole.view.Pins;

/**
 * What the menu of the picture offers: for a node, for what is selected with it, for the gathered
 * states, or for the ground.
 */
final class PictureMenuModel {

    private final Store store;
    private final Actions actions;
    private final NodeActs nodes;
    private final ThingNames names;
    private final Messages messages;

    PictureMenuModel(Actions actions, NodeActs nodes, Words words) {
        this.store = words.store();
        this.actions = actions;
        this.nodes = nodes;
        this.names = words.names();
        this.messages = words.messages();
    }

    /** What the menu's sentences are made of. */
    record Words(Store store, ThingNames names, Messages messages) {}

    /** The lines of the menu, section by section; {@code under} is what was pointed at. */
    List<List<MenuLine>> sections(Optional<Ref> under) {
        Optional<Ref> node = under.filter(Pins::canHold);
        if (node.isPresent()) {
            return ofNodes(meant(node.get()), node.get());
        }
        List<List<MenuLine>> sections = new ArrayList<>();
        if (under.filter(ref -> ref.kind() == Ref.Kind.GROUP).isPresent()) {
            sections.add(List.of(ofGroup()));
        }
        sections.add(lines(CommandText.SELECT_ALL, CommandText.SELECT_INVERTED));
        sections.add(
                lines(
                        CommandText.TIES_STRONGEST,
                        CommandText.TIES_OF_SELECTION,
                        CommandText.TIES_ALL));
        sections.add(
                possible(
                        lines(
                                CommandText.SHOW_HIDDEN,
                                CommandText.UNPIN_ALL,
                                CommandText.CLEAR_ROUTE,
                                CommandText.LEAVE_FOCUS)));
        sections.add(lines(ShellText.FIT, CommandText.FIT_SELECTION, ShellText.FULL));
        sections.add(lines(ShellText.EXPORT, ShellText.COPY, CommandText.PALETTE));
        sections.removeIf(List::isEmpty);
        return sections;
    }

    private List<List<MenuLine>> ofNodes(Set<Ref> meant, Ref under) {
        String name = names.selected(meant);
        List<MenuLine> look = new ArrayList<>();
        look.add(
                line(
                        CommandText.FOCUS,
                        text(CommandText.MENU_FOCUS, name),
                        () -> nodes.focus(meant)));
        look.add(
                line(
                        CommandText.SELECT_NEIGHBOURS,
                        text(CommandText.MENU_NEIGHBOURS, name),
                        () -> nodes.selectNeighbours(meant)));
        ends(meant, under).ifPresent(ends -> look.add(ofRoute(ends)));
        look.add(ofAction(CommandText.TIES_OF_SELECTION));
        boolean arePinned = nodes.arePinned(meant);
        MessageKey pin = arePinned ? CommandText.MENU_UNPIN : CommandText.MENU_PIN;
        List<MenuLine> keep =
                List.of(
                        line(CommandText.PIN, text(pin, name), () -> nodes.togglePin(meant)),
                        line(
                                CommandText.HIDE,
                                text(CommandText.MENU_HIDE, name),
                                () -> nodes.hide(meant)),
                        line(
                                CommandText.HIDE_OTHERS,
                                text(CommandText.MENU_HIDE_OTHERS, name),
                                () -> nodes.hideOthers(meant)));
        return List.of(look, keep, List.of(ofCopy(meant, name)));
    }

    /** Pointing at one of several selected nodes means all of them. */
    private Set<Ref> meant(Ref under) {
        Set<Ref> selected = nodes.selected();
        return selected.contains(under) ? selected : Set.of(under);
    }

    /** The actors between which a path is meant: the two selected, or the selected and this. */
    private Optional<List<Ref>> ends(Set<Ref> meant, Ref under) {
        List<Ref> ends = new ArrayList<>(nodes.selected());
        if (!meant.contains(under) || !ends.contains(under)) {
            ends.add(under);
        }
        boolean isRoute =
                ends.size() == 2 && ends.stream().allMatch(ref -> ref.kind() == Ref.Kind.ACTOR);
        return isRoute ? Optional.of(ends) : Optional.empty();
    }

    private MenuLine ofRoute(List<Ref> ends) {
        Ref from = ends.get(0);
        Ref to = ends.get(1);
        String words = text(CommandText.MENU_ROUTE, names.of(from), names.of(to));
        return line(CommandText.ROUTE, words, () -> nodes.route(from, to));
    }

    private MenuLine ofCopy(Collection<Ref> meant, String name) {
        String words =
                meant.size() == 1
                        ? text(CommandText.MENU_COPY, name)
                        : text(CommandText.MENU_COPY_NAMES, meant.size());
        return line(CommandText.COPY_NAMES, words, () -> nodes.copyNames(meant));
    }

    private MenuLine ofGroup() {
        boolean isOpen = store.state().viewing().isThinOpen();
        MessageKey words = isOpen ? CommandText.MENU_CLOSE_GROUP : CommandText.MENU_OPEN_GROUP;
        return new MenuLine(
                "menu-group",
                messages.text(words),
                null,
                true,
                () -> store.dispatch(new ViewingChange.OpenThin(!isOpen)));
    }

    private List<MenuLine> lines(MessageKey... of) {
        return List.of(of).stream().map(this::ofAction).toList();
    }

    private static List<MenuLine> possible(List<MenuLine> lines) {
        return lines.stream().filter(MenuLine::isPossible).toList();
    }

    private MenuLine ofAction(MessageKey name) {
        Action action = actions.named(name);
        return new MenuLine(
                "menu-" + action.id(),
                messages.text(name),
                firstKeys(action),
                action.when().holds(store),
                action.act());
    }

    /** The line does to what is pointed at what the action does to the selection. */
    private MenuLine line(CommandText name, String words, Runnable act) {
        Action action = actions.named(name);
        return new MenuLine("menu-" + action.id(), words, firstKeys(action), true, act);
    }

    private static @Nullable KeyCombination firstKeys(Action action) {
        return action.keys().isEmpty() ? null : action.keys().get(0).keys();
    }

    private String text(MessageKey key, Object... arguments) {
        return messages.text(key, arguments);
    }
}
