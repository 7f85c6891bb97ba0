package org.tripole.ui.panel.inspector;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.tripole.domain.Actor;
import org.tripole.domain.ActorId;
import org.tripole.domain.Approach;
import org.tripole.domain.DatasetFacts;
import org.tripole.score.Position;
import org.tripole.score.StandingKind;
import org.tripole.text.InspectorText;
import org.tripole.ui.panel.Things;
import org.tripole.view.ColourBy;
import org.tripole.view.Refs;

/** The page when nothing is selected: how many states carry which label, and how to begin. */
final class OverviewPage {

    private OverviewPage() {}

    static Page of(Writer writer) {
        DatasetFacts facts = writer.dataset().facts();
        return new Page(
                writer.text(InspectorText.OVERVIEW),
                facts.title(),
                List.of(
                        AnswerSection.of(writer),
                        new Section("begin", "", begin(writer)),
                        writer.section("labels", InspectorText.LABELS, labels(writer)),
                        writer.section("reading", InspectorText.HOW_TO_READ, reading(writer)),
                        writer.section("data", InspectorText.THE_DATA, data(facts, writer))));
    }

    private static List<Block> begin(Writer writer) {
        return List.of(Block.plain(writer.text(InspectorText.HOW_TO_BEGIN)));
    }

    private static List<Block> labels(Writer writer) {
        List<Position> all =
                writer.scores().positions().values().stream()
                        .filter(position -> isState(position, writer))
                        .toList();
        List<Position> states = all.stream().filter(passing(writer)).toList();
        int others = writer.dataset().actors().size() - all.size();
        List<Block> blocks = new ArrayList<>();
        blocks.add(
                Block.soft(
                        states.size() == all.size()
                                ? writer.text(
                                        InspectorText.STATES_SCORED,
                                        all.size(),
                                        writer.asOf(),
                                        others)
                                : writer.text(
                                        InspectorText.STATES_PASSING,
                                        states.size(),
                                        all.size(),
                                        writer.asOf())));
        List<Approach> approaches = writer.dataset().approaches();
        for (int k = 0; k < approaches.size(); k++) {
            blocks.add(approach(k, states, writer));
        }
        blocks.add(fact(InspectorText.BETWEEN_TWO, StandingKind.BETWEEN, states, writer));
        blocks.add(fact(InspectorText.SPREAD_OVER_ALL, StandingKind.SPREAD, states, writer));
        blocks.add(thin(states, writer));
        return blocks;
    }

    /** Whether it passes the filters, so that the counts are those of the picture beside them. */
    private static Predicate<Position> passing(Writer writer) {
        return writer.findings()
                .shown()
                .derived()
                .<Predicate<Position>>map(
                        derived -> {
                            Set<ActorId> passing = Set.copyOf(derived.network().actors());
                            return position -> passing.contains(position.actor());
                        })
                .orElse(position -> true);
    }

    private static boolean isState(Position position, Writer writer) {
        return writer.dataset().actor(position.actor()).filter(Actor::isState).isPresent();
    }

    private static Block approach(int approach, List<Position> states, Writer writer) {
        long aligned = count(StandingKind.ALIGNED, approach, states);
        long leaning = count(StandingKind.LEANING, approach, states);
        return Block.Entry.of(
                        writer.naming().alone(approach),
                        writer.text(InspectorText.ALIGNED_AND_LEANING, aligned, leaning),
                        Things.ref(writer.dataset().approaches().get(approach).id()))
                .withFigure(writer.words().number(aligned + leaning));
    }

    private static long count(StandingKind kind, int approach, List<Position> states) {
        return states.stream()
                .map(Position::standing)
                .filter(standing -> standing.kind() == kind)
                .filter(standing -> standing.approaches().contains(approach))
                .count();
    }

    private static Block thin(List<Position> states, Writer writer) {
        String name = writer.text(InspectorText.THIN_TITLE);
        String detail = writer.text(InspectorText.THIN_DETAIL);
        return Block.Entry.of(name, detail, Refs.THIN_GROUP)
                .withFigure(writer.words().number(count(StandingKind.THIN, states)));
    }

    private static long count(StandingKind kind, List<Position> states) {
        return states.stream().filter(state -> state.standing().kind() == kind).count();
    }

    private static Block fact(
            InspectorText name, StandingKind kind, List<Position> states, Writer writer) {
        long count = count(kind, states);
        return new Block.Fact(writer.text(name), writer.words().number(count));
    }

    private static List<Block> reading(Writer writer) {
        return List.of(
                Block.plain(writer.text(InspectorText.READ_PLACES)),
                Block.plain(writer.text(shapes(writer))),
                Block.soft(writer.text(InspectorText.READ_HONESTLY)));
    }

    /** Forms tell labels only where colours do. */
    private static InspectorText shapes(Writer writer) {
        return writer.state()
                .map(state -> state.viewing().encoding().colour())
                .filter(colour -> colour != ColourBy.APPROACH)
                .map(colour -> InspectorText.READ_LEGEND)
                .orElse(InspectorText.READ_SHAPES);
    }

    private static List<Block> data(DatasetFacts facts, Writer writer) {
        String version = writer.text(InspectorText.DATA_VERSION, facts.version(), writer.asOf());
        return List.of(Block.plain(version), Block.soft(facts.note()));
    }
}
