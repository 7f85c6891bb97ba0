package org.tripole.ui.theme;

import javafx.beans.value.ObservableValue;
import org.tripole.app.AppState;
import org.tripole.app.Store;
import org.tripole.view.Palettes;

/** The themes that ship. */
public final class Themes {

    /** Ink on warm paper. */
    public static final Theme LIGHT = new Theme("light", false, Palettes.light());

    /** Light on dark grey. */
    public static final Theme DARK = new Theme("dark", true, Palettes.dark());

    private Themes() {}

    /** The theme called {@code name}; light for a name that no theme has. */
    public static Theme named(String name) {
        return name.equals(DARK.name()) ? DARK : LIGHT;
    }

    /** The other theme. */
    public static Theme otherThan(Theme theme) {
        return theme.isDark() ? LIGHT : DARK;
    }

    /** The theme of the state, to be listened to; hold on to it as long as it is needed. */
    public static ObservableValue<Theme> of(Store store) {
        return store.stateProperty()
                .map(AppState::appearance)
                .map(appearance -> named(appearance.theme()));
    }
}
