package org.tripole.ui;

import java.util.ArrayList;
import java.util.List;
import org.kordamp.ikonli.feather.Feather;
import org.tripole.app.Change;
import org.tripole.app.Store;
import org.tripole.app.ViewingChange;
import org.tripole.draw.Ref;
import org.tripole.text.CommandText;
import org.tripole.text.LanguageText;
import org.tripole.text.MessageKey;
import org.tripole.text.names.NameLanguage;
import org.tripole.ui.command.Action;
import org.tripole.ui.command.ActionGroup;
import org.tripole.ui.command.Condition;
import org.tripole.view.ColourBy;
import org.tripole.view.LayoutKind;
import org.tripole.view.NodesShown;
import org.tripole.view.Pins;
import org.tripole.view.SizeBy;
import org.tripole.view.TiesShown;

/** How the network is looked at: every choice of layout, nodes, ties, size, colour and names. */
final class LookActions {

    private final Store store;
    private final List<Action> actions = new ArrayList<>();

    private LookActions(Store store) {
        this.store = store;
    }

    /** All choices. */
    static ActionGroup looking(Store store) {
        LookActions looks = new LookActions(store);
        for (LayoutKind layout : LayoutKind.values()) {
            looks.add("LAYOUT_", layout, Feather.LAYOUT, () -> looks.arrange(layout));
        }
        for (NodesShown nodes : NodesShown.values()) {
            looks.add("NODES_", nodes, Feather.CIRCLE, new ViewingChange.ShowNodes(nodes));
        }
        for (TiesShown ties : TiesShown.values()) {
            looks.add("TIES_", ties, Feather.SHARE_2, new ViewingChange.ShowTies(ties));
        }
        for (SizeBy size : SizeBy.values()) {
            looks.add("SIZE_", size, Feather.DISC, new ViewingChange.SizeStates(size));
        }
        for (ColourBy colour : ColourBy.values()) {
            looks.add("COLOUR_", colour, Feather.DROPLET, new ViewingChange.ColourStates(colour));
        }
        for (NameLanguage language : NameLanguage.values()) {
            LanguageText name = LanguageText.valueOf("NAMES_IN_" + language.name());
            Change change = new ViewingChange.NameCountries(language);
            looks.add(name, Feather.GLOBE, () -> store.dispatch(change));
        }
        return new ActionGroup(CommandText.GROUP_LOOK, looks.actions);
    }

    /** Rings run round what was selected last. */
    private void arrange(LayoutKind layout) {
        Ref centre =
                layout == LayoutKind.RINGS
                        ? store.state().selection().last().filter(Pins::canHold).orElse(null)
                        : null;
        store.dispatch(new ViewingChange.ArrangeBy(layout, centre));
    }

    private void add(String prefix, Enum<?> choice, Feather icon, Change change) {
        add(prefix, choice, icon, () -> store.dispatch(change));
    }

    private void add(String prefix, Enum<?> choice, Feather icon, Runnable act) {
        add(CommandText.valueOf(prefix + choice.name()), icon, act);
    }

    private void add(MessageKey name, Feather icon, Runnable act) {
        actions.add(Action.of(name, icon, act).when(Condition.OPEN));
    }
}
