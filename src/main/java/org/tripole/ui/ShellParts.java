package org.tripole.ui;

import javafx.scene.layout.Region;
import org.tripole.ui.panel.Panel;

/**
 * What stands round the picture.
 *
 * @param filterBar says above the picture what filters hide; takes no room while they hide nothing
 */
public record ShellParts(
        Panel filters,
        Panel inspector,
        Panel time,
        Panel problems,
        Search search,
        Region filterBar) {

    /**
     * The search of the top bar.
     *
     * @param start puts the cursor into it
     */
    public record Search(Region region, Runnable start) {}
}
