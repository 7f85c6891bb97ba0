package org.tripole;

import java.nio.file.Path;
import org.tripole.data.DataFolder;
import org.tripole.domain.Dataset;
import org.tripole.graph.Filter;
import org.tripole.graph.GraphBuilder;
import org.tripole.graph.Network;
import org.tripole.layout.Positions;
import org.tripole.score.Scorer;
import org.tripole.score.Scores;
import org.tripole.score.Weights;
import org.tripole.view.Analysis;
import org.tripole.view.PlotShape;
import org.tripole.view.PolesPlan;
import org.tripole.view.Viewing;
import org.tripole.work.Progress;

/**
 * The shipped data, read, scored and made a network once for all tests; everything is immutable.
 */
public final class Shipped {

    private static final Dataset DATASET =
            new DataFolder(Path.of("data")).read(Progress.NONE).dataset().orElseThrow();
    private static final Scores SCORES =
            Scorer.score(DATASET, DATASET.facts().asOf(), Weights.standard());
    private static final Network NETWORK =
            GraphBuilder.build(DATASET, Filter.standard(), DATASET.facts().asOf());

    private Shipped() {}

    /** The record. */
    public static Dataset dataset() {
        return DATASET;
    }

    /** Its scores on its own day under the method's weights. */
    public static Scores scores() {
        return SCORES;
    }

    /** Its network on that day under the standard filter. */
    public static Network network() {
        return NETWORK;
    }

    /** The places of that network near its poles, in a plot of that aspect. */
    public static Positions nearPoles(double aspect) {
        Viewing viewing = Viewing.opening().withShape(PlotShape.of(aspect));
        return new PolesPlan(NETWORK, SCORES, Analysis.NONE, viewing)
                .layout()
                .settle(Progress.NONE);
    }
}
