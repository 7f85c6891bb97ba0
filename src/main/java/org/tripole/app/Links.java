package org.tripole.app;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.tripole.domain.ActorId;
import org.tripole.domain.Tie;
import org.tripole.graph.ActorNode;
import org.tripole.graph.Network;
import org.tripole.graph.Projection;
import org.tripole.graph.Projection.SharedBackers;
import org.tripole.graph.TargetNode;
import org.tripole.score.CoMembership;
import org.tripole.score.Item;
import org.tripole.score.Likeness;
import org.tripole.score.Scores;
import org.tripole.score.Side;
import org.tripole.score.Similarity;
import org.tripole.view.Joining;
import org.tripole.view.Link;
import org.tripole.view.Scope;
import org.tripole.work.Progress;

/** What joins states among themselves, or targets among themselves. */
record Links(Network network, Scores scores, Progress progress) {

    /** The links that a scope asks for; none where states and targets are drawn together. */
    List<Link> of(Scope scope) {
        return switch (scope.nodes()) {
            case STATES_AND_TARGETS -> List.of();
            case STATES -> states(scope.joining());
            case TARGETS -> targets(scope.joining().backers());
        };
    }

    private List<Link> states(Joining joining) {
        return switch (joining.basis()) {
            case SIMILARITY -> alike(joining.likeness());
            case CO_MEMBERSHIP -> together();
        };
    }

    /**
     * Pairs whose kappa reaches the threshold; states without an act of their own are alike to all.
     */
    private List<Link> alike(double least) {
        Similarity similarity = Similarity.of(network.dataset(), scores.asOf(), scores.weights());
        List<ActorId> states = acting();
        List<Link> links = new ArrayList<>();
        for (int i = 0; i < states.size(); i++) {
            progress.checkpoint((double) i / states.size());
            for (int j = i + 1; j < states.size(); j++) {
                if (similarity.kappa(states.get(i), states.get(j)) instanceof Likeness.Known known
                        && known.value() >= least
                        && known.value() > 0) {
                    links.add(link(states.get(i), states.get(j), Math.min(1, known.value())));
                }
            }
        }
        return links;
    }

    private List<Link> together() {
        Set<ActorId> states = new HashSet<>(acting());
        return CoMembership.of(network.dataset(), scores.asOf(), scores.weights())
                .significant(progress)
                .stream()
                .filter(pair -> states.contains(pair.one()) && states.contains(pair.other()))
                .map(pair -> link(pair.one(), pair.other(), 1 - pair.tail()))
                .toList();
    }

    private static Link link(ActorId one, ActorId other, double strength) {
        return new Link(new ActorNode(one), new ActorNode(other), strength);
    }

    /** The states that weigh something in the record, in the network's order. */
    private List<ActorId> acting() {
        return network.actors().stream()
                .filter(id -> scores.position(id).isPresent())
                .filter(id -> !weighty(id).isEmpty())
                .toList();
    }

    private List<Link> targets(int least) {
        Set<Tie> counting = new HashSet<>();
        for (ActorId actor : network.actors()) {
            if (scores.position(actor).isPresent()) {
                counting.addAll(weighty(actor));
            }
        }
        List<SharedBackers> pairs = Projection.sharedBackers(network, counting::contains);
        double most = pairs.stream().mapToInt(SharedBackers::states).max().orElse(1);
        return pairs.stream()
                .filter(pair -> pair.states() >= least)
                .map(
                        pair ->
                                new Link(
                                        new TargetNode(pair.one()),
                                        new TargetNode(pair.other()),
                                        pair.states() / most))
                .toList();
    }

    /** The supporting acts of an actor that pass the filter and weigh something. */
    private List<Tie> weighty(ActorId actor) {
        return scores.explanation(actor).items().stream()
                .filter(item -> item.side() == Side.SUPPORT && item.mass() > 0)
                .map(Item::tie)
                .filter(network::passes)
                .toList();
    }
}
