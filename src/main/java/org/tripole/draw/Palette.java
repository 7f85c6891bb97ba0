package org.tripole.draw;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Colours of a picture by role, and of the approaches in dataset order.
 *
 * @param shades of a metric, the weakest first, in one hue that is no approach's
 * @param approaches at least as many as the dataset has approaches, of equal visual weight
 */
public record Palette(
        String name,
        boolean isDark,
        Map<ColourRole, Rgb> roles,
        List<ApproachInk> approaches,
        List<Shade> shades) {

    /**
     * Colours of one approach.
     *
     * @param fill of what is aligned
     * @param outline dark (on a dark ground, light) rim, at least 3:1 on the ground
     * @param tint light fill of what is leaning
     * @param area quiet ground of the pole
     * @param text for words about the approach, at least 4.5:1 on the ground
     */
    public record ApproachInk(Rgb fill, Rgb outline, Rgb tint, Rgb area, Rgb text) {}

    /**
     * One step of a ramp of lightness.
     *
     * @param outline stronger than the fill, at least 3:1 on the ground
     */
    public record Shade(Rgb fill, Rgb outline) {}

    public Palette {
        roles = java.util.Collections.unmodifiableMap(new EnumMap<>(roles));
        approaches = List.copyOf(approaches);
        shades = List.copyOf(shades);
        for (ColourRole role : ColourRole.values()) {
            if (!roles.containsKey(role)) {
                throw new IllegalArgumentException(
                        "Palette " + name + " lacks a colour for " + role);
            }
        }
    }

    /** The colour for {@code role}. */
    public Rgb of(ColourRole role) {
        Rgb colour = roles.get(role);
        if (colour == null) {
            throw new AssertionError(role);
        }
        return colour;
    }

    /** The colours of the approach at {@code index} in dataset order. */
    public ApproachInk approach(int index) {
        return approaches.get(index);
    }
}
