package org.tripole.app.saved;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.tripole.app.AppState;
import org.tripole.app.Appearance;
import org.tripole.app.OpenData;
import org.tripole.app.Pipeline;
import org.tripole.data.DataFolder;
import org.tripole.domain.Dataset;
import org.tripole.domain.DatasetFacts;
import org.tripole.domain.Tie;
import org.tripole.work.Progress;

/** The worked example of the method, and the same with something changed. */
final class GoldenRecord {

    private GoldenRecord() {}

    static Dataset read() {
        try {
            Path folder = Path.of(GoldenRecord.class.getResource("/golden/data").toURI());
            return new DataFolder(folder).read(Progress.NONE).dataset().orElseThrow();
        } catch (URISyntaxException wrong) {
            throw new AssertionError(wrong);
        }
    }

    static Dataset with(Dataset dataset, UnaryOperator<List<Tie>> change) {
        return of(dataset, dataset.facts(), change.apply(new ArrayList<>(dataset.ties())));
    }

    static Dataset asOf(Dataset dataset, LocalDate day) {
        DatasetFacts facts = dataset.facts();
        DatasetFacts later =
                new DatasetFacts(
                        facts.title(),
                        "next",
                        day,
                        facts.states(),
                        facts.licence(),
                        facts.note(),
                        facts.coding());
        return of(dataset, later, dataset.ties());
    }

    static AppState opened(Dataset dataset) {
        return AppState.opening(new OpenData(Path.of(""), dataset, List.of()), Appearance.STANDARD);
    }

    static SavedFigure figure(AppState state) {
        return new SavedFigure(new Pipeline().derive(state, Progress.NONE), Plate.on(Sheet.SLIDE));
    }

    static SavedPicture picture(Dataset dataset) {
        return figure(opened(dataset)).carried();
    }

    private static Dataset of(Dataset dataset, DatasetFacts facts, List<Tie> ties) {
        List<Tie> numbered = new ArrayList<>();
        for (Tie tie : ties) {
            numbered.add(
                    new Tie(
                            numbered.size(),
                            tie.actor(),
                            tie.target(),
                            tie.relation(),
                            tie.date(),
                            tie.quality(),
                            tie.sources(),
                            tie.note()));
        }
        var things =
                new Dataset.Things(
                        List.copyOf(dataset.actors()),
                        List.copyOf(dataset.targets()),
                        List.copyOf(dataset.sources()));
        return new Dataset(facts, dataset.approaches(), things, numbered);
    }
}
