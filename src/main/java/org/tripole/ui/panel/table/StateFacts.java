package org.tripole.ui.panel.table;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tripole.app.Derived;
import org.tripole.domain.Actor;
import org.tripole.domain.ActorId;
import org.tripole.graph.ActorNode;
import org.tripole.score.Measures;
import org.tripole.score.Metric;
import org.tripole.score.MetricValues;
import org.tripole.score.Metrics;
import org.tripole.score.Position;
import org.tripole.score.StandingKind;
import org.tripole.text.MetricText;
import org.tripole.text.TableText;
import org.tripole.ui.panel.Later;
import org.tripole.ui.panel.Naming;
import org.tripole.ui.panel.Words;

/**
 * What the table tells of each state under one question. What takes long is asked for elsewhere;
 * the rest is worked out when it is first asked for.
 */
final class StateFacts {

    private final Derived derived;
    private final Later<List<MetricValues>> measured;
    private final Words words;
    private final Naming naming;
    private final Map<Metric, MetricValues> quick = new EnumMap<>(Metric.class);

    /** Sorting asks for the same cells again and again. */
    private final Map<StateColumn, Map<ActorId, Value>> known = new HashMap<>();

    StateFacts(Derived derived, Later<List<MetricValues>> measured, Naming naming, Words words) {
        this.derived = derived;
        this.measured = measured;
        this.words = words;
        this.naming = naming;
    }

    /** The same with other measurements of the same network. */
    StateFacts with(Later<List<MetricValues>> next) {
        StateFacts changed = new StateFacts(derived, next, naming, words);
        changed.quick.putAll(quick);
        known.forEach(changed.known::put);
        changed.known.keySet().removeIf(column -> column.told() == Told.BETWEENNESS);
        return changed;
    }

    Derived derived() {
        return derived;
    }

    /** Whether the long measurements are still under way. */
    boolean isMeasuring() {
        return measured instanceof Later.Awaited;
    }

    /** What the cell of that state in that column says. */
    Value value(ActorId id, StateColumn column) {
        return known.computeIfAbsent(column, first -> new HashMap<>())
                .computeIfAbsent(id, first -> worked(id, column));
    }

    private Value worked(ActorId id, StateColumn column) {
        Actor actor = actor(id);
        return switch (column.told()) {
            case STATE -> name(actor);
            case LABEL -> label(id);
            case SHARES -> share(id, column.approach());
            case CONFIDENCE -> confidence(id);
            case SWING -> measure(id, Measures::swing);
            case STRADDLE -> measure(id, Measures::straddle);
            case TIES -> metric(id, quick(Metric.DEGREE));
            case ACTS -> whole(derived.network().tiesOf(new ActorNode(id)).size());
            case REGION -> stated(actor.place().region());
            case BETWEENNESS -> betweenness(id);
            case PARTICIPATION -> metric(id, quick(Metric.PARTICIPATION));
            case SUBREGION -> stated(actor.place().subregion());
            case UN_GROUP -> stated(actor.facts().unRegionalGroup());
            case INCOME -> stated(actor.facts().incomeGroup());
            case POPULATION -> population(actor);
            case KIND -> new Value.Words(words.kind(actor.kind()));
            case CODE -> new Value.Words(id.value());
        };
    }

    private Value name(Actor actor) {
        boolean isThin =
                position(actor.id())
                        .filter(position -> position.standing().kind() != StandingKind.THIN)
                        .isEmpty();
        String name = actor.name();
        String spoken = isThin ? words.text(TableText.NAME_SPOKEN, name) : name;
        String note =
                Stream.concat(
                                actor.status().stream(),
                                isThin ? Stream.of(words.text(TableText.THIN)) : Stream.empty())
                        .collect(Collectors.joining("\n"));
        return new Value.Name(name, isThin, spoken, note);
    }

    private Value label(ActorId id) {
        return position(id)
                .<Value>map(position -> new Value.Words(naming.label(position.standing())))
                .orElseGet(this::noActs);
    }

    /** Without acts the shares are the even start, which is no finding. */
    private Value share(ActorId id, int approach) {
        return weighed(id)
                .<Value>map(position -> percent(position.shares().get(approach)))
                .orElseGet(this::noActs);
    }

    private Value confidence(ActorId id) {
        return position(id)
                .<Value>map(position -> percent(position.measures().confidence()))
                .orElseGet(this::noActs);
    }

    private Value measure(ActorId id, ToDoubleFunction<Measures> measure) {
        return weighed(id)
                .<Value>map(position -> hundredths(measure.applyAsDouble(position.measures())))
                .orElseGet(this::noActs);
    }

    private Value betweenness(ActorId id) {
        if (measured instanceof Later.Arrived<List<MetricValues>> arrived) {
            return arrived.value().stream()
                    .filter(values -> values.metric() == Metric.BETWEENNESS)
                    .findFirst()
                    .map(values -> metric(id, values))
                    .orElseThrow();
        }
        return measured instanceof Later.Awaited
                ? new Value.Awaited(words.text(TableText.MEASURING))
                : new Value.Unknown(words.text(TableText.NOT_MEASURED));
    }

    private Value metric(ActorId id, MetricValues values) {
        var value = values.of(id);
        if (value.isEmpty()) {
            return noActs();
        }
        double number = value.getAsDouble();
        return switch (values.metric()) {
            case DEGREE -> whole(Math.round(number));
            case BETWEENNESS -> new Value.Figure(number, words.thousandths(number), false);
            case PARTICIPATION, SWING, STRADDLE -> hundredths(number);
        };
    }

    private MetricValues quick(Metric metric) {
        return quick.computeIfAbsent(
                metric, asked -> new Metrics(derived.network(), derived.scores()).values(asked));
    }

    private Value population(Actor actor) {
        var known = actor.facts().knownPopulation();
        return known.isPresent() ? whole(known.getAsLong()) : notStated();
    }

    private Value stated(@Nullable String fact) {
        return fact == null ? notStated() : new Value.Words(fact);
    }

    private Value notStated() {
        return new Value.Unknown(words.text(TableText.NOT_STATED));
    }

    private Value noActs() {
        return new Value.Unknown(words.text(MetricText.MISSING_NO_ACTS));
    }

    private Value whole(long count) {
        return new Value.Figure(count, words.number(count), true);
    }

    private Value percent(double share) {
        return new Value.Figure(share, words.percent(share), false);
    }

    private Value hundredths(double number) {
        return new Value.Figure(number, words.hundredths(number), false);
    }

    private Optional<Position> weighed(ActorId id) {
        return position(id).filter(position -> position.mass().total() > 0);
    }

    private Optional<Position> position(ActorId id) {
        return derived.scores().position(id);
    }

    private Actor actor(ActorId id) {
        return derived.network().dataset().actor(id).orElseThrow(() -> new AssertionError(id));
    }
}
