package org.tripole.ui.panel;

import javafx.scene.layout.Region;
import org.tripole.text.MessageKey;

/**
 * A part of the window that shows the state and dispatches changes. The window draws its heading
 * and folds it.
 */
public interface Panel {

    /** Words of the heading and of the button that folds the panel. */
    MessageKey title();

    /** The controls; always the same ones, without a heading of their own. */
    Region region();

    /** Starts to listen; the panel then shows the state as it is. */
    void attach();

    /** Stops to listen; what the panel shows no longer changes. */
    void detach();
}
