package org.tripole.view;

import org.tripole.score.Position;
import org.tripole.score.StandingKind;

/** Radii and half sides of glyphs in world units at zoom 1; more confidence, larger disc. */
final class GlyphSizes {

    static final double THIN = 6.5;
    static final double TELLING_TARGET = 11;
    static final double OTHER_TARGET = 8;
    private static final double SURE = 17;

    private GlyphSizes() {}

    /** Radius of a state: its area grows with confidence. */
    static double actor(Position position) {
        return position.standing().kind() == StandingKind.THIN
                ? THIN
                : SURE * Math.sqrt(Math.max(0.3, position.measures().confidence()));
    }
}
