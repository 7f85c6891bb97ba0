package org.tripole.ui.panel;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.tripole.app.AppState;
import org.tripole.app.Appearance;
import org.tripole.app.Derived;
import org.tripole.app.OpenData;
import org.tripole.data.DataFolder;
import org.tripole.domain.Dataset;
import org.tripole.graph.GraphBuilder;
import org.tripole.graph.Network;
import org.tripole.layout.Positions;
import org.tripole.score.Scorer;
import org.tripole.score.Scores;
import org.tripole.score.Weights;
import org.tripole.text.Messages;
import org.tripole.view.NetworkScene;
import org.tripole.view.ViewSpec;
import org.tripole.work.Progress;

/** The shipped record and its scores, read once for all tests of panels. */
public final class Shipped {

    public static final Dataset DATASET =
            new DataFolder(Path.of("data")).read(Progress.NONE).dataset().orElseThrow();

    public static final Scores SCORES =
            Scorer.score(DATASET, DATASET.facts().asOf(), Weights.standard());

    public static final Words WORDS = new Words(new Messages(Locale.UK));

    private Shipped() {}

    /** What follows from the shipped record as it opens; the scene has no places. */
    public static ObservableValue<Optional<Derived>> derived() {
        return new SimpleObjectProperty<>(Optional.of(derived(opened())));
    }

    /** What follows from a state of the shipped record under the standard weights. */
    public static Derived derived(AppState state) {
        Network network =
                GraphBuilder.build(
                        state.dataset(), state.filter(), state.asOf(), SCORES.verdicts());
        Positions nowhere = new Positions(1.4, Map.of());
        var scene = new NetworkScene(network, SCORES, nowhere, ViewSpec.opening());
        return new Derived(state, network, SCORES, nowhere, scene);
    }

    /** The state of the program after opening the shipped record. */
    public static AppState opened() {
        OpenData data = new OpenData(Path.of("data"), DATASET, List.of());
        return AppState.opening(data, Appearance.STANDARD);
    }
}
