package org.tripole.bench.frames;

import java.util.Locale;
import org.tripole.Shipped;
import org.tripole.draw.Palette;
import org.tripole.export.BundledFont;
import org.tripole.layout.Positions;
import org.tripole.text.Messages;
import org.tripole.ui.NetworkDrawing;
import org.tripole.view.Look;
import org.tripole.view.NetworkScene;
import org.tripole.view.NetworkView;
import org.tripole.view.TiesShown;
import org.tripole.view.ViewSpec;
import org.tripole.view.Viewing;

/** Makes the shipped network with all its ties, as the program draws it. */
public final class ShippedDrawing {

    private ShippedDrawing() {}

    /** Laid out by the poles for a sheet of that size. */
    public static NetworkDrawing of(double width, double height, Palette palette) {
        double aspect = NetworkView.plotShape(width, height, 1).whole();
        Positions positions = Shipped.nearPoles(aspect);
        ViewSpec all = ViewSpec.of(Viewing.opening().withTies(TiesShown.ALL));
        return new NetworkDrawing(
                new NetworkScene(Shipped.network(), Shipped.scores(), positions, all),
                new Look(palette, BundledFont.load(), new Messages(Locale.ENGLISH)));
    }
}
