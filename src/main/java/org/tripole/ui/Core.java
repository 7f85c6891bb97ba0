package org.tripole.ui;

import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import org.tripole.app.AppState;
import org.tripole.app.Appearance;
import org.tripole.app.DoubtWatch;
import org.tripole.app.OpenData;
import org.tripole.app.Pipeline;
import org.tripole.app.Recompute;
import org.tripole.app.Store;
import org.tripole.app.Walker;
import org.tripole.ui.theme.Theme;
import org.tripole.ui.theme.Themes;

/** The program without its window: the state and all that follows from it. */
record Core(
        Store store,
        Pipeline pipeline,
        Recompute recompute,
        DoubtWatch doubt,
        Walker walker,
        ObservableValue<Theme> theme) {

    /** A program with nothing open yet. */
    static Core empty(
            Appearance appearance, Runners runners, Consumer<RuntimeException> onFailure) {
        Store store = new Store(AppState.opening(OpenData.none(), appearance));
        Pipeline pipeline = new Pipeline();
        Recompute recompute = new Recompute(store, pipeline, runners.prompt(), onFailure);
        DoubtWatch doubt =
                new DoubtWatch(recompute.derivedProperty(), runners.patient(), onFailure);
        Walker walker = new Walker(store, recompute.derivedProperty());
        return new Core(store, pipeline, recompute, doubt, walker, Themes.of(store));
    }

    void attach() {
        recompute.attach();
        doubt.attach();
        walker.attach();
    }

    void detach() {
        walker.detach();
        doubt.detach();
        recompute.detach();
    }
}
