package org.tripole.ui;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Separator;
import javafx.scene.layout.VBox;
import org.tripole.text.CommandText;
import org.tripole.text.MessageKey;
import org.tripole.text.Messages;
import org.tripole.text.ShellText;
import org.tripole.ui.canvas.PointerTool;
import org.tripole.ui.command.ActionButton;

/** The pointer's tools and the ways to zoom, in a column over the picture. */
final class ToolButtons extends VBox {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final Actions actions;
    private final Messages messages;
    private final ObjectProperty<PointerTool> tool;
    private final Map<PointerTool, ActionButton> tools = new EnumMap<>(PointerTool.class);
    private final ChangeListener<PointerTool> onTool = (property, before, now) -> light(now);

    ToolButtons(Actions actions, ObjectProperty<PointerTool> tool, Messages messages) {
        this.actions = actions;
        this.messages = messages;
        this.tool = tool;
        setId("picture-tools");
        getStyleClass().add("zoom-buttons");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setAccessibleRole(AccessibleRole.TOOL_BAR);
        setAccessibleText(messages.text(CommandText.TOOLS));
        addTool(PointerTool.MOVE, CommandText.TOOL_MOVE);
        addTool(PointerTool.RECTANGLE, CommandText.TOOL_RECTANGLE);
        addTool(PointerTool.LASSO, CommandText.TOOL_LASSO);
        getChildren().add(new Separator());
        for (MessageKey name : List.of(ShellText.ZOOM_IN, ShellText.ZOOM_OUT, ShellText.FIT)) {
            getChildren().add(button(name));
        }
    }

    void attach() {
        tool.addListener(onTool);
        light(tool.get());
    }

    void detach() {
        tool.removeListener(onTool);
    }

    private void addTool(PointerTool which, MessageKey name) {
        ActionButton button = button(name);
        button.setAccessibleRole(AccessibleRole.RADIO_BUTTON);
        tools.put(which, button);
        getChildren().add(button);
    }

    private ActionButton button(MessageKey name) {
        ActionButton button = new ActionButton(actions.named(name), messages);
        button.getStyleClass().add("small");
        return button;
    }

    private void light(PointerTool chosen) {
        for (Map.Entry<PointerTool, ActionButton> each : tools.entrySet()) {
            Node button = each.getValue();
            button.pseudoClassStateChanged(CHOSEN, each.getKey() == chosen);
        }
    }
}
