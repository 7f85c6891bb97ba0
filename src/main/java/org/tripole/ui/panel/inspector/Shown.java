package org.tripole.ui.panel.inspector;

import java.util.List;
import java.util.Optional;
import org.tripole.app.Derived;
import org.tripole.graph.TiePaths;
import org.tripole.score.MetricValues;
import org.tripole.ui.panel.Later;

/**
 * What a page says of the network as it is shown, under its filters.
 *
 * @param derived what is shown; empty before anything is
 * @param metrics the metrics of its actors, once somebody asked for them
 * @param paths how the two actors of the route are tied; empty when no route is drawn
 */
record Shown(
        Optional<Derived> derived, Later<List<MetricValues>> metrics, Optional<TiePaths> paths) {

    /** Nothing is drawn yet. */
    static final Shown NOT_YET =
            new Shown(Optional.empty(), new Later.Awaited<>(), Optional.empty());
}
