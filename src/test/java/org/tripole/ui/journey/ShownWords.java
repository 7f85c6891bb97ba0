package org.tripole.ui.journey;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;

/** The words that a person reads in a part of the window. */
final class ShownWords {

    private ShownWords() {}

    /** All words in {@code part}, in their order. */
    static List<String> in(Node part) {
        List<String> words = new ArrayList<>();
        collect(part, words);
        return words;
    }

    /** Whether the node and all that it lies in are visible. */
    static boolean isShown(Node node) {
        return node.isVisible() && (node.getParent() == null || isShown(node.getParent()));
    }

    private static void collect(Node node, List<String> words) {
        if (!node.isVisible()) {
            return;
        }
        if (node instanceof Labeled labeled && labeled.getText() != null) {
            words.add(labeled.getText());
        } else if (node instanceof Text text) {
            words.add(text.getText());
        } else if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, words));
        }
    }
}
