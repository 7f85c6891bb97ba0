package org.tripole.app.saved;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tripole.app.Question;
import org.tripole.app.Selection;
import org.tripole.domain.ActorId;
import org.tripole.domain.Dataset;
import org.tripole.domain.SourceId;
import org.tripole.domain.TargetId;
import org.tripole.draw.Point;
import org.tripole.draw.Ref;
import org.tripole.graph.ActorFilter;
import org.tripole.graph.Backable;
import org.tripole.graph.Backing;
import org.tripole.graph.Filter;
import org.tripole.graph.LabelKind;
import org.tripole.graph.NamedPole;
import org.tripole.graph.StandingFilter;
import org.tripole.score.StandingKind;
import org.tripole.score.Verdicts;
import org.tripole.score.Weights;
import org.tripole.view.Focus;
import org.tripole.view.Placing;
import org.tripole.view.Route;
import org.tripole.view.Scope;
import org.tripole.view.Viewing;

/**
 * Fits a saved view to a record: what the record does not have is left out of the view, and noted.
 */
public final class Fitting {

    private static final Set<LabelKind> LABELS =
            Arrays.stream(StandingKind.values())
                    .map(Verdicts::label)
                    .collect(Collectors.toUnmodifiableSet());

    private final Dataset dataset;
    private final Set<String> leftOut = new LinkedHashSet<>();

    private Fitting(Dataset dataset) {
        this.dataset = dataset;
    }

    /** The view of a picture on the record as it is now. */
    public static Reopened fit(SavedPicture picture, Dataset dataset) {
        Fitting fitting = new Fitting(dataset);
        SavedView view = fitting.fitted(picture.view());
        return new Reopened(
                view.withQuestion(onLastDay(view.question(), picture.basis().data(), dataset)),
                List.copyOf(fitting.leftOut));
    }

    /** A filter on the record as it is now. */
    public static FittedFilter fit(Filter filter, Dataset dataset) {
        Fitting fitting = new Fitting(dataset);
        Filter fitted = fitting.fitted(filter);
        return new FittedFilter(fitted, List.copyOf(fitting.leftOut));
    }

    /** A picture of all that was on record then is one of all that is on record now. */
    private static Question onLastDay(Question question, Basis.Version then, Dataset dataset) {
        return question.asOf().equals(then.asOf())
                ? question.withAsOf(dataset.facts().asOf())
                : question;
    }

    private SavedView fitted(SavedView view) {
        Question question =
                view.question()
                        .withFilter(fitted(view.question().filter()))
                        .withWeights(fitted(view.question().weights()));
        return new SavedView(
                question, fitted(view.viewing()), fitted(view.selection()), view.plate());
    }

    private Filter fitted(Filter filter) {
        Backing backing = filter.backing();
        return filter.withActors(fitted(filter.actors()))
                .withBacking(
                        new Backing(
                                kept(backing.allOf(), this::has),
                                kept(backing.anyOf(), this::has),
                                kept(backing.noneOf(), this::has)))
                .withStanding(fitted(filter.standing()));
    }

    private StandingFilter fitted(StandingFilter standing) {
        return standing.withLabels(kept(standing.labels(), LABELS::contains))
                .withPoles(kept(standing.poles(), this::has));
    }

    private ActorFilter fitted(ActorFilter actors) {
        return actors.withRegions(kept(actors.regions(), known(actor -> actor.place().region())))
                .withRegionalGroups(
                        kept(
                                actors.regionalGroups(),
                                known(actor -> actor.facts().unRegionalGroup())))
                .withIncomeGroups(
                        kept(actors.incomeGroups(), known(actor -> actor.facts().incomeGroup())))
                .withHidden(kept(actors.hidden(), id -> dataset.actor(id).isPresent()));
    }

    private Predicate<String> known(ActorText text) {
        Set<String> all =
                dataset.actors().stream()
                        .map(actor -> Optional.ofNullable(text.of(actor)))
                        .flatMap(Optional::stream)
                        .collect(Collectors.toSet());
        return all::contains;
    }

    private interface ActorText {
        @Nullable String of(org.tripole.domain.Actor actor);
    }

