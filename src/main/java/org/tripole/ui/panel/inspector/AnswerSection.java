package org.tripole.ui.panel.inspector;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.tripole.app.AppState;
import org.tripole.domain.Actor;
import org.tripole.domain.TargetId;
import org.tripole.domain.Tie;
import org.tripole.graph.AsOf;
import org.tripole.graph.Backable;
import org.tripole.graph.Backing;
import org.tripole.graph.Sieve;
import org.tripole.score.Scores;
import org.tripole.text.AnswerText;
import org.tripole.text.InspectorText;
import org.tripole.ui.panel.BackableNames;
import org.tripole.ui.panel.Things;

/** The states that answer the question who backs what, by name, with the acts that make it so. */
final class AnswerSection {

    /** So many states are listed at once; more unfold. */
    private static final int LISTED = 12;

    private AnswerSection() {}

    /** Empty when nothing is asked. */
    static Section of(Writer writer) {
        Optional<AppState> asked =
                writer.state().filter(state -> !state.filter().backing().isOpen());
        return writer.section(
                "answer", AnswerText.ANSWER, asked.map(s -> blocks(s, writer)).orElse(List.of()));
    }

    /** Actors by name, each with its acts of backing towards the targets. */
    static List<Block> rows(List<Actor> actors, List<TargetId> targets, Writer writer) {
        List<Block> rows = new ArrayList<>();
        for (Actor actor : actors) {
            rows.add(
                    Block.Entry.of(
                            actor.name(), acts(actor, targets, writer), Things.ref(actor.id())));
        }
        return rows.size() <= LISTED
                ? rows
                : List.of(
                        new Block.Folded(
                                "fold-answer",
                                writer.text(InspectorText.SHOW_NAMES, rows.size()),
                                rows));
    }

    private static List<Block> blocks(AppState state, Writer writer) {
        Backing backing = state.filter().backing();
        Scores scores = writer.scores();
        Sieve sieve =
                new Sieve(
                        writer.dataset(),
                        state.filter(),
                        new AsOf(scores.asOf()),
                        scores.verdicts());
        List<Actor> states = writer.sorted(sieve.states().stream().map(Actor::id));
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.plain(sentence(backing, states.size(), writer)));
        blocks.addAll(rows(states, targets(backing), writer));
        blocks.add(Block.soft(writer.text(AnswerText.MEANS)));
        return blocks;
    }

    private static String sentence(Backing backing, int count, Writer writer) {
        String parts =
                Stream.of(
                                part(AnswerText.ALL, backing.allOf(), writer),
                                part(AnswerText.ANY, backing.anyOf(), writer),
                                part(AnswerText.NONE, backing.noneOf(), writer))
                        .filter(part -> !part.isEmpty())
                        .reduce((left, right) -> left + ", " + right)
                        .orElse("");
        return writer.text(AnswerText.COUNT, writer.words().capital(parts), count, writer.asOf());
    }

    private static String part(AnswerText text, Set<Backable> things, Writer writer) {
        if (things.isEmpty()) {
            return "";
        }
        BackableNames names = new BackableNames(writer.dataset(), writer.words());
        return writer.text(text, writer.words().list(things.stream().map(names::name).toList()));
    }

    private static List<TargetId> targets(Backing backing) {
        return Stream.concat(backing.allOf().stream(), backing.anyOf().stream())
                .flatMap(
                        thing ->
                                thing instanceof Backable.One one
                                        ? Stream.of(one.target())
                                        : Stream.empty())
                .toList();
    }

    private static String acts(Actor actor, List<TargetId> targets, Writer writer) {
        List<String> acts = new ArrayList<>();
        for (Tie tie : writer.tiesOf(actor.id())) {
            if (targets.contains(tie.target()) && writer.isBacking(tie)) {
                String target = writer.target(tie.target()).shortName();
                acts.add(writer.text(AnswerText.ACT, target, writer.act(tie)));
            }
        }
        return String.join("\n", acts);
    }
}
