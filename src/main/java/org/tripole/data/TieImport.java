package org.tripole.data;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.tripole.domain.Actor;
import org.tripole.domain.Dataset;
import org.tripole.domain.Source;
import org.tripole.domain.SourceId;
import org.tripole.domain.Target;
import org.tripole.domain.TargetId;
import org.tripole.domain.Tie;

/**
 * Adds the rows of a table to a dataset, each checked as if it stood in the file of its target. A
 * row that says what a tie of the dataset says already adds nothing.
 */
final class TieImport {

    private final Dataset base;
    private final Problems problems;
    private final Validator validator;
    private final Lexicon<Target> targets;
    private final TieReader reader;

    /** The ties by target, old before new, all with the ordinal 0. */
    private final Map<TargetId, List<Tie>> ties = new TreeMap<>();

    private final Set<Tie> known = new LinkedHashSet<>();

    TieImport(Dataset base, Problems problems) {
        this.base = base;
        this.problems = problems;
        this.validator = new Validator(problems);
        this.targets = lexicon(Vocabulary.TARGET, base.targets(), Target::id, target -> target);
        this.reader = new TieReader(actors(base), sources(base));
        base.ties().forEach(tie -> add(numbered(tie, 0)));
    }

    /** The dataset with the sound rows of {@code rows} on top. */
    Dataset with(List<Json.Fields> rows) {
        rows.forEach(row -> read(new Form(row, problems, Loss.TIE)));
        List<Tie> all = new ArrayList<>();
        ties.values().stream()
                .flatMap(List::stream)
                .forEach(tie -> all.add(numbered(tie, all.size())));
        Dataset.Things things =
                new Dataset.Things(
                        List.copyOf(base.actors()),
                        List.copyOf(base.targets()),
                        List.copyOf(base.sources()));
        return new Dataset(base.facts(), base.approaches(), things, all);
    }

    private void read(Form form) {
        form.require("target");
        Optional<Target> target = form.reference("target", targets, Loss.TIE);
        Optional<TieRow> row = reader.read(form);
        if (target.isEmpty() || row.isEmpty()) {
            return;
        }
        Tie tie = row.get().tie(0, target.get().id());
        if (known.contains(tie)) {
            validator.remark(row.get(), Remark.Kind.TIE_PRESENT);
            return;
        }
        validator.checkDate(row.get(), target.get().date());
        add(tie);
    }

    private void add(Tie tie) {
        known.add(tie);
        ties.computeIfAbsent(tie.target(), target -> new ArrayList<>()).add(tie);
    }

    private static Tie numbered(Tie tie, int ordinal) {
        return new Tie(
                ordinal,
                tie.actor(),
                tie.target(),
                tie.relation(),
                tie.date(),
                tie.quality(),
                tie.sources(),
                tie.note());
    }

    private static Lexicon<Actor> actors(Dataset data) {
        Map<String, String> names = new LinkedHashMap<>();
        data.actors().forEach(actor -> names.put(actor.id().value(), actor.name()));
        return lexicon(Vocabulary.ACTOR, data.actors(), Actor::id, actor -> actor).named(names);
    }

    private static Lexicon<SourceId> sources(Dataset data) {
        return lexicon(Vocabulary.SOURCE, data.sources(), Source::id, Source::id);
    }

    private static <V, T> Lexicon<T> lexicon(
            Vocabulary vocabulary, Collection<V> things, Function<V, ?> id, Function<V, T> meant) {
        Map<String, T> words = new LinkedHashMap<>();
        things.forEach(thing -> words.put(id.apply(thing).toString(), meant.apply(thing)));
        return Lexicon.of(vocabulary, words, Lexicon.Excuses.NONE);
    }
}
