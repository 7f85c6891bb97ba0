package org.tripole.ui.panel.inspector;

/** Opens an address outside the program; only ever called after an explicit click. */
@FunctionalInterface
public interface Browser {

    /** Opens {@code address} in the person's browser. */
    void open(String address);
}
