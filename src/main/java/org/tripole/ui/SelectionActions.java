package org.tripole.ui;

import static javafx.scene.input.KeyCombination.SHIFT_DOWN;
import static javafx.scene.input.KeyCombination.SHORTCUT_DOWN;

import java.util.List;
import javafx.scene.input.KeyCode;
import org.kordamp.ikonli.feather.Feather;
import org.tripole.text.CommandText;
import org.tripole.ui.canvas.GraphCanvas;
import org.tripole.ui.canvas.PointerTool;
import org.tripole.ui.command.Action;
import org.tripole.ui.command.ActionGroup;
import org.tripole.ui.command.Condition;

/** Selecting, and what can be done to what is selected. */
final class SelectionActions {

    private final GraphCanvas canvas;
    private final NodeActs nodes;
    private final SelectionActs selection;

    SelectionActions(GraphCanvas canvas, NodeActs nodes, SelectionActs selection) {
        this.canvas = canvas;
        this.nodes = nodes;
        this.selection = selection;
    }

    /** Ways to select. */
    ActionGroup selecting() {
        return new ActionGroup(
                CommandText.GROUP_SELECT,
                List.of(
                        Action.of(
                                        CommandText.SELECT_ALL,
                                        Feather.CHECK_SQUARE,
                                        nodes::selectAllInView)
                                .on(KeyCode.A, SHORTCUT_DOWN)
                                .when(Condition.OPEN),
                        Action.of(CommandText.SELECT_INVERTED, Feather.REPEAT, nodes::invert)
                                .on(KeyCode.I, SHORTCUT_DOWN)
                                .when(Condition.OPEN),
                        Action.of(
                                        CommandText.SELECT_NEIGHBOURS,
                                        Feather.SHARE_2,
                                        () -> nodes.selectNeighbours(nodes.selected()))
                                .on(KeyCode.B, SHORTCUT_DOWN)
                                .when(Condition.SELECTED),
                        Action.of(CommandText.SELECT_NONE, Feather.X, selection::clear)
                                .when(Condition.SELECTED),
                        Action.of(CommandText.BACK, Feather.ARROW_LEFT, this::stepBack)
                                .inPicture(KeyCode.ESCAPE),
                        tool(CommandText.TOOL_MOVE, Feather.MOVE, PointerTool.MOVE),
                        tool(CommandText.TOOL_RECTANGLE, Feather.SQUARE, PointerTool.RECTANGLE),
                        tool(CommandText.TOOL_LASSO, Feather.PEN_TOOL, PointerTool.LASSO)));
    }

    /** What can be done to what is selected. */
    ActionGroup acting() {
        return new ActionGroup(
                CommandText.GROUP_NETWORK,
                List.of(
                        Action.of(
                                        CommandText.FOCUS,
                                        Feather.TARGET,
                                        () -> nodes.focus(nodes.selected()))
                                .inPicture(KeyCode.ENTER)
                                .when(Condition.SELECTED),
                        Action.of(CommandText.DEEPER, Feather.PLUS_CIRCLE, () -> nodes.deepen(1))
                                .inPicture(KeyCode.PLUS)
                                .inPicture(KeyCode.ADD)
                                .inPicture(KeyCode.EQUALS)
                                .inPicture(KeyCode.EQUALS, SHIFT_DOWN)
                                .inPicture(KeyCode.PLUS, SHIFT_DOWN)
                                .when(Condition.FOCUSED),
                        Action.of(
                                        CommandText.SHALLOWER,
                                        Feather.MINUS_CIRCLE,
                                        () -> nodes.deepen(-1))
                                .inPicture(KeyCode.MINUS)
                                .inPicture(KeyCode.SUBTRACT)
                                .when(Condition.FOCUSED),
                        Action.of(CommandText.LEAVE_FOCUS, Feather.ARROW_LEFT, nodes::leaveFocus)
                                .when(Condition.FOCUSED),
                        Action.of(
                                        CommandText.PIN,
                                        Feather.MAP_PIN,
                                        () -> nodes.togglePin(nodes.selected()))
                                .inPicture(KeyCode.P)
                                .when(Condition.SELECTED),
                        Action.of(CommandText.UNPIN_ALL, Feather.MAP_PIN, nodes::unpinAll)
                                .when(Condition.PINNED),
                        Action.of(
                                        CommandText.HIDE,
                                        Feather.EYE_OFF,
                                        () -> nodes.hide(nodes.selected()))
                                .inPicture(KeyCode.H)
                                .when(Condition.SELECTED),
                        Action.of(
                                        CommandText.HIDE_OTHERS,
                                        Feather.EYE_OFF,
                                        () -> nodes.hideOthers(nodes.selected()))
                                .inPicture(KeyCode.H, SHIFT_DOWN)
                                .when(Condition.SELECTED),
                        Action.of(CommandText.SHOW_HIDDEN, Feather.EYE, nodes::unhide)
                                .on(KeyCode.H, SHORTCUT_DOWN, SHIFT_DOWN)
                                .when(Condition.HIDDEN),
                        Action.of(CommandText.ROUTE, Feather.GIT_COMMIT, nodes::routeOfSelection)
                                .inPicture(KeyCode.R)
                                .when(Condition.TWO_ACTORS),
                        Action.of(CommandText.CLEAR_ROUTE, Feather.X_CIRCLE, nodes::clearRoute)
                                .when(Condition.ROUTE),
                        Action.of(
                                        CommandText.COPY_NAMES,
                                        Feather.CLIPBOARD,
                                        () -> nodes.copyNames(nodes.selected()))
                                .when(Condition.SELECTED)));
    }

    /**
     * Goes back by one: from a tool to moving, from a walk to none, from a path to none, from a
     * focus to all, from a selection to none.
     */
    private void stepBack() {
        if (canvas.toolProperty().get() != PointerTool.MOVE) {
            take(PointerTool.MOVE);
        } else if (nodes.isWalking()) {
            nodes.endWalk();
        } else {
            selection.stepBack();
        }
    }

    private Action tool(CommandText name, Feather icon, PointerTool tool) {
        return Action.of(name, icon, () -> take(tool));
    }

    private void take(PointerTool tool) {
        canvas.toolProperty().set(tool);
        canvas.requestFocus();
    }
}
