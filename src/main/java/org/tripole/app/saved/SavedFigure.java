package org.tripole.app.saved;

import org.tripole.app.AppState;
import org.tripole.app.Derived;
import org.tripole.draw.Picture;
import org.tripole.draw.TextMeter;
import org.tripole.text.Messages;
import org.tripole.view.Camera;
import org.tripole.view.Look;
import org.tripole.view.NetworkScene;
import org.tripole.view.NetworkView;

/**
 * A saved view drawn on its sheet. Every file is drawn here, from the window and from the command
 * line, so that a picture that was reopened and written again is the same, byte by byte.
 *
 * @param derived in the shape of the plate, as {@link Press} lays it out
 */
public record SavedFigure(Derived derived, Plate plate) {

    /** The figure; text is measured by {@code meter} and speaks the language of the messages. */
    public Picture picture(TextMeter meter, Messages messages) {
        return view(plate.gaze().camera(derived.scene().aspect()), meter, messages).picture();
    }

    NetworkView view(Camera camera, TextMeter meter, Messages messages) {
        Look look = new Look(plate.sheet().theme().palette(), meter, messages);
        return new NetworkView(titled(), plate.frame(camera), look, plate.parts());
    }

    /** What a file of the figure carries. */
    public SavedPicture carried() {
        AppState state = derived.state();
        return new SavedPicture(SavedView.of(state, plate), Basis.of(derived));
    }

    private NetworkScene titled() {
        NetworkScene scene = derived.scene();
        return plate.title().isEmpty() ? scene : scene.with(scene.spec().withTitle(plate.title()));
    }
}
