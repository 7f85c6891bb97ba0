package org.tripole.data;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tripole.domain.Dataset;

/** What came of reading a data folder: the dataset, unless there was none, and all problems. */
public final class LoadReport {

    private final @Nullable Dataset dataset;
    private final List<Problem> problems;

    /** A report; {@code dataset} is null when nothing could be loaded. */
    public LoadReport(@Nullable Dataset dataset, List<Problem> problems) {
        this.dataset = dataset;
        this.problems = List.copyOf(problems);
    }

    /** The sound part of the folder, unless the folder or its dataset.json could not be read. */
    public Optional<Dataset> dataset() {
        return Optional.ofNullable(dataset);
    }

    /** All problems by file, line and column. */
    public List<Problem> problems() {
        return problems;
    }

    /** The problems of one severity, in the same order. */
    public List<Problem> problems(Severity severity) {
        return problems.stream().filter(problem -> problem.severity() == severity).toList();
    }

    /** Whether anything was left out. */
    public boolean hasErrors() {
        return problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
    }
}
