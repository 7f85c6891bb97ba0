package org.tripole.ui.panel.inspector;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.tripole.domain.Actor;
import org.tripole.score.Position;
import org.tripole.score.StandingKind;
import org.tripole.score.Sureness;
import org.tripole.text.InspectorText;
import org.tripole.text.TrailText;
import org.tripole.ui.panel.Words;

/** The page of an actor: its label, its shares, why, how sure, and what is not known. */
final class ActorPage {

    private ActorPage() {}

    static Page of(Actor actor, Writer writer) {
        List<Section> sections = new ArrayList<>();
        writer.scores()
                .position(actor.id())
                .ifPresentOrElse(
                        position -> sections.addAll(scored(actor, position, writer)),
                        () -> sections.add(unscored(actor, writer)));
        return new Page(kicker(actor, writer.words()), actor.name(), sections);
    }

    private static List<Section> scored(Actor actor, Position position, Writer writer) {
        ActorActs acts = new ActorActs(actor, position, writer);
        ActorDoubts doubts = new ActorDoubts(actor, position, writer);
        return List.of(
                label(actor, position, writer),
                writer.section("shares", InspectorText.SHARES, shares(position, writer)),
                writer.section("acts", InspectorText.ACTS, acts.support()),
                writer.section("against", InspectorText.ACTS_AGAINST, acts.opposition()),
                // comes from beside the window, and must not push the acts from under the pointer
                writer.section("trail", TrailText.TRAIL, new ActorTrail(actor, writer).turns()),
                writer.section("sure", InspectorText.HOW_SURE, doubts.sureness()),
                writer.section("change", InspectorText.WHAT_WOULD_CHANGE, doubts.change()),
                writer.section("alike", InspectorText.MOST_ALIKE, ActorLikes.of(actor, writer)),
                ActorMetrics.of(actor, writer),
                writer.section("other", InspectorText.ALSO_ON_RECORD, acts.rest()),
                writer.section("unknown", InspectorText.NOT_KNOWN, ActorGaps.of(actor, writer)));
    }

    private static Section unscored(Actor actor, Writer writer) {
        List<Block> blocks = new ArrayList<>(status(actor));
        blocks.add(Block.plain(writer.text(InspectorText.NO_POSITION)));
        return new Section("label", "", blocks);
    }

    private static Section label(Actor actor, Position position, Writer writer) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Sentence(sentence(position, writer), Block.Tone.LEAD));
        blocks.addAll(status(actor));
        return new Section("label", "", blocks);
    }

    /** The label with how sure it is: "Leaning UN-centric; fairly sure". */
    private static String sentence(Position position, Writer writer) {
        String label = writer.naming().label(position.standing());
        if (position.standing().kind() == StandingKind.THIN) {
            return writer.text(InspectorText.THIN_LABEL, label);
        }
        Sureness sureness = Sureness.of(position, writer.findings().stability(position.actor()));
        String sure = writer.text(InspectorText.valueOf("SURE_" + sureness.name()));
        return writer.text(InspectorText.LABEL_AND_SURENESS, label, sure);
    }

    private static List<Block> status(Actor actor) {
        return actor.status().<Block>map(Block::note).map(List::of).orElse(List.of());
    }

    private static List<Block> shares(Position position, Writer writer) {
        return List.of(
                new Block.Shares(ShareLines.of(position, writer)),
                Block.soft(writer.text(InspectorText.SHARES_RANGE)));
    }

    private static String kicker(Actor actor, Words words) {
        String region = Objects.requireNonNullElse(actor.place().subregion(), "");
        return words.details(words.kind(actor.kind()), region);
    }
}
