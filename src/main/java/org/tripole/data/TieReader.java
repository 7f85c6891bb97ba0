package org.tripole.data;

import java.util.List;
import java.util.Optional;
import org.tripole.domain.Actor;
import org.tripole.domain.PartialDate;
import org.tripole.domain.Quality;
import org.tripole.domain.Relation;
import org.tripole.domain.SourceId;

/** Reads one row of the ties of a target. */
final class TieReader {

    private final Lexicon<Relation> relations =
            Lexicon.ofChoices(Vocabulary.RELATION, Relation.class);
    private final Lexicon<Quality> qualities = Lexicon.ofChoices(Vocabulary.QUALITY, Quality.class);
    private final Lexicon<Actor> actors;
    private final Lexicon<SourceId> sources;

    TieReader(Lexicon<Actor> actors, Lexicon<SourceId> sources) {
        this.actors = actors;
        this.sources = sources;
    }

    /** The tie, unless an error costs it. */
    Optional<TieRow> read(Form form) {
        form.require("actor", "relation");
        Optional<Actor> actor = form.reference("actor", actors, Loss.TIE);
        Optional<Relation> relation = form.reference("relation", relations, Loss.TIE);
        Optional<PartialDate> date = form.value("date", Kind.DATE);
        Optional<Quality> quality = form.reference("quality", qualities, Loss.TIE);
        List<SourceId> cited = form.references("sources", sources, Loss.TIE);
        Optional<String> note = form.text("note");
        form.warnOfOtherFields();
        if (!form.isSound() || actor.isEmpty() || relation.isEmpty()) {
            return Optional.empty();
        }
        if (form.size("sources") == 0) {
            form.remark(
                    form.place(),
                    Remark.Kind.TIE_WITHOUT_SOURCE,
                    actor.get().id(),
                    relation.get().key());
        }
        return Optional.of(
                new TieRow(
                        form.place(),
                        new TieRow.Act(actor.get(), relation.get(), date.orElse(null)),
                        new TieRow.Evidence(quality.orElse(Quality.C), cited, note.orElse(null))));
    }
}
