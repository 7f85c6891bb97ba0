package org.tripole.score;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.tripole.domain.ActorId;
import org.tripole.domain.TargetId;

/** The scores of a whole dataset on a day, under given weights. Immutable. */
public final class Scores {

    private final LocalDate asOf;
    private final Weights weights;
    private final Evidence evidence;
    private final Run run;
    private final Map<TargetId, TargetWeight> targets;
    private final Map<ActorId, Position> positions;
    private final Map<ActorId, Integer> places;

    /** Worked out once an actor; asked for by several threads. */
    private final Map<ActorId, Explanation> explanations = new ConcurrentHashMap<>();

    Scores(LocalDate asOf, Weights weights, Evidence evidence, Run run) {
        this.asOf = asOf;
        this.weights = weights;
        this.evidence = evidence;
        this.run = run;
        this.targets = Collections.unmodifiableMap(targetWeights());
        this.positions = Collections.unmodifiableMap(measured());
        this.places = places();
    }

    /** The day up to which acts count. */
    public LocalDate asOf() {
        return asOf;
    }

    /** The weights under which all this holds. */
    public Weights weights() {
        return weights;
    }

    /** f: the opportunity balance of each approach in file order, 0.5 to 2. METHOD.md 4. */
    public List<Double> balance() {
        return Numbers.list(run.approaches(), run.balance()::factor);
    }

    /** E: the opportunity to back each approach, in file order. METHOD.md 4. */
    public List<Double> opportunity() {
        return Numbers.list(run.approaches(), run.balance()::opportunity);
    }

    /** Whether the balance of that approach was held at 0.5 or 2, which the user is told. */
    public boolean clamped(int approach) {
        return run.balance().isClamped(approach);
    }

    /** What every target that exists on the day weighs, by id. */
    public Map<TargetId, TargetWeight> targets() {
        return targets;
    }

    /** The position of every actor, by id; also of actors without evidence. */
    public Map<ActorId, Position> positions() {
        return positions;
    }

    /** The position of that actor, if the dataset has it. */
    public Optional<Position> position(ActorId actor) {
        return Optional.ofNullable(positions.get(actor));
    }

    /**
     * Why that actor stands where it stands, item by item. METHOD.md 6.
     *
     * @throws IllegalArgumentException when the dataset has no such actor
     */
    public Explanation explanation(ActorId actor) {
        Integer a = places.get(actor);
        if (a == null) {
            throw new IllegalArgumentException("No actor " + actor + " was scored");
        }
        return explanations.computeIfAbsent(
                actor, id -> new ExplanationBuilder(run, a).explanation(id));
    }

    /** Who backs what on the day, all acts considered; made anew at every call. METHOD.md 1. */
    public Support support() {
        return new Support(evidence, run, weights);
    }

    /** All that a filter may ask of these scores; made anew at every call. */
    public Verdicts verdicts() {
        return new Verdicts(support(), positions, evidence.approaches());
    }

    private Map<ActorId, Integer> places() {
        Map<ActorId, Integer> places = new HashMap<>();
        positions.keySet().forEach(actor -> places.put(actor, places.size()));
        return places;
    }

    private Map<TargetId, TargetWeight> targetWeights() {
        Map<TargetId, TargetWeight> byId = new LinkedHashMap<>();
        for (int t = 0; t < evidence.targets().size(); t++) {
            if (evidence.exists(t)) {
                byId.put(evidence.targets().get(t).id(), targetWeight(t));
            }
        }
        return byId;
    }

    private TargetWeight targetWeight(int t) {
        Aim aim = run.aim(t);
        Coverage coverage = run.coverage();
        return new TargetWeight(
                Numbers.list(aim.direction()),
                aim.amplitude(),
                aim.contrast(),
                coverage.information(Side.SUPPORT, t),
                coverage.information(Side.OPPOSITION, t),
                run.balance().omega(aim.direction()),
                coverage.states(Side.SUPPORT, t),
                coverage.states(Side.OPPOSITION, t));
    }

    private Map<ActorId, Position> measured() {
        Map<ActorId, Position> byId = new LinkedHashMap<>();
        for (int a = 0; a < evidence.actors().size(); a++) {
            ActorId actor = evidence.actors().get(a).id();
            byId.put(actor, PositionBuilder.position(actor, run.tally(a)));
        }
        return byId;
    }
}
