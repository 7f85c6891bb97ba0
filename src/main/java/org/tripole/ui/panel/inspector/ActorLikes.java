package org.tripole.ui.panel.inspector;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.tripole.domain.Actor;
import org.tripole.score.Similarity;
import org.tripole.score.StandingKind;
import org.tripole.text.InspectorText;

/** The states whose acts are most like an actor's. */
final class ActorLikes {

    private static final int SHOWN = 5;

    private ActorLikes() {}

    static List<Block> of(Actor actor, Writer writer) {
        List<Similarity.Neighbour> nearest =
                writer.findings().similarity().nearest(actor.id(), Integer.MAX_VALUE).stream()
                        .filter(neighbour -> isPlaced(neighbour, writer))
                        .limit(SHOWN)
                        .toList();
        if (nearest.isEmpty()) {
            return List.of(Block.soft(writer.text(InspectorText.TOO_FEW_SHARED)));
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.soft(writer.text(InspectorText.ALIKE_MEANS)));
        nearest.forEach(neighbour -> blocks.add(row(neighbour, writer)));
        return blocks;
    }

    /** Likeness to a state with thin evidence says little about either. */
    private static boolean isPlaced(Similarity.Neighbour neighbour, Writer writer) {
        return writer.scores()
                .position(neighbour.actor())
                .filter(position -> position.standing().kind() != StandingKind.THIN)
                .isPresent();
    }

    private static Block row(Similarity.Neighbour neighbour, Writer writer) {
        Locale locale = writer.words().locale();
        return writer.entry(writer.actor(neighbour.actor()))
                .withFigure(String.format(locale, "%.2f", neighbour.kappa()));
    }
}
