package org.tripole.ui.panel.inspector;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.tripole.domain.Actor;
import org.tripole.domain.Tie;
import org.tripole.score.Explanation;
import org.tripole.score.Item;
import org.tripole.score.Position;
import org.tripole.score.Pull;
import org.tripole.score.Side;
import org.tripole.text.InspectorText;
import org.tripole.ui.panel.Things;

/** The acts that put an actor where it is: support, opposition, and what else is on record. */
final class ActorActs {

    /** So many acts are listed at once; the others unfold. */
    private static final int LISTED = 8;

    private final Actor actor;
    private final Position position;
    private final Writer writer;
    private final List<Item> telling;
    private final double largest;

    ActorActs(Actor actor, Position position, Writer writer) {
        this.actor = actor;
        this.position = position;
        this.writer = writer;
        Explanation explanation = writer.scores().explanation(actor.id());
        this.telling =
                explanation.items().stream().filter(item -> !Pull.of(item).isNone()).toList();
        this.largest = telling.stream().mapToDouble(item -> Pull.of(item).points()).max().orElse(1);
    }

    /** The acts of support, largest first, after the sentence that states their sum. */
    List<Block> support() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.plain(sum()));
        if (!telling.isEmpty()) {
            blocks.add(Block.soft(together()));
        }
        blocks.addAll(rows(Side.SUPPORT, "acts"));
        return blocks;
    }

    /** The acts of opposition, largest first. */
    List<Block> opposition() {
        return rows(Side.OPPOSITION, "against");
    }

    /** Ties that do not move the actor: without weight, or superseded by another act. */
    List<Block> rest() {
        Set<Tie> moving = telling.stream().map(Item::tie).collect(Collectors.toSet());
        List<Block> rows =
                writer.tiesOf(actor.id()).stream()
                        .filter(tie -> !moving.contains(tie))
                        .<Block>map(tie -> writer.entry(tie, shortName(tie)))
                        .toList();
        if (rows.isEmpty()) {
            return List.of();
        }
        String label = writer.text(InspectorText.SHOW_OTHER_ACTS, rows.size());
        return List.of(
                Block.soft(writer.text(InspectorText.OTHER_ACTS_WHY)),
                new Block.Folded("fold-other", label, rows));
    }

    private String sum() {
        if (telling.isEmpty()) {
            return writer.text(InspectorText.NO_TELLING_ACT, writer.asOf());
        }
        int leading = position.leadingApproach();
        return writer.text(
                InspectorText.SUM_OF_ACTS,
                writer.dataset().approaches().size(),
                writer.words().percent(position.shares().get(leading)),
                writer.naming().inSentence(leading));
    }

    /** What all acts together do to each share, in points from the equal start. */
    private String together() {
        List<Double> shares = position.shares();
        List<String> moves =
                IntStream.range(0, shares.size())
                        .mapToObj(k -> move(k, shares.get(k) - 1.0 / shares.size()))
                        .toList();
        return writer.text(InspectorText.ACTS_TOGETHER, writer.words().list(moves));
    }

    private String move(int approach, double change) {
        String points = writer.words().signed(Math.round(100 * change));
        return writer.text(InspectorText.MOVE, writer.naming().inSentence(approach), points);
    }

    private List<Block> rows(Side side, String fold) {
        List<Block> rows =
                telling.stream()
                        .filter(item -> item.side() == side)
                        .sorted((one, other) -> Double.compare(points(other), points(one)))
                        .<Block>map(this::row)
                        .toList();
        if (rows.size() <= LISTED) {
            return rows;
        }
        List<Block> blocks = new ArrayList<>(rows.subList(0, LISTED));
        String label = writer.text(InspectorText.SHOW_MORE_ACTS, rows.size() - LISTED);
        blocks.add(new Block.Folded("fold-" + fold, label, rows.subList(LISTED, rows.size())));
        return blocks;
    }

    private Block.Entry row(Item item) {
        Tie tie = item.tie();
        Pull pull = Pull.of(item);
        String direction =
                writer.text(
                        pull.isTowards() ? InspectorText.TOWARDS : InspectorText.AWAY_FROM,
                        writer.naming().inSentence(pull.approaches()));
        String detail = direction + "\n" + writer.act(tie) + "\n" + writer.ground(tie);
        double length = pull.points() / largest;
        var tilt = new Block.Tilt(pull.mainApproach(item), length, pull.isTowards());
        String figure = figure(pull.points());
        return new Block.Entry(shortName(tie), detail, figure, Things.ref(tie), tilt);
    }

    private String figure(double points) {
        return points < 0.5
                ? writer.text(InspectorText.UNDER_ONE_POINT)
                : writer.text(InspectorText.POINTS, Math.round(points));
    }

    private String shortName(Tie tie) {
        return writer.target(tie.target()).shortName();
    }

    private static double points(Item item) {
        return Pull.of(item).points();
    }
}
