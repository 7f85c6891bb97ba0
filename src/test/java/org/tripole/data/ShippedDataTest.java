package org.tripole.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.tripole.domain.Dataset;
import org.tripole.work.Progress;

class ShippedDataTest {

    private static final LoadReport REPORT = new DataFolder(Path.of("data")).read(Progress.NONE);

    @Test
    void theShippedFolderHasNoErrorAndNoWarning() {
        assertThat(REPORT.problems())
                .filteredOn(problem -> problem.severity() != Severity.HINT)
                .extracting(Problem::inWords)
                .isEmpty();
    }

    @Test
    void theShippedFolderHoldsWhatItsNoteSays() {
        Dataset data = REPORT.dataset().orElseThrow();
        assertThat(data.targets()).hasSize(150);
        assertThat(data.ties()).hasSize(4905);
        assertThat(data.sources()).hasSize(602);
        assertThat(data.actors()).hasSize(202);
    }
}
