package org.tripole.archfixture.ui;

import javafx.application.Platform;
import javafx.scene.Node;

/** Does what only this class may do. */
public final class FxRunner {

    public void show(Node node) {
        new Thread(() -> Platform.runLater(node::requestFocus)).start();
    }
}
