package org.tripole.ui;

import javafx.scene.input.KeyCombination;
import org.jspecify.annotations.Nullable;

/**
 * One line of a menu.
 *
 * @param id stable, for tests
 * @param keys the keys that do the same; null when there are none
 */
record MenuLine(
        String id, String text, @Nullable KeyCombination keys, boolean isPossible, Runnable act) {}
