package org.tripole.ui.panel.inspector;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tripole.app.Analyses;
import org.tripole.app.Derived;
import org.tripole.graph.Network;
import org.tripole.graph.TiePaths;
import org.tripole.score.Scores;
import org.tripole.view.Route;

/**
 * The paths of the route that is drawn; found once for as long as nothing that they read changes.
 */
final class PathMemo {

    private @Nullable Asked asked;
    private @Nullable TiePaths answer;

    /** What paths depend on; network and scores are compared by identity. */
    private record Asked(Network network, Scores scores, Route route) {
        boolean isSame(@Nullable Asked other) {
            return other != null
                    && other.network == network
                    && other.scores == scores
                    && other.route.equals(route);
        }
    }

    /** The paths of the route of {@code derived}; empty when it has none. */
    Optional<TiePaths> of(Derived derived) {
        Route route = derived.state().viewing().scope().route();
        if (route == null) {
            return Optional.empty();
        }
        Asked next = new Asked(derived.network(), derived.scores(), route);
        if (answer == null || !next.isSame(asked)) {
            asked = next;
            answer = Analyses.paths(derived.network(), derived.scores(), route);
        }
        return Optional.of(answer);
    }
}
