package org.tripole.view.brief;

import java.util.List;
import java.util.Locale;
import org.tripole.domain.ActorId;
import org.tripole.draw.Passage;
import org.tripole.score.Position;
import org.tripole.score.Scores;
import org.tripole.score.Similarity;
import org.tripole.score.StandingKind;
import org.tripole.text.BriefText;
import org.tripole.text.InspectorText;

/** The states whose acts are most like the actor's, where enough lists were collected in full. */
record Nearest(Dossier dossier, BriefWords words) implements Column.Text {

    private static final int SHOWN = 5;
    private static final double FIGURE = 34;
    private static final double GAP = 6;

    @Override
    public void writeTo(Column column) {
        column.heading(words.text(InspectorText.MOST_ALIKE));
        if (dossier.isThin()) {
            column.paragraph(words.text(BriefText.TOO_FEW_ACTS), Voice.BODY);
            return;
        }
        List<Similarity.Neighbour> nearest = nearest();
        if (nearest.isEmpty()) {
            column.paragraph(words.text(BriefText.NONE_ALIKE), Voice.BODY);
            return;
        }
        nearest.forEach(state -> column.as(Passage.Role.ITEM, () -> row(column, state)));
        column.skip(2);
        column.paragraph(words.text(BriefText.ALIKE_MEANS), Voice.SOFT);
    }

    /**
     * Name, label and kappa on a line; a label that finds no room beside a long name goes below.
     */
    private void row(Column column, Similarity.Neighbour neighbour) {
        String name = name(neighbour.actor());
        String label = label(neighbour.actor());
        column.beside(name, Voice.BODY, 0);
        column.flushRight(kappa(neighbour.kappa()), Voice.BODY, 0);
        double room = column.width() - column.measured(name, Voice.BODY) - GAP - FIGURE;
        if (column.measured(label, Voice.SOFT) > room) {
            column.skip(Voice.BODY.lineHeight(column.type()));
        }
        column.flushRight(label, Voice.SOFT, FIGURE);
        column.skip(Voice.BODY.lineHeight(column.type()));
    }

    /** Below 0 is less alike than chance; likeness to thin evidence says little about either. */
    private List<Similarity.Neighbour> nearest() {
        Scores scores = dossier.scores();
        return Similarity.of(dossier.dataset(), scores.asOf(), scores.weights())
                .nearest(dossier.actor().id(), Integer.MAX_VALUE)
                .stream()
                .filter(neighbour -> neighbour.kappa() > 0 && isPlaced(neighbour.actor()))
                .limit(SHOWN)
                .toList();
    }

    private boolean isPlaced(ActorId id) {
        return dossier.scores()
                .position(id)
                .filter(position -> position.standing().kind() != StandingKind.THIN)
                .isPresent();
    }

    private String name(ActorId id) {
        return dossier.dataset().actor(id).orElseThrow().name();
    }

    private String label(ActorId id) {
        Position position = dossier.scores().position(id).orElseThrow();
        return words.label(position.standing());
    }

    private String kappa(double kappa) {
        Locale locale = words.messages().locale();
        return words.text(BriefText.KAPPA, String.format(locale, "%.2f", kappa));
    }
}