    private Weights fitted(Weights weights) {
        Map<TargetId, List<Double>> affinities = new LinkedHashMap<>(weights.affinities());
        affinities.keySet().retainAll(kept(affinities.keySet(), id -> fits(id, weights)));
        return new Weights(weights.strengths(), weights.qualities(), affinities, weights.options());
    }

    private boolean fits(TargetId id, Weights weights) {
        List<Double> affinity = weights.affinities().getOrDefault(id, List.of());
        return dataset.target(id).isPresent() && affinity.size() == dataset.approaches().size();
    }

    private Viewing fitted(Viewing viewing) {
        Scope scope = viewing.scope();
        Placing placing = viewing.placing();
        return viewing.withScope(
                        scope.withFocus(
                                        new Focus(
                                                kept(scope.focus().refs()), scope.focus().depth()))
                                .withHidden(kept(scope.hidden()))
                                .withRoute(scope.shownRoute().flatMap(this::kept).orElse(null)))
                .withPlacing(
                        placing.withCentre(placing.chosenCentre().flatMap(this::kept).orElse(null))
                                .withPins(keptPins(placing.pins())));
    }

    private Selection fitted(Selection selection) {
        Set<Ref> refs = new LinkedHashSet<>();
        selection.refs().forEach(ref -> kept(ref).ifPresent(refs::add));
        return new Selection(refs, selection.foundRef().flatMap(this::kept).orElse(null));
    }

    private Map<Ref, Point> keptPins(Map<Ref, Point> pins) {
        Map<Ref, Point> kept = new LinkedHashMap<>();
        pins.forEach((ref, at) -> kept(ref).ifPresent(found -> kept.put(found, at)));
        return kept;
    }

    private Optional<Route> kept(Route route) {
        return kept(route.from()).flatMap(from -> kept(route.to()).map(to -> new Route(from, to)));
    }

    private Set<Ref> kept(Set<Ref> refs) {
        Set<Ref> kept = new LinkedHashSet<>();
        refs.forEach(ref -> kept(ref).ifPresent(kept::add));
        return kept;
    }

    private Optional<Ref> kept(Ref ref) {
        Optional<Ref> found =
                ref.kind() == Ref.Kind.TIE
                        ? TieRefs.opened(ref, dataset)
                        : Optional.of(ref).filter(this::has);
        if (found.isEmpty()) {
            leftOut.add(ref.id());
        }
        return found;
    }

    private <T> Set<T> kept(Set<T> named, Predicate<? super T> isThere) {
        Set<T> kept = new LinkedHashSet<>();
        for (T name : named) {
            if (isThere.test(name)) {
                kept.add(name);
            } else {
                leftOut.add(word(name));
            }
        }
        return kept;
    }

    private static String word(Object name) {
        if (name instanceof Backable.One one) {
            return one.target().value();
        }
        if (name instanceof Backable.Towards towards) {
            return towards.approach().value();
        }
        if (name instanceof NamedPole.Of of) {
            return of.approach().value();
        }
        return name.toString();
    }

    private boolean has(Backable thing) {
        if (thing instanceof Backable.One one) {
            return dataset.target(one.target()).isPresent();
        }
        if (thing instanceof Backable.Towards towards) {
            return isApproach(towards.approach().value());
        }
        throw new AssertionError(thing);
    }

    private boolean has(NamedPole pole) {
        return !(pole instanceof NamedPole.Of of) || isApproach(of.approach().value());
    }

    private boolean has(Ref ref) {
        return switch (ref.kind()) {
            case ACTOR -> dataset.actor(new ActorId(ref.id())).isPresent();
            case TARGET -> dataset.target(new TargetId(ref.id())).isPresent();
            case APPROACH -> isApproach(ref.id());
            case SOURCE -> dataset.source(new SourceId(ref.id())).isPresent();
            case TIE -> TieRefs.opened(ref, dataset).isPresent();
            case GROUP -> true; // groups are found anew in every picture
        };
    }

    private boolean isApproach(String id) {
        return dataset.approaches().stream().anyMatch(known -> known.id().value().equals(id));
    }
}
