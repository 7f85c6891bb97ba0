package org.tripole.view;

import org.tripole.score.Position;
import org.tripole.score.StandingKind;

/** Radii and half sides of glyphs in world units at zoom 1; the area says how much. */
record GlyphSizes(SizeBy meaning, Analysis analysis) {

    static final double TELLING_TARGET = 11;
    static final double OTHER_TARGET = 8;
    private static final double THIN = 6.5;
    private static final double SAME = 10.5;
    private static final double LARGEST = 17;
    private static final double LEAST_SHARE = 0.15;
    private static final double LEAST_CONFIDENCE = 0.3;

    /** Radius of a state; the smallest where nothing is known. */
    double actor(Position position) {
        return switch (meaning) {
            case CONFIDENCE -> byConfidence(position);
            case ONE_SIZE -> SAME;
            case TIES, POPULATION, BETWEENNESS, PARTICIPATION, SWING, STRADDLE ->
                    analysis.size(position.actor()).stream()
                            .map(GlyphSizes::ofShare)
                            .findFirst()
                            .orElse(THIN);
        };
    }

    private static double byConfidence(Position position) {
        return position.standing().kind() == StandingKind.THIN
                ? THIN
                : LARGEST * Math.sqrt(Math.max(LEAST_CONFIDENCE, position.measures().confidence()));
    }

    private static double ofShare(double share) {
        return LARGEST * Math.sqrt(Math.max(LEAST_SHARE, share));
    }
}
