package org.tripole.ui.panel.reading;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.tripole.app.Derived;
import org.tripole.domain.Dataset;
import org.tripole.domain.PartialDate;
import org.tripole.domain.Target;
import org.tripole.domain.Tie;
import org.tripole.draw.Ref;
import org.tripole.score.TargetWeight;
import org.tripole.text.Messages;
import org.tripole.text.WalkText;
import org.tripole.ui.panel.Naming;
import org.tripole.ui.panel.Things;
import org.tripole.ui.panel.Words;
import org.tripole.view.NodesShown;
import org.tripole.view.Scope;
import org.tripole.view.Way;

/** Nodes of the picture and what leads from them, in words that can be spoken. */
public final class NodeWords {

    private final Derived derived;
    private final Dataset dataset;
    private final Messages messages;
    private final Naming naming;

    /** Words for what is derived. */
    public NodeWords(Derived derived, Messages messages) {
        this.derived = derived;
        this.dataset = derived.state().dataset();
        this.messages = messages;
        this.naming = new Naming(dataset, new Words(messages));
    }

    /** The name for display. */
    public String name(Ref node) {
        return Things.actor(dataset, node)
                .map(actor -> actor.name())
                .or(() -> Things.target(dataset, node).map(Target::shortName))
                .orElse(node.id());
    }

    /** A state's ties and label; a target's approach and backers. */
    public List<String> facts(Ref node) {
        return node.kind() == Ref.Kind.TARGET
                ? List.of(approach(node), count(node))
                : List.of(count(node), label(node));
    }

    /** What the actor of a tie is to its target, such as "signatory". */
    public String role(Way.AlongTie way) {
        return WalkText.role(way.tie().relation(), messages);
    }

    /** When the act of a tie was done, the target's date where the act has none. */
    public String date(Way.AlongTie way) {
        Tie tie = way.tie();
        PartialDate date =
                tie.dated()
                        .or(() -> dataset.target(tie.target()).map(Target::date))
                        .orElseThrow(() -> new AssertionError(tie));
        WalkText pattern =
                switch (date.precision()) {
                    case YEAR -> WalkText.DATE_YEAR;
                    case MONTH -> WalkText.DATE_MONTH;
                    case DAY -> WalkText.DATE_DAY;
                };
        return format(date.first(), pattern);
    }

    /** How strong a link from {@code node} is, and what that means. */
    public String strength(Ref node, Way.AlongLink link) {
        WalkText text =
                node.kind() == Ref.Kind.TARGET
                        ? WalkText.STRENGTH
                        : switch (scope().joining().basis()) {
                            case SIMILARITY -> WalkText.LIKENESS;
                            case CO_MEMBERSHIP -> WalkText.CO_MEMBERSHIP;
                        };
        return messages.text(text, link.strength());
    }

    private String count(Ref node) {
        List<Way> ways = derived.scene().ways().from(node);
        if (scope().nodes() != NodesShown.STATES_AND_TARGETS) {
            return messages.text(WalkText.LINKS, ways.size());
        }
        return node.kind() == Ref.Kind.TARGET
                ? messages.text(WalkText.BACKERS, backers(ways))
                : messages.text(WalkText.TIES, ways.size());
    }

    private static long backers(List<Way> ways) {
        return ways.stream()
                .filter(way -> way instanceof Way.AlongTie tie && !tie.isOpposition())
                .map(Way::end)
                .distinct()
                .count();
    }

    private String label(Ref node) {
        return Things.actor(dataset, node)
                .flatMap(actor -> derived.scores().position(actor.id()))
                .map(position -> lowered(naming.label(position.standing())))
                .orElseGet(() -> messages.text(WalkText.NO_LABEL));
    }

    /** The approach that backing a target expresses most. */
    private String approach(Ref node) {
        TargetWeight weight =
                Things.target(dataset, node)
                        .map(target -> derived.scores().targets().get(target.id()))
                        .orElse(null);
        if (weight == null) {
            return messages.text(WalkText.NOT_WEIGHED);
        }
        if (weight.contrast() == 0) {
            return messages.text(WalkText.EVEN_HANDED);
        }
        List<Double> shares = weight.direction();
        int leading = 0;
        for (int k = 1; k < shares.size(); k++) {
            leading = shares.get(k) > shares.get(leading) ? k : leading;
        }
        return naming.inSentence(leading);
    }

    private Scope scope() {
        return derived.scene().spec().viewing().scope();
    }

    private String lowered(String label) {
        return label.substring(0, 1).toLowerCase(messages.locale()) + label.substring(1);
    }

    private String format(LocalDate day, WalkText pattern) {
        return DateTimeFormatter.ofPattern(messages.text(pattern), messages.locale()).format(day);
    }
}
