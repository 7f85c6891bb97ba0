package org.tripole.ui.panel.inspector;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.tripole.app.ViewingChange;
import org.tripole.domain.Actor;
import org.tripole.domain.Tie;
import org.tripole.draw.Ref;
import org.tripole.graph.ActorNode;
import org.tripole.graph.Node;
import org.tripole.graph.TargetNode;
import org.tripole.graph.TiePath;
import org.tripole.graph.TiePaths;
import org.tripole.text.RouteText;
import org.tripole.ui.panel.Things;
import org.tripole.view.Route;

/** How two selected actors are tied: the offer to show it, then the paths, step by step. */
final class RouteSection {

    /** So many paths are told at once; the others unfold. */
    private static final int TOLD = 3;

    private final Actor one;
    private final Actor other;
    private final Writer writer;

    private RouteSection(Actor one, Actor other, Writer writer) {
        this.one = one;
        this.other = other;
        this.writer = writer;
    }

    /** Empty unless exactly two actors are selected and the network is drawn. */
    static Section of(List<Actor> actors, Writer writer) {
        boolean isPair = actors.size() == 2 && writer.state().isPresent();
        if (!isPair) {
            return new Section("route", "", List.of());
        }
        RouteSection section = new RouteSection(actors.get(0), actors.get(1), writer);
        String heading =
                writer.text(RouteText.HOW_TIED, actors.get(0).name(), actors.get(1).name());
        return new Section("route", heading, section.blocks());
    }

    private List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        if (isDrawn()) {
            blocks.add(offer("route-clear", RouteText.CLEAR, new ViewingChange.ShowRoute(null)));
            writer.findings().shown().paths().ifPresent(paths -> blocks.addAll(told(paths)));
        } else {
            Route route = new Route(Things.ref(one.id()), Things.ref(other.id()));
            blocks.add(Block.soft(writer.text(RouteText.WHAT_IT_IS)));
            blocks.add(offer("route-show", RouteText.SHOW, new ViewingChange.ShowRoute(route)));
        }
        return blocks;
    }

    private boolean isDrawn() {
        Set<Ref> pair = Set.of(Things.ref(one.id()), Things.ref(other.id()));
        return writer.state()
                .map(state -> state.viewing().scope().route())
                .filter(route -> Set.of(route.from(), route.to()).equals(pair))
                .isPresent();
    }

    private Block offer(String id, RouteText label, ViewingChange change) {
        return new Block.Offer(id, writer.text(label), change);
    }

    private List<Block> told(TiePaths paths) {
        if (paths instanceof TiePaths.Found found) {
            return told(found);
        }
        if (paths instanceof TiePaths.None none) {
            return List.of(Block.plain(why(none)));
        }
        throw new AssertionError(paths);
    }

    private List<Block> told(TiePaths.Found found) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.plain(sentence(found)));
        if (found.total() > found.paths().size()) {
            blocks.add(Block.soft(writer.text(RouteText.LISTED, found.paths().size())));
        }
        List<List<Block>> each =
                IntStream.range(0, found.paths().size())
                        .mapToObj(place -> path(place + 1, found.paths().get(place)))
                        .toList();
        int told = Math.min(TOLD, each.size());
        each.subList(0, told).forEach(blocks::addAll);
        List<Block> more = each.subList(told, each.size()).stream().flatMap(List::stream).toList();
        if (!more.isEmpty()) {
            String label = writer.text(RouteText.MORE_PATHS, each.size() - told);
            blocks.add(new Block.Folded("fold-paths", label, more));
        }
        return blocks;
    }

    private String sentence(TiePaths.Found found) {
        return found.length() == 2
                ? writer.text(RouteText.FOUND_DIRECT, found.total())
                : writer.text(RouteText.FOUND_FAR, found.total(), found.length());
    }

    private List<Block> path(int number, TiePath path) {
        List<Block> blocks = new ArrayList<>();
        String nodes =
                path.nodes().stream()
                        .map(this::name)
                        .collect(Collectors.joining(writer.text(RouteText.ARROW)));
        blocks.add(Block.plain(writer.text(RouteText.PATH, number, nodes)));
        for (List<Tie> step : path.ties()) {
            step.forEach(tie -> blocks.add(step(tie)));
        }
        return blocks;
    }

    private Block step(Tie tie) {
        String actor = writer.actor(tie.actor()).name();
        String title = writer.text(RouteText.STEP, actor, writer.act(tie));
        String detail =
                writer.words().details(writer.target(tie.target()).shortName(), writer.ground(tie));
        return Block.Entry.of(title, detail, Things.ref(tie));
    }

    private String name(Node node) {
        if (node instanceof ActorNode actor) {
            return writer.actor(actor.id()).name();
        }
        if (node instanceof TargetNode target) {
            return writer.target(target.id()).shortName();
        }
        throw new AssertionError(node);
    }

    private String why(TiePaths.None none) {
        RouteText text =
                switch (none.reason()) {
                    case NOT_SHOWN -> RouteText.NOT_SHOWN;
                    case WITHOUT_ACTS -> RouteText.WITHOUT_ACTS;
                    case APART -> RouteText.APART;
                    case SAME_ACTOR -> throw new AssertionError(none);
                };
        List<String> names = none.about().stream().map(id -> writer.actor(id).name()).toList();
        return writer.text(text, writer.words().list(names), names.size(), writer.asOf());
    }
}
