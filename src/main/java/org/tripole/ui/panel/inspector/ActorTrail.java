package org.tripole.ui.panel.inspector;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.tripole.domain.Actor;
import org.tripole.domain.Tie;
import org.tripole.score.Cause;
import org.tripole.score.Chronicle;
import org.tripole.score.Step;
import org.tripole.text.TrailText;
import org.tripole.ui.panel.Later;

/** When an actor got another label, and by which act of its own; the latest first. */
final class ActorTrail {

    /** So many acts of one day are named; the others are counted. */
    private static final int NAMED = 2;

    private final Actor actor;
    private final Writer writer;

    ActorTrail(Actor actor, Writer writer) {
        this.actor = actor;
        this.writer = writer;
    }

    /** The changes of the label as rows that lead to their days. */
    List<Block> turns() {
        Later<Chronicle> chronicle = writer.findings().chronicle();
        if (chronicle instanceof Later.Arrived<Chronicle> known) {
            return turns(known.value().trail(actor.id()).relabellings());
        }
        return chronicle instanceof Later.Failed<Chronicle>
                ? List.of(Block.soft(writer.text(TrailText.FAILED)))
                : List.of(new Block.Working(writer.text(TrailText.WORKING), Block.Work.CHRONICLE));
    }

    private List<Block> turns(List<Step> steps) {
        if (steps.isEmpty()) {
            return List.of(Block.plain(writer.text(TrailText.NEVER, writer.lastDay())));
        }
        List<Block> blocks = new ArrayList<>();
        steps.forEach(step -> blocks.add(turn(step)));
        Collections.reverse(blocks);
        blocks.add(Block.soft(writer.text(TrailText.MEANS)));
        return blocks;
    }

    private Block turn(Step step) {
        String labels =
                writer.text(
                        TrailText.FROM_TO,
                        writer.naming().label(step.before()),
                        writer.naming().label(step.standing()));
        return new Block.Turn(
                writer.words().date(step.day()), labels + "\n" + cause(step), step.day());
    }

    private String cause(Step step) {
        if (!(step.cause() instanceof Cause.ByOwnActs own)) {
            return writer.text(TrailText.BY_WEIGHING);
        }
        List<String> acts = new ArrayList<>();
        own.acts().stream().limit(NAMED).map(this::act).forEach(acts::add);
        if (own.acts().size() > NAMED) {
            acts.add(writer.text(TrailText.MORE, own.acts().size() - NAMED));
        }
        return writer.words().capital(writer.words().list(acts));
    }

    private String act(Tie tie) {
        String name = writer.target(tie.target()).shortName();
        return writer.text(TrailText.BY_ACT, writer.words().act(tie.relation()), name);
    }
}
