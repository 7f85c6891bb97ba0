package org.tripole.view;

import java.util.ArrayList;
import java.util.List;
import org.tripole.domain.ActorId;
import org.tripole.domain.Approach;
import org.tripole.domain.PartialDate;
import org.tripole.domain.Target;
import org.tripole.domain.TargetId;
import org.tripole.domain.Tie;
import org.tripole.draw.Ref;
import org.tripole.graph.ActorNode;
import org.tripole.graph.TargetNode;
import org.tripole.score.Position;
import org.tripole.score.TargetWeight;
import org.tripole.text.FigureText;
import org.tripole.text.Messages;
import org.tripole.text.RelationText;

/** What a tooltip says, line by line, the name first. */
final class TooltipWords {

    private static final int STRONGEST = 3;

    private final NetworkScene scene;
    private final Messages messages;

    TooltipWords(NetworkScene scene, Messages messages) {
        this.scene = scene;
        this.messages = messages;
    }

    /** Lines about {@code ref}; empty for what has no words. */
    List<String> about(Ref ref) {
        return switch (ref.kind()) {
            case ACTOR -> actor(new ActorId(ref.id()));
            case TARGET -> target(new TargetId(ref.id()));
            case APPROACH, GROUP, SOURCE, TIE -> List.of();
        };
    }

    private List<String> actor(ActorId id) {
        List<String> lines = new ArrayList<>();
        Names.of(Refs.of(id), scene.dataset()).ifPresent(lines::add);
        scene.scores().position(id).map(this::standing).ifPresent(lines::add);
        scene.dataset().actor(id).flatMap(actor -> actor.status()).ifPresent(lines::add);
        List<ShownTie> acts = scene.shown().tiesAt(new ActorNode(id));
        acts.stream().limit(STRONGEST).forEach(tie -> lines.add(act(tie.tie())));
        if (acts.isEmpty()) {
            lines.add(
                    messages.text(
                            FigureText.TOOLTIP_NO_ACT,
                            Wording.day(scene.scores().asOf(), messages)));
        }
        return lines;
    }

    private String standing(Position position) {
        return Wording.standing(position.standing(), scene.dataset().approaches(), messages);
    }

    private String act(Tie tie) {
        Target target = scene.dataset().target(tie.target()).orElseThrow();
        PartialDate when = tie.dated().orElse(target.date());
        return messages.text(
                FigureText.TOOLTIP_ACT,
                target.shortName(),
                RelationText.word(tie.relation(), messages),
                DateWords.of(when, messages));
    }

    private List<String> target(TargetId id) {
        List<String> lines = new ArrayList<>();
        scene.dataset()
                .target(id)
                .ifPresent(
                        target -> {
                            lines.add(target.shortName());
                            if (!target.name().equals(target.shortName())) {
                                lines.add(target.name());
                            }
                            lines.add(backers(target));
                            lines.add(approach(target));
                        });
        return lines;
    }

    private String backers(Target target) {
        long backers =
                scene.shown().tiesAt(new TargetNode(target.id())).stream()
                        .filter(tie -> !tie.isOpposition())
                        .count();
        return messages.text(
                FigureText.TOOLTIP_BACKERS, backers, DateWords.of(target.date(), messages));
    }

    private String approach(Target target) {
        TargetWeight weight = scene.scores().targets().get(target.id());
        List<Approach> approaches = scene.dataset().approaches();
        int leading = 0;
        for (int k = 1; weight != null && k < approaches.size(); k++) {
            leading = weight.direction().get(k) > weight.direction().get(leading) ? k : leading;
        }
        return messages.text(
                FigureText.TOOLTIP_APPROACH,
                approaches.get(leading).name(),
                target.affinity().weight(leading));
    }
}
