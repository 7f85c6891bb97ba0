package org.tripole.ui.panel.views;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tripole.app.saved.NamedView;

/** A window that only notes what it is asked to open. */
final class HandsForTests implements ViewHands {

    final List<NamedView> opened = new ArrayList<>();
    Optional<NamedView> present = Optional.empty();

    @Override
    public Optional<NamedView> present() {
        return present;
    }

    @Override
    public void open(NamedView view) {
        opened.add(view);
    }
}
