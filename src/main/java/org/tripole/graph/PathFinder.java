package org.tripole.graph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.jgrapht.Graph;
import org.jgrapht.Graphs;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.MaskSubgraph;
import org.jgrapht.traverse.BreadthFirstIterator;
import org.tripole.domain.ActorId;
import org.tripole.domain.Target;
import org.tripole.domain.TargetId;
import org.tripole.domain.Tie;

/**
 * Shortest paths between two actors through what both did about AI.
 *
 * <p>Nearly all actors share a target that nearly all joined, which says little. So paths are
 * ranked by the product of the information of their targets: 1 for a target that hardly any state
 * stands at, 0 for one at which all do (METHOD.md, 3). A path is no more telling than its least
 * telling target; one over a universal target tells nothing and comes last.
 */
public final class PathFinder {

    /** How many paths are listed unless another number is asked for. */
    public static final int LISTED = 10;

    private static final Comparator<Draft> MOST_TELLING_FIRST =
            Comparator.comparingDouble(Draft::telling).reversed().thenComparing(Draft::key);

    private final Network network;
    private final Predicate<Tie> counts;
    private final ToDoubleFunction<TargetId> information;
    private final Graph<Node, DefaultEdge> graph;

    /**
     * Paths over the targets about AI that are shown, also where the filter shows general bodies.
     *
     * @param counts which ties join an actor to a target
     * @param information how much standing at a target tells, 0 to 1
     */
    public PathFinder(
            Network network, Predicate<Tie> counts, ToDoubleFunction<TargetId> information) {
        this.network = network;
        this.counts = counts;
        this.information = information;
        this.graph =
                new MaskSubgraph<>(
                        Projection.twoMode(network, counts), this::isGeneral, edge -> false);
    }

    /**
     * The {@link #LISTED} most telling shortest paths between the actors, or why there are none.
     */
    public TiePaths between(ActorId from, ActorId to) {
        return between(from, to, LISTED);
    }

    /**
     * The {@code most} most telling shortest paths from one actor to the other, equally telling
     * ones in the order of their nodes; or why there are none. Time grows with ties times {@code
     * most}.
     */
    public TiePaths between(ActorId from, ActorId to, int most) {
        if (from.equals(to)) {
            return new TiePaths.None(TiePaths.Reason.SAME_ACTOR, List.of(from));
        }
        List<ActorId> missing = those(from, to, id -> !graph.containsVertex(new ActorNode(id)));
        if (!missing.isEmpty()) {
            return new TiePaths.None(TiePaths.Reason.NOT_SHOWN, missing);
        }
        List<ActorId> idle = those(from, to, id -> graph.degreeOf(new ActorNode(id)) == 0);
        if (!idle.isEmpty()) {
            return new TiePaths.None(TiePaths.Reason.WITHOUT_ACTS, idle);
        }
        Map<Node, Ways> ways = ways(new ActorNode(from), new ActorNode(to), most);
        Ways found = ways.get(new ActorNode(to));
        return found == null
                ? new TiePaths.None(TiePaths.Reason.APART, List.of(from, to))
                : new TiePaths.Found(
                        found.best().stream().map(this::path).toList(),
                        found.best().get(0).nodes().size() - 1,
                        found.total());
    }

    /** All shortest ways to one node: the most telling of them, and how many there are. */
    private record Ways(List<Draft> best, long total) {}

    /** A way from the start so far. */
    private record Draft(List<Node> nodes, double telling) {

        String key() {
            return String.join("\n", nodes.stream().map(Node::key).toList());
        }
    }

    /** The shortest ways to every node up to the layer of {@code end}, layer by layer. */
    private Map<Node, Ways> ways(Node start, Node end, int most) {
        Map<Node, Ways> ways = new HashMap<>();
        Map<Node, Integer> depths = new HashMap<>();
        var walk = new BreadthFirstIterator<>(graph, start);
        while (walk.hasNext() && !ways.containsKey(end)) {
            Node node = walk.next();
            depths.put(node, walk.getDepth(node));
            ways.put(
                    node,
                    node.equals(start)
                            ? new Ways(List.of(new Draft(List.of(start), 1)), 1)
                            : joined(node, before(node, depths).map(ways::get).toList(), most));
        }
        return ways;
    }

    /** The neighbours that are one step nearer to the start; all of them were walked before. */
    private Stream<Node> before(Node node, Map<Node, Integer> depths) {
        int depth = depths.getOrDefault(node, 0);
        return new TreeSet<>(Graphs.neighborSetOf(graph, node))
                .stream().filter(other -> depths.getOrDefault(other, depth) == depth - 1);
    }

    private Ways joined(Node node, List<Ways> before, int most) {
        double factor = node instanceof TargetNode target ? share(target.id()) : 1;
        List<Draft> drafts =
                before.stream()
                        .flatMap(ways -> ways.best().stream())
                        .map(draft -> extended(draft, node, factor))
                        .sorted(MOST_TELLING_FIRST)
                        .limit(most)
                        .toList();
        return new Ways(drafts, before.stream().mapToLong(Ways::total).reduce(0, PathFinder::sum));
    }

    private static Draft extended(Draft draft, Node node, double factor) {
        List<Node> nodes = new ArrayList<>(draft.nodes());
        nodes.add(node);
        return new Draft(List.copyOf(nodes), draft.telling() * factor);
    }

    private TiePath path(Draft draft) {
        List<List<Tie>> steps = new ArrayList<>();
        for (int i = 1; i < draft.nodes().size(); i++) {
            steps.add(ties(draft.nodes().get(i - 1), draft.nodes().get(i)));
        }
        return new TiePath(draft.nodes(), steps, draft.telling());
    }

    private List<Tie> ties(Node one, Node other) {
        ActorNode actor = (ActorNode) (one instanceof ActorNode ? one : other);
        TargetNode target = (TargetNode) (one instanceof ActorNode ? other : one);
        return network.ties(actor.id(), target.id()).stream().filter(counts).toList();
    }

    private double share(TargetId target) {
        double share = information.applyAsDouble(target);
        if (!(share >= 0 && share <= 1)) { // written so that NaN fails too
            throw new IllegalArgumentException(
                    "The information of " + target + " must lie in 0..1, but is " + share);
        }
        return share;
    }

    private boolean isGeneral(Node node) {
        return node instanceof TargetNode target
                && !network.dataset().target(target.id()).filter(Target::isAboutAi).isPresent();
    }

    private static List<ActorId> those(ActorId one, ActorId other, Predicate<ActorId> which) {
        return Stream.of(one, other).filter(which).toList();
    }

    private static long sum(long one, long other) {
        return one > Long.MAX_VALUE - other ? Long.MAX_VALUE : one + other;
    }
}
