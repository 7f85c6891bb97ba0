package org.tripole.app;

import java.nio.file.Path;
import java.util.List;
import org.tripole.data.Problem;
import org.tripole.domain.Dataset;
import org.tripole.domain.DatasetFacts;

/**
 * The data folder that is open.
 *
 * @param problems what reading it found, in the order of the report
 */
public record OpenData(Path folder, Dataset dataset, List<Problem> problems) {

    public OpenData {
        problems = List.copyOf(problems);
    }

    /** No folder is open yet: a record without approaches, actors or targets. */
    public static OpenData none() {
        var facts = new DatasetFacts("", "", java.time.LocalDate.EPOCH, 1, "", "", "");
        var things = new Dataset.Things(List.of(), List.of(), List.of());
        return new OpenData(
                Path.of(""), new Dataset(facts, List.of(), things, List.of()), List.of());
    }

    /** Whether no folder is open, so that there is nothing to derive or draw. */
    public boolean isNone() {
        return dataset.approaches().isEmpty();
    }
}
