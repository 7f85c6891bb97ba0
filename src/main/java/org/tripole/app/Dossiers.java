package org.tripole.app;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.tripole.domain.Actor;
import org.tripole.domain.Dataset;
import org.tripole.score.Doubt;
import org.tripole.score.MonteCarlo;
import org.tripole.score.Sensitivity;
import org.tripole.view.NetworkScene;
import org.tripole.view.TiesShown;
import org.tripole.view.Viewing;
import org.tripole.view.brief.Brief;
import org.tripole.view.brief.Dossier;
import org.tripole.work.Progress;

/**
 * What briefs are written from: all that actors share is derived once, as the window derives it.
 */
public final class Dossiers {

    private final AppState state;
    private final NetworkScene scene;
    private final Doubt doubt;

    /** Derives and draws for a dataset as of a day; about two seconds for the shipped data. */
    public Dossiers(Dataset dataset, LocalDate asOf, Progress progress) {
        this.state = state(dataset, asOf);
        this.scene = new Pipeline().derive(state, progress).scene();
        this.doubt = MonteCarlo.run(dataset, asOf, state.weights(), DoubtWatch.DRAWS, progress);
    }

    /** What is known of one actor; costs one scoring a target. */
    public Dossier of(Actor actor) {
        return new Dossier(
                actor,
                scene,
                doubt,
                Sensitivity.leaveOneOut(
                        state.dataset(), state.asOf(), state.weights(), actor.id()));
    }

    private static AppState state(Dataset dataset, LocalDate asOf) {
        OpenData open = new OpenData(Path.of(""), dataset, List.of());
        return AppState.opening(open, Appearance.STANDARD)
                .withQuestion(Question.opening(dataset).withAsOf(asOf))
                .withViewing(
                        Viewing.opening()
                                .withTies(TiesShown.OF_SELECTION)
                                .withShape(Brief.plotShape()));
    }
}
