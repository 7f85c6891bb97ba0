package org.tripole.ui.journey;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/** Scrolls as a person does who looks for something. */
final class Scrolling {

    private Scrolling() {}

    /** Scrolls the pane around {@code node}, if there is one, until the node is in its middle. */
    static void toShow(Node node) {
        for (Node around = node.getParent(); around != null; around = around.getParent()) {
            if (around instanceof ScrollPane pane) {
                pane.applyCss();
                pane.layout();
                scroll(pane, node);
                pane.layout();
                return;
            }
        }
    }

    private static void scroll(ScrollPane pane, Node node) {
        Bounds content = pane.getContent().getBoundsInLocal();
        Bounds there = pane.getContent().sceneToLocal(node.localToScene(node.getBoundsInLocal()));
        double room = content.getHeight() - pane.getViewportBounds().getHeight();
        double middle = there.getCenterY() - pane.getViewportBounds().getHeight() / 2;
        pane.setVvalue(room <= 0 ? 0 : Math.max(0, Math.min(1, middle / room)));
    }
}
