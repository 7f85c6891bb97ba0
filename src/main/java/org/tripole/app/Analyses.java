package org.tripole.app;

import java.util.List;
import java.util.Map;
import org.tripole.domain.ActorId;
import org.tripole.domain.TargetId;
import org.tripole.draw.Ref;
import org.tripole.graph.Network;
import org.tripole.graph.PathFinder;
import org.tripole.graph.TiePaths;
import org.tripole.score.Group;
import org.tripole.score.GroupsFound;
import org.tripole.score.Scores;
import org.tripole.score.TargetWeight;
import org.tripole.view.Analysis;
import org.tripole.view.ColourBy;
import org.tripole.view.Colouring;
import org.tripole.view.Link;
import org.tripole.view.Route;
import org.tripole.view.Scope;
import org.tripole.view.SizeBy;
import org.tripole.view.Viewing;
import org.tripole.work.Progress;

/** Works out what a viewing needs beyond scores; each part anew only when what it reads differs. */
public final class Analyses {

    /** Seed of the groups that the data put states in; the same groups on every machine. */
    public static final long GROUP_SEED = 20261121L;

    private final Memo<List<Object>, List<Link>> links = new Memo<>();
    private final Memo<List<Object>, Map<ActorId, Double>> sizes = new Memo<>();
    private final Memo<List<Object>, List<Group>> groups = new Memo<>();
    private final Memo<List<Object>, TiePaths> routes = new Memo<>();
    private final Measured measured = new Measured();

    Analyses() {}

    /** What the drawing of the network under that viewing needs. */
    Analysis of(Network network, Scores scores, Viewing viewing, Progress progress) {
        Scope scope = viewing.scope();
        SizeBy size = viewing.encoding().size();
        return new Analysis(
                links.get(
                        List.of(network, scores, scope.nodes(), scope.joining()),
                        () -> new Links(network, scores, progress).of(scope)),
                sizes.get(
                        List.of(network, scores, size),
                        () -> sizes(network, scores, size, progress)),
                colouring(network, scores, viewing.encoding().colour(), progress),
                scope.shownRoute()
                        .map(
                                route ->
                                        routes.get(
                                                List.of(network, scores, route),
                                                () -> paths(network, scores, route)))
                        .orElse(null));
    }

    private Map<ActorId, Double> sizes(
            Network network, Scores scores, SizeBy size, Progress progress) {
        return new Sizes(network, metric -> measured.of(network, scores, metric, progress))
                .by(size);
    }

    private Colouring colouring(
            Network network, Scores scores, ColourBy colour, Progress progress) {
        if (colour == ColourBy.GROUP) {
            return Colouring.Groups.of(
                    groups.get(
                            List.of(network.dataset(), scores),
                            () ->
                                    GroupsFound.find(
                                                    network.dataset(), scores, GROUP_SEED, progress)
                                            .groups()));
        }
        return colour.metric()
                .map(metric -> measured.of(network, scores, metric, progress))
                .<Colouring>map(Colouring.Shades::of)
                .orElse(Colouring.LABELS);
    }

    /** The shortest paths through acts about AI between two actors, the most telling first. */
    public static TiePaths paths(Network network, Scores scores, Route route) {
        return new PathFinder(
                        network, scores.support()::counts, target -> information(scores, target))
                .between(actor(route.from()), actor(route.to()));
    }

    private static double information(Scores scores, TargetId target) {
        TargetWeight weight = scores.targets().get(target);
        return weight == null ? 0 : weight.informationSupport();
    }

    private static ActorId actor(Ref ref) {
        return new ActorId(ref.id());
    }
}
