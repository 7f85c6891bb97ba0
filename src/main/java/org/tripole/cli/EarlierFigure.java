package org.tripole.cli;

import java.util.List;
import org.tripole.app.AppState;
import org.tripole.app.Derived;
import org.tripole.app.Pipeline;
import org.tripole.app.saved.Basis;
import org.tripole.app.saved.Fitting;
import org.tripole.app.saved.Plate;
import org.tripole.app.saved.ReopenWords;
import org.tripole.app.saved.Reopened;
import org.tripole.app.saved.SavedFigure;
import org.tripole.app.saved.SavedPicture;
import org.tripole.app.saved.WhatChanged;
import org.tripole.domain.Dataset;
import org.tripole.work.Progress;

/** An earlier picture drawn again, from data that may have changed. */
final class EarlierFigure {

    private final SavedPicture picture;
    private final Dataset dataset;
    private final Reopened reopened;
    private final Pipeline pipeline = new Pipeline();

    EarlierFigure(SavedPicture picture, Dataset dataset) {
        this.picture = picture;
        this.dataset = dataset;
        this.reopened = Fitting.fit(picture, dataset);
    }

    /** The same view on a plate, with the days and the names asked for or its own. */
    SavedFigure on(Plate plate, AsOfOption asOf, CompareOption compared, LanguageOption language) {
        AppState state = state();
        var day = asOf.dayOr(state.asOf(), dataset);
        AppState asked =
                state.withQuestion(compared.applied(state.question().withAsOf(day)))
                        .withViewing(language.over(state.viewing()).withShape(plate.usualShape()));
        return NetworkFigure.laidOut(asked, plate, pipeline);
    }

    /** What changed in the data since, one sentence each. */
    List<String> changes() {
        WhatChanged what = WhatChanged.between(picture.basis(), Basis.of(derive(state())));
        return new ReopenWords(Words.messages()).sentences(what, reopened, dataset);
    }

    private AppState state() {
        return reopened.on(NetworkFigure.opening(dataset));
    }

    private Derived derive(AppState state) {
        return pipeline.derive(state, Progress.NONE);
    }
}
