package org.tripole.ui.panel.views;

/**
 * A saved view as its line shows it.
 *
 * @param place from 1
 * @param of how many there are
 */
record ViewRow(String name, boolean isShown, int place, int of) {

    boolean isFirst() {
        return place == 1;
    }

    boolean isLast() {
        return place == of;
    }
}
