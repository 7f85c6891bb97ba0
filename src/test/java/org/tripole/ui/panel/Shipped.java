package org.tripole.ui.panel;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.tripole.app.AppState;
import org.tripole.app.Appearance;
import org.tripole.app.OpenData;
import org.tripole.data.DataFolder;
import org.tripole.domain.Dataset;
import org.tripole.score.Scorer;
import org.tripole.score.Scores;
import org.tripole.score.Weights;
import org.tripole.text.Messages;
import org.tripole.work.Progress;

/** The shipped record and its scores, read once for all tests of panels. */
public final class Shipped {

    public static final Dataset DATASET =
            new DataFolder(Path.of("data")).read(Progress.NONE).dataset().orElseThrow();

    public static final Scores SCORES =
            Scorer.score(DATASET, DATASET.facts().asOf(), Weights.standard());

    public static final Words WORDS = new Words(new Messages(Locale.UK));

    private Shipped() {}

    /** The state of the program after opening the shipped record. */
    public static AppState opened() {
        OpenData data = new OpenData(Path.of("data"), DATASET, List.of());
        return AppState.opening(data, Appearance.STANDARD);
    }
}
