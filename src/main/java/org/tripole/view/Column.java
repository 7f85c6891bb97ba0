package org.tripole.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.tripole.domain.Actor;
import org.tripole.domain.ActorId;
import org.tripole.domain.Initiative;
import org.tripole.domain.Target;
import org.tripole.domain.TargetId;
import org.tripole.graph.ActorNode;
import org.tripole.graph.Node;
import org.tripole.graph.TargetNode;
import org.tripole.text.FigureText;
import org.tripole.text.Messages;

/**
 * A column of the <i>columns</i> layout.
 *
 * @param heading in the language asked for
 * @param nodes from above to below at first; the layout finds an order that crosses few ties
 */
record Column(Function<Messages, String> heading, List<Node> nodes) {

    Column {
        nodes = List.copyOf(nodes);
    }

    /**
     * The columns of what is drawn: states, initiatives, institutions; where states stand alone,
     * one for each region.
     */
    static List<Column> of(Shown shown) {
        List<Column> columns = new ArrayList<>();
        List<Node> initiatives = new ArrayList<>();
        List<Node> institutions = new ArrayList<>();
        Map<String, List<Node>> regions = new TreeMap<>();
        List<Node> states = new ArrayList<>();
        for (Node node : shown.nodes()) {
            if (node instanceof ActorNode actor) {
                states.add(node);
                regions.computeIfAbsent(region(shown, actor.id()), first -> new ArrayList<>())
                        .add(node);
            } else if (node instanceof TargetNode target) {
                (isInitiative(shown, target.id()) ? initiatives : institutions).add(node);
            }
        }
        if (shown.spec().viewing().scope().nodes() == NodesShown.STATES) {
            regions.forEach((region, nodes) -> columns.add(ofRegion(region, nodes)));
        } else {
            columns.add(new Column(named(FigureText.COLUMN_STATES), states));
        }
        columns.add(new Column(named(FigureText.COLUMN_INITIATIVES), initiatives));
        columns.add(new Column(named(FigureText.COLUMN_INSTITUTIONS), institutions));
        columns.removeIf(column -> column.nodes().isEmpty());
        return columns;
    }

    private static Column ofRegion(String region, List<Node> nodes) {
        return region.isEmpty()
                ? new Column(named(FigureText.COLUMN_NO_REGION), nodes)
                : new Column(messages -> region, nodes);
    }

    private static Function<Messages, String> named(FigureText key) {
        return messages -> messages.text(key);
    }

    private static String region(Shown shown, ActorId id) {
        String region =
                shown.network()
                        .dataset()
                        .actor(id)
                        .map(Actor::place)
                        .map(p -> p.region())
                        .orElse("");
        return region == null ? "" : region;
    }

    private static boolean isInitiative(Shown shown, TargetId id) {
        return shown.network()
                .dataset()
                .target(id)
                .filter((Target target) -> target instanceof Initiative)
                .isPresent();
    }
}
