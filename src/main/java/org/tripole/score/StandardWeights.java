package org.tripole.score;

import java.util.EnumMap;
import java.util.Map;
import org.tripole.domain.Quality;
import org.tripole.domain.Relation;

/**
 * The tables of METHOD.md 2. The order of the strengths is the claim, their spacing a convention:
 * costly commitment outranks words (Fearon 1997), abstention lies between yes and no (Bailey,
 * Strezhnev and Voeten 2017).
 */
final class StandardWeights {

    static final Map<Relation, Double> STRENGTHS = strengths();

    static final Map<Quality, Double> QUALITIES =
            Map.of(Quality.A, 1.0, Quality.B, 0.85, Quality.C, 0.5);

    private StandardWeights() {}

    private static Map<Relation, Double> strengths() {
        Map<Relation, Double> strengths = new EnumMap<>(Relation.class);
        for (Relation relation : Relation.values()) {
            strengths.put(relation, strength(relation));
        }
        return Map.copyOf(strengths);
    }

    private static double strength(Relation relation) {
        return switch (relation) {
            case PROPOSER, RATIFIER -> 1.00;
            case FOUNDING_MEMBER -> 0.95;
            case HOST -> 0.90;
            case MEMBER -> 0.80;
            case SIGNATORY -> 0.70;
            case CO_SPONSOR -> 0.60;
            case ENDORSER -> 0.55;
            case APPLICANT -> 0.50;
            case SUPPORTED -> 0.45;
            case VOTED_FOR -> 0.40;
            case OBSERVER -> 0.25;
            case INTERESTED -> 0.20;
            case ATTENDED -> 0.10;
            case ABSENT, BOUND, LISTED, FORMER_MEMBER -> 0;
            case ABSTAINED -> -0.15;
            case DECLINED -> -0.30;
            case WITHDREW -> -0.60;
            case OPPOSED -> -0.70;
            case VOTED_AGAINST -> -0.80;
        };
    }
}
