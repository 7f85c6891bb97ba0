package org.tripole.export;

import org.tripole.ShippedFigures;
import org.tripole.draw.Picture;

/** Pictures that every file must show alike: one of every kind of mark, and real figures. */
enum SamplePicture {
    DEMONSTRATION(DemonstrationPicture.create()),
    POLES(ShippedFigures.picture(ShippedFigures.poles())),
    RINGS(ShippedFigures.picture(ShippedFigures.rings()));

    private final Picture picture;

    SamplePicture(Picture picture) {
        this.picture = picture;
    }

    Picture picture() {
        return picture;
    }
}
