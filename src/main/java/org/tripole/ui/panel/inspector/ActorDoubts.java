package org.tripole.ui.panel.inspector;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.tripole.domain.Actor;
import org.tripole.domain.Target;
import org.tripole.domain.TargetId;
import org.tripole.score.Doubt;
import org.tripole.score.Omission;
import org.tripole.score.Position;
import org.tripole.score.Range;
import org.tripole.score.Stability;
import org.tripole.score.StandingKind;
import org.tripole.text.InspectorText;
import org.tripole.ui.panel.Later;
import org.tripole.ui.panel.Things;

/** How sure an actor's label is, and which single act it hangs on. */
final class ActorDoubts {

    private final Actor actor;
    private final Position position;
    private final Writer writer;

    ActorDoubts(Actor actor, Position position, Writer writer) {
        this.actor = actor;
        this.position = position;
        this.writer = writer;
    }

    /** The targets without which the label would be another, largest move first. */
    List<Block> change() {
        if (isThin()) {
            return List.of();
        }
        Later<List<Omission>> omissions = writer.findings().omissions();
        if (omissions instanceof Later.Arrived<List<Omission>> arrived) {
            return change(arrived.value());
        }
        if (omissions instanceof Later.Awaited<List<Omission>>) {
            return List.of(working(InspectorText.LEAVING_OUT, Block.Work.OMISSIONS));
        }
        return List.of(Block.soft(writer.text(InspectorText.NOT_COMPUTED)));
    }

    /** Evidence, lead and, once drawn, how often the label survives other weights. */
    List<Block> sureness() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.plain(evidence()));
        if (isThin()) {
            return blocks;
        }
        blocks.add(Block.plain(lead()));
        Later<Doubt> doubt = writer.findings().doubt();
        if (doubt instanceof Later.Awaited<Doubt>) {
            blocks.add(working(InspectorText.DRAWING, Block.Work.DRAWS));
        } else if (doubt instanceof Later.Arrived<Doubt> arrived) {
            arrived.value()
                    .stability(actor.id())
                    .ifPresent(stability -> blocks.addAll(draws(arrived.value(), stability)));
        } else {
            blocks.add(Block.soft(writer.text(InspectorText.NOT_COMPUTED)));
        }
        return blocks;
    }

    private boolean isThin() {
        return position.standing().kind() == StandingKind.THIN;
    }

    private List<Block> change(List<Omission> omissions) {
        List<Omission> changing =
                omissions.stream()
                        .filter(omission -> !omission.standing().equals(position.standing()))
                        .sorted(Comparator.comparingDouble(Omission::move).reversed())
                        .toList();
        if (changing.isEmpty()) {
            return List.of(Block.plain(writer.text(InspectorText.NO_SINGLE_ACT)));
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.soft(writer.text(InspectorText.LEFT_OUT)));
        changing.forEach(omission -> blocks.add(row(omission)));
        return blocks;
    }

    private Block row(Omission omission) {
        Target target = writer.target(new TargetId(omission.what()));
        String title = writer.text(InspectorText.WITHOUT, target.shortName());
        String label = writer.naming().label(omission.standing());
        return Block.Entry.of(title, label, Things.ref(target.id()));
    }

    private String evidence() {
        String confidence = writer.words().percent(position.measures().confidence());
        return writer.text(InspectorText.CONFIDENCE, confidence);
    }

    private String lead() {
        List<Integer> order =
                IntStream.range(0, position.shares().size())
                        .boxed()
                        .sorted(
                                Comparator.<Integer>comparingDouble(k -> -position.shares().get(k))
                                        .thenComparing(Comparator.naturalOrder()))
                        .toList();
        return writer.text(
                InspectorText.LEAD,
                writer.naming().alone(order.get(0)),
                writer.naming().inSentence(order.get(1)),
                writer.words().percent(position.measures().lead()));
    }

    private List<Block> draws(Doubt doubt, Stability stability) {
        List<Block> blocks = new ArrayList<>();
        if (stability.isUnstable()) {
            blocks.add(Block.note(writer.text(InspectorText.UNSTABLE_NOTE)));
        }
        String kept = writer.words().percent(stability.kept());
        blocks.add(Block.plain(writer.text(InspectorText.KEPT, kept, doubt.draws().count())));
        blocks.add(Block.soft(ranges(stability)));
        if (writer.dataset().approaches().size() == 3) {
            blocks.add(Block.soft(rank(doubt, stability)));
        }
        return blocks;
    }

    private String ranges(Stability stability) {
        List<String> ranges =
                IntStream.range(0, stability.shares().size())
                        .mapToObj(k -> range(k, stability.shares().get(k)))
                        .toList();
        return writer.text(InspectorText.DRAWN_RANGES, writer.words().list(ranges));
    }

    private String range(int approach, Range range) {
        return writer.text(
                InspectorText.DRAWN_RANGE,
                writer.naming().inSentence(approach),
                Math.round(range.low() * 100),
                Math.round(range.high() * 100));
    }

    private String rank(Doubt doubt, Stability stability) {
        return writer.text(
                InspectorText.RANK,
                writer.naming().inSentence(1),
                writer.naming().inSentence(2),
                stability.rankLow(),
                stability.rankHigh(),
                doubt.stabilities().size());
    }

    private Block.Working working(InspectorText text, Block.Work work) {
        return new Block.Working(writer.text(text), work);
    }
}
