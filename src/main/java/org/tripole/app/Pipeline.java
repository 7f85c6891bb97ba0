package org.tripole.app;

import java.util.List;
import java.util.Set;
import org.tripole.draw.Ref;
import org.tripole.graph.GraphBuilder;
import org.tripole.graph.Network;
import org.tripole.layout.Positions;
import org.tripole.score.Moment;
import org.tripole.score.Scorer;
import org.tripole.score.Scores;
import org.tripole.view.Analysis;
import org.tripole.view.LayoutPlan;
import org.tripole.view.NetworkScene;
import org.tripole.view.TiesShown;
import org.tripole.view.ViewSpec;
import org.tripole.view.Viewing;
import org.tripole.work.Progress;

/**
 * Derives network, scores, positions and scene from a state. Every stage keeps its last result, so
 * that a change costs only the stages that read what it changed. Safe for several threads, one at a
 * time.
 */
public final class Pipeline {

    private final Memo<List<Object>, Network> networks = new Memo<>();
    private final Memo<List<Object>, Scores> scores = new Memo<>();
    private final Memo<List<Object>, Positions> positions = new Memo<>();
    private final Memo<List<Object>, NetworkScene> scenes = new Memo<>();
    private final Analyses analyses = new Analyses();
    private final Comparing comparing = new Comparing();

    /** All that follows from {@code state}, in which a folder must be open. */
    public synchronized Derived derive(AppState state, Progress progress) {
        progress.checkpoint(0);
        Scores score = scores(state);
        progress.checkpoint(0.3);
        Network network = network(state, score);
        progress.checkpoint(0.4);
        Analysis analysis =
                analyses.of(network, score, state.viewing(), progress)
                        .comparedWith(comparing.of(state, new Moment(network, score)));
        progress.checkpoint(0.5);
        Positions places = positions(state.viewing(), network, score, analysis, progress);
        progress.checkpoint(0.9);
        ViewSpec spec = spec(state);
        NetworkScene scene =
                scenes.get(
                        List.of(network, score, places, analysis, spec),
                        () ->
                                new NetworkScene(network, score, places, spec)
                                        .with(analysis)
                                        .withFindings());
        return new Derived(state, network, score, places, scene);
    }

    /** Whether both states lead to the same result, so that deriving again is needless. */
    static boolean isSame(AppState one, AppState other) {
        return one.dataset() == other.dataset()
                && one.question().equals(other.question())
                && one.viewing().equals(other.viewing())
                && spec(one).equals(spec(other));
    }

    /** Weights matter to the network only where the filter asks something of the score. */
    private Network network(AppState state, Scores score) {
        Object asked = state.filter().asksTheScore() ? state.weights() : "";
        return networks.get(
                List.of(state.dataset(), state.filter(), state.asOf(), asked),
                () ->
                        GraphBuilder.build(
                                state.dataset(), state.filter(), state.asOf(), score.verdicts()));
    }

    private Scores scores(AppState state) {
        return scores.get(
                List.of(state.dataset(), state.weights(), state.asOf()),
                () -> Scorer.score(state.dataset(), state.asOf(), state.weights()));
    }

    private Positions positions(
            Viewing viewing, Network network, Scores score, Analysis analysis, Progress progress) {
        Viewing read = LayoutPlan.read(viewing);
        Analysis used = LayoutPlan.read(analysis, viewing);
        return positions.get(
                List.of(network, score, read, used),
                () -> LayoutPlan.of(network, score, used, read).settle(progress));
    }

    /** The selection is part of the scene only where it decides which ties are drawn. */
    private static ViewSpec spec(AppState state) {
        Viewing viewing = state.viewing();
        boolean bySelection = viewing.ties() == TiesShown.OF_SELECTION;
        Set<Ref> selection = bySelection ? state.selected() : Set.of();
        return new ViewSpec("", selection, viewing);
    }
}
