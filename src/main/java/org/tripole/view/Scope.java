package org.tripole.view;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tripole.draw.Ref;

/**
 * What of a network is drawn.
 *
 * @param nodes the kinds of node
 * @param ties which ties between states and targets
 * @param joining what joins nodes of the same kind, where only one kind is drawn
 * @param focus what the network is narrowed to
 * @param hidden actors and targets that were put away by hand
 * @param route two actors whose paths are drawn; null for none
 */
public record Scope(
        NodesShown nodes,
        TiesShown ties,
        Joining joining,
        Focus focus,
        Set<Ref> hidden,
        @Nullable Route route) {

    /** States and targets with the ties that tell most. */
    public static final Scope OPENING =
            new Scope(
                    NodesShown.STATES_AND_TARGETS,
                    TiesShown.STRONGEST,
                    Joining.OPENING,
                    Focus.NONE,
                    Set.of(),
                    null);

    public Scope {
        hidden = Collections.unmodifiableSet(new LinkedHashSet<>(hidden));
    }

    /** The two actors whose paths are drawn, if any are. */
    public Optional<Route> shownRoute() {
        return Optional.ofNullable(route);
    }

    /** The same with other kinds of node. */
    public Scope withNodes(NodesShown next) {
        return new Scope(next, ties, joining, focus, hidden, route);
    }

    /** The same with other ties. */
    public Scope withTies(TiesShown next) {
        return new Scope(nodes, next, joining, focus, hidden, route);
    }

    /** The same joined otherwise. */
    public Scope withJoining(Joining next) {
        return new Scope(nodes, ties, next, focus, hidden, route);
    }

    /** The same narrowed otherwise. */
    public Scope withFocus(Focus next) {
        return new Scope(nodes, ties, joining, next, hidden, route);
    }

    /** The same with other things put away. */
    public Scope withHidden(Set<Ref> next) {
        return new Scope(nodes, ties, joining, focus, next, route);
    }

    /** The same with the paths between two other actors, or with none. */
    public Scope withRoute(@Nullable Route next) {
        return new Scope(nodes, ties, joining, focus, hidden, next);
    }
}
