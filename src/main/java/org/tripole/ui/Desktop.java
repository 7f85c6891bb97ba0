package org.tripole.ui;

import java.util.Locale;
import javafx.application.HostServices;
import javafx.stage.Stage;
import org.tripole.text.Messages;
import org.tripole.ui.panel.inspector.Browser;

/** What the window asks of the desktop around it; nothing of it is ever asked unbidden. */
record Desktop(Browser browser, Dialogs dialogs) {

    /** The person's own desktop, around a window on {@code stage}. */
    static Desktop around(Stage stage, HostServices services) {
        return new Desktop(
                services::showDocument, new FxDialogs(stage, new Messages(Locale.ENGLISH)));
    }
}
