package org.tripole.ui.kit;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** More of a list, made only when somebody unfolds it. */
public final class Fold extends VBox {

    private final ToggleButton toggle;
    private final Supplier<List<Node>> content;

    /** A folded list under {@code label}; its nodes are asked for at the first unfolding. */
    public Fold(String id, String label, Supplier<List<Node>> content) {
        this.content = content;
        this.toggle = new ToggleButton(label);
        getStyleClass().add("fold");
        toggle.setId(id);
        toggle.getStyleClass().add("fold-toggle");
        toggle.setWrapText(true);
        toggle.setMaxWidth(Double.MAX_VALUE);
        toggle.setAccessibleText(label);
        toggle.setGraphic(arrow());
        getChildren().add(toggle);
        toggle.selectedProperty().addListener((property, before, now) -> show(now));
    }

    /** Folds or unfolds it. */
    public void unfold(boolean unfolded) {
        toggle.setSelected(unfolded);
    }

    /** Tells {@code listener} of every later folding and unfolding. */
    public void onToggled(Consumer<Boolean> listener) {
        toggle.selectedProperty().addListener((property, before, now) -> listener.accept(now));
    }

    private static Region arrow() {
        Region arrow = new Region();
        arrow.getStyleClass().add("fold-arrow");
        arrow.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        return arrow;
    }

    private void show(boolean unfolded) {
        getChildren().setAll(toggle);
        if (unfolded) {
            getChildren().addAll(content.get());
        }
    }
}
