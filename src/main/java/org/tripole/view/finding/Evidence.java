package org.tripole.view.finding;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tripole.domain.Actor;
import org.tripole.domain.ActorId;
import org.tripole.domain.Dataset;
import org.tripole.domain.Target;
import org.tripole.domain.TargetId;
import org.tripole.draw.Ref;
import org.tripole.graph.ActorFilter;
import org.tripole.graph.ActorNode;
import org.tripole.graph.Backable;
import org.tripole.graph.Backing;
import org.tripole.graph.Filter;
import org.tripole.graph.Network;
import org.tripole.graph.TargetNode;
import org.tripole.graph.TieFilter;
import org.tripole.score.Scores;
import org.tripole.score.TargetWeight;

/**
 * What rules may look at: the network under its filter, the scores of the whole record, and what
 * the picture adds. States are those shown, in order of id; areas and organisations are none.
 *
 * <p>What is dear is worked out when first asked for; for one thread.
 */
public final class Evidence {

    private final Network network;
    private final Scores scores;
    private final Setting setting;
    private final List<ActorId> states;
    private final Census census;
    private @Nullable Acts acts;
    private @Nullable List<Finding> findings;

    /** The evidence of a network and its scores on the same day. */
    public Evidence(Network network, Scores scores, Setting setting) {
        this.network = network;
        this.scores = scores;
        this.setting = setting;
        this.states = network.actors().stream().filter(this::isState).filter(this::shows).toList();
        this.census = census(states);
    }

    /** The record. */
    public Dataset dataset() {
        return network.dataset();
    }

    /** The graph on the day and under the filter. */
    public Network network() {
        return network;
    }

    /** The scores of the whole record, whatever the filter hides. */
    public Scores scores() {
        return scores;
    }

    /** What the picture adds. */
    public Setting setting() {
        return setting;
    }

    /** The states that are shown. */
    public List<ActorId> states() {
        return states;
    }

    /** All states of the record. */
    List<ActorId> allStates() {
        return dataset().actors().stream().filter(Actor::isState).map(Actor::id).toList();
    }

    LocalDate asOf() {
        return scores.asOf();
    }

    /** The last day that anything is known of: no later than the end of the record. */
    LocalDate lastDay() {
        LocalDate end = dataset().facts().asOf();
        return end.isBefore(asOf()) ? end : asOf();
    }

    int approaches() {
        return dataset().approaches().size();
    }

    /** The labels of the states that are shown. */
    Census census() {
        return census;
    }

    /** The labels of some states. */
    Census census(Collection<ActorId> some) {
        return new Census(some, scores, approaches());
    }

    /** The acts of the states that are shown. */
    Acts acts() {
        if (acts == null) {
            acts = new Acts(states, scores);
        }
        return acts;
    }

    /** All that may be claimed, the strongest first. */
    public List<Finding> findings() {
        if (findings == null) {
            findings = Findings.of(this);
        }
        return findings;
    }

    /** The acts of one actor, which need not be a state. */
    Acts actsOf(ActorId actor) {
        return new Acts(List.of(actor), scores);
    }

    boolean isFocused() {
        return !setting.focus().isEmpty();
    }

    boolean isState(ActorId id) {
        return dataset().actor(id).filter(Actor::isState).isPresent();
    }

    boolean showsAllStates() {
        return states.size() == allStates().size();
    }

    /** Whether the filter chose the states by label or confidence. */
    boolean isChosenByScore() {
        return !network.filter().standing().isOpen();
    }

    /** Whether acts or targets are hidden, so that what is shown of them is not all. */
    boolean hidesActs() {
        Filter filter = network.filter();
        return !filter.ties().equals(TieFilter.OPEN)
                || !filter.kinds().isEmpty()
                || hides(Ref.Kind.TARGET);
    }

    /** The one region that the filter leaves, where that is all that hides states. */
    Optional<String> onlyRegion() {
        Filter filter = network.filter();
        Filter others = filter.withRegions(Set.of());
        return filter.regions().size() == 1
                        && others.actors().equals(ActorFilter.OPEN)
                        && !others.asksTheScore()
                        && !hides(Ref.Kind.ACTOR)
                ? Optional.of(filter.regions().iterator().next())
                : Optional.empty();
    }

    /**
     * The two targets that the filter asks backers of, by id, where that is all it asks and nothing
     * else hides states: then those who back both are all that do.
     */
    Optional<List<Target>> askedPair() {
        Backing asked = network.filter().backing();
        List<Target> pair =
                asked.allOf().stream()
                        .filter(Backable.One.class::isInstance)
                        .flatMap(
                                thing -> dataset().target(((Backable.One) thing).target()).stream())
                        .toList();
        return asked.allOf().size() == 2
                        && pair.size() == 2
                        && asked.equals(Backing.ofAll(asked.allOf()))
                        && network.filter().activeCount() == 1
                        && setting.hidden().isEmpty()
                ? Optional.of(pair)
                : Optional.empty();
    }

    /** The targets that are shown, by id. */
    List<Target> targets() {
        return network.targets().stream().filter(this::shows).map(this::target).toList();
    }

    boolean shows(ActorId id) {
        return network.contains(new ActorNode(id)) && !isHidden(Argument.row(id));
    }

    boolean shows(TargetId id) {
        return network.contains(new TargetNode(id)) && !isHidden(Argument.row(id));
    }

    private boolean isHidden(Ref row) {
        return setting.hidden().contains(row);
    }

    private boolean hides(Ref.Kind kind) {
        return setting.hidden().stream().anyMatch(ref -> ref.kind() == kind);
    }

    Target target(TargetId id) {
        return dataset().target(id).orElseThrow();
    }

    /** What backing a shown target weighs. */
    TargetWeight weight(Target target) {
        return Objects.requireNonNull(
                scores.targets().get(target.id()), "Nothing weighs " + target.id());
    }

    /** Whether all ties of the target were collected, so that a missing one says something. */
    static boolean isFull(Target target) {
        return target.facts().evidence().completeness().isFull();
    }

    Argument named(ActorId id) {
        return new Argument.Name(
                dataset().actor(id).orElseThrow().name(), List.of(Argument.row(id)));
    }

    Argument named(Target target) {
        return new Argument.Name(target.shortName(), List.of(Argument.row(target.id())));
    }

    Argument approach(int k) {
        var approach = dataset().approaches().get(k);
        return new Argument.Name(
                approach.name(), List.of(new Ref(Ref.Kind.APPROACH, approach.id().value())));
    }

    /** A name of a group of states, and these states. */
    static Argument group(String name, Collection<ActorId> states) {
        return new Argument.Name(name, states.stream().map(Argument::row).toList());
    }
}
