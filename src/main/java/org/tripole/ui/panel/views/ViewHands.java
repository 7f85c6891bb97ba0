package org.tripole.ui.panel.views;

import java.util.Optional;
import org.tripole.app.saved.NamedView;

/** What the saved views need done in the window. */
public interface ViewHands {

    /** What the window shows, under the name that it proposes; empty while it shows nothing. */
    Optional<NamedView> present();

    /** Brings a saved view back as one step, and says what has changed under it. */
    void open(NamedView view);
}
