package org.tripole.view;

import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tripole.data.DataFolder;
import org.tripole.domain.ActorId;
import org.tripole.domain.Dataset;
import org.tripole.draw.Approved;
import org.tripole.graph.Filter;
import org.tripole.graph.GraphBuilder;
import org.tripole.graph.Network;
import org.tripole.layout.Positions;
import org.tripole.score.Scorer;
import org.tripole.score.Scores;
import org.tripole.score.Weights;
import org.tripole.work.Progress;

/** The figure of the worked example, mark by mark, against drawings that a person has approved. */
class ApprovedNetworkTest {

    private static final double WIDTH = 800;
    private static final double HEIGHT = 560;
    private static final double ASPECT = NetworkView.plotShape(WIDTH, HEIGHT, 1).whole();

    private final NetworkScene scene = scene();

    @Test
    void theWorkedExampleIsDrawnAsApproved() {
        Approved.assertApproved("network-golden", view().picture());
    }

    @Test
    void whatIsLiftedForAStateIsDrawnAsApproved() {
        Emphasis emphasis =
                new Emphasis(
                        Refs.of(new ActorId("XCC")), Set.of(Refs.of(new ActorId("XBB"))), null);

        Approved.assertApproved("network-golden-lifted", view().overlay(emphasis));
    }

    private NetworkView view() {
        Frame frame = new Frame(WIDTH, HEIGHT, Camera.whole(ASPECT), 1);
        return new NetworkView(scene, frame, Figures.look(Palettes.light()));
    }

    private static NetworkScene scene() {
        Dataset dataset =
                new DataFolder(Path.of("src/test/resources/golden/data"))
                        .read(Progress.NONE)
                        .dataset()
                        .orElseThrow();
        Scores scores = Scorer.score(dataset, dataset.facts().asOf(), Weights.standard());
        Network network = GraphBuilder.build(dataset, Filter.standard(), dataset.facts().asOf());
        Positions positions =
                new PolesPlan(
                                network,
                                scores,
                                Analysis.NONE,
                                Viewing.opening().withShape(PlotShape.of(ASPECT)))
                        .layout()
                        .settle(Progress.NONE);
        return new NetworkScene(network, scores, positions, ViewSpec.opening());
    }
}
