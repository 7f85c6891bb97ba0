package org.tripole.ui;

import java.util.List;
import org.kordamp.ikonli.feather.Feather;
import org.tripole.text.TableText;
import org.tripole.ui.command.Action;
import org.tripole.ui.command.ActionGroup;

/** What the middle of the window shows. */
final class ViewActions {

    private ViewActions() {}

    static ActionGroup of(WindowActs window) {
        return new ActionGroup(
                TableText.GROUP_VIEWS,
                List.of(
                        Action.of(
                                TableText.SHOW_NETWORK,
                                Feather.SHARE_2,
                                () -> window.show(CentreView.NETWORK)),
                        Action.of(
                                TableText.SHOW_TABLE,
                                Feather.GRID,
                                () -> window.show(CentreView.TABLE))));
    }
}
