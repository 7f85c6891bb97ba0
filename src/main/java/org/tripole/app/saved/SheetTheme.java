package org.tripole.app.saved;

import org.tripole.draw.Palette;
import org.tripole.view.Palettes;

/** The colours of a picture as a file. */
public enum SheetTheme {
    LIGHT,
    DARK,
    PRINT;

    /** The colours by role. */
    public Palette palette() {
        return switch (this) {
            case LIGHT -> Palettes.light();
            case DARK -> Palettes.dark();
            case PRINT -> Palettes.print();
        };
    }
}
