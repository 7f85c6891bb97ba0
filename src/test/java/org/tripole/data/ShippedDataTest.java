package org.tripole.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
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

    @Test
    void itsHintsAreTiesDatedBeforeTheirTarget() {
        Map<String, Long> hints =
                REPORT.problems(Severity.HINT).stream()
                        .filter(hint -> ((Remark) hint).kind() == Remark.Kind.EARLY_TIE)
                        .collect(
                                Collectors.groupingBy(
                                        hint -> hint.place().file(),
                                        TreeMap::new,
                                        Collectors.counting()));
        assertThat(REPORT.problems(Severity.HINT)).hasSize(240);
        assertThat(hints)
                .hasSize(26)
                .containsEntry("initiatives/unga-78-265.json", 54L)
                .containsEntry("institutions/aiib.json", 59L)
                .containsEntry("institutions/waico.json", 3L);
    }

    @Test
    void anEarlyTieIsNamedWithItsLineAndBothDates() {
        assertThat(REPORT.problems())
                .extracting(Problem::inWords)
                .contains(
                        "institutions/waico.json, line 128: The tie of KAZ (supported) is of 2025-09-23,"
                                + " before its target of 2026-07-16. If this is support in advance,"
                                + " leave it: it counts from the day the target exists. Otherwise"
                                + " correct the date.");
    }
}
