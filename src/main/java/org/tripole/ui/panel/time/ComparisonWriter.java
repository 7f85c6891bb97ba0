package org.tripole.ui.panel.time;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tripole.domain.Actor;
import org.tripole.domain.Dataset;
import org.tripole.domain.Target;
import org.tripole.domain.TargetId;
import org.tripole.domain.Tie;
import org.tripole.score.DateComparison;
import org.tripole.score.Item;
import org.tripole.score.Move;
import org.tripole.score.MoveCause;
import org.tripole.text.ComparisonText;
import org.tripole.ui.panel.Naming;
import org.tripole.ui.panel.Things;
import org.tripole.ui.panel.Words;

/** Puts into words what differs between two days. */
final class ComparisonWriter {

    /** So many acts are listed of each who moved; the inspector has the others. */
    private static final int ACTS_LISTED = 2;

    private final Dataset dataset;
    private final DateComparison changes;
    private final Words words;
    private final Naming naming;

    ComparisonWriter(Dataset dataset, DateComparison changes, Words words) {
        this.dataset = dataset;
        this.changes = changes;
        this.words = words;
        this.naming = new Naming(dataset, words);
    }

    /** Who moved and by which acts, which targets are new, and which targets gained acts. */
    Comparison comparison() {
        return new Comparison(List.of(moved(), founded(), acts()));
    }

    private Comparison.Group moved() {
        List<Move> relabelled = changes.moves().stream().filter(Move::isRelabelled).toList();
        long states = relabelled.stream().filter(this::isState).count();
        int farther = changes.moves().size() - relabelled.size();
        return new Comparison.Group(
                "moved",
                words.text(ComparisonText.MOVED, states, relabelled.size() - states, farther),
                words.text(ComparisonText.NONE_MOVED),
                changes.moves().stream().flatMap(move -> rows(move).stream()).toList());
    }

    private boolean isState(Move move) {
        return dataset.actor(move.actor()).filter(Actor::isState).isPresent();
    }

    private List<Comparison.Row> rows(Move move) {
        List<Comparison.Row> rows = new ArrayList<>();
        Actor actor =
                dataset.actor(move.actor()).orElseThrow(() -> new AssertionError(move.actor()));
        String points = words.text(ComparisonText.POINTS, Math.round(100 * move.distance()));
        rows.add(
                new Comparison.Row(
                        actor.name(), labels(move), points, Things.ref(actor.id()), false));
        if (move.cause() instanceof MoveCause.ByOwnActs own) {
            own.came().stream().limit(ACTS_LISTED).map(this::row).forEach(rows::add);
        }
        return rows;
    }

    /** From label to label, and why when it was by no act of its own. */
    private String labels(Move move) {
        String to = naming.label(move.to().standing());
        String labels =
                move.isRelabelled()
                        ? words.text(
                                ComparisonText.FROM_TO, naming.label(move.from().standing()), to)
                        : words.text(ComparisonText.STILL, to);
        boolean isOwn = move.cause() instanceof MoveCause.ByOwnActs;
        return isOwn ? labels : words.details(labels, words.text(ComparisonText.BY_WEIGHING));
    }

    private Comparison.Row row(Item item) {
        Tie tie = item.tie();
        Target target = target(tie.target());
        String title =
                words.text(ComparisonText.BY_ACT, target.shortName(), words.act(tie.relation()));
        return new Comparison.Row(
                title, words.date(tie.dated().orElse(target.date())), "", Things.ref(tie), true);
    }

    private Comparison.Group founded() {
        List<TargetId> ids = changes.targets().appeared();
        return new Comparison.Group(
                "founded",
                words.text(ComparisonText.FOUNDED, ids.size()),
                words.text(ComparisonText.NONE_FOUNDED),
                ids.stream()
                        .map(this::target)
                        .sorted(Comparator.comparing(Target::date).reversed())
                        .map(this::row)
                        .toList());
    }

    private Comparison.Row row(Target target) {
        String detail = words.details(words.kind(target.facts().kind()), words.date(target.date()));
        return new Comparison.Row(target.shortName(), detail, "", Things.ref(target.id()), false);
    }

    /** New acts by target, the most first. */
    private Comparison.Group acts() {
        Map<TargetId, Integer> counts = new LinkedHashMap<>();
        changes.ties().appeared().forEach(tie -> counts.merge(tie.target(), 1, Integer::sum));
        return new Comparison.Group(
                "acts",
                words.text(ComparisonText.ACTS, changes.ties().appeared().size(), counts.size()),
                words.text(ComparisonText.NONE_ACTED),
                counts.entrySet().stream()
                        .sorted(Map.Entry.<TargetId, Integer>comparingByValue().reversed())
                        .map(entry -> row(target(entry.getKey()), entry.getValue()))
                        .toList());
    }

    private Comparison.Row row(Target target, int acts) {
        return new Comparison.Row(
                target.shortName(),
                words.kind(target.facts().kind()),
                words.text(ComparisonText.NEW_ACTS, acts),
                Things.ref(target.id()),
                false);
    }

    private Target target(TargetId id) {
        return dataset.target(id).orElseThrow(() -> new AssertionError(id));
    }
}
