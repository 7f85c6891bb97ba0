package org.tripole.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tripole.domain.Dataset;
import org.tripole.domain.Quality;
import org.tripole.domain.Relation;
import org.tripole.domain.Target;
import org.tripole.domain.Tie;

class AsOfTest {

    private final AsOf asOf = new AsOf(LocalDate.parse("2026-06-30"));

    @ParameterizedTest
    @CsvSource({
        "2026-06-30, true",
        "2026-07-01, false",
        "2026-06, true",
        "2026-07, false",
        "2026, true",
        "2027, false",
    })
    void aTargetExistsFromTheFirstDayOfItsPeriod(String date, boolean exists) {
        Dataset dataset = new SmallRecord().target("pact", date).dataset();

        assertThat(asOf.has(onlyTarget(dataset))).isEqualTo(exists);
    }

    @ParameterizedTest
    @CsvSource({
        "2025, 2026-01, true",
        "2025, 2026-07, false",
        "2025, , true",
        "2027, , false",
        "2027, 2026-01, false",
    })
    void aTieCountsWhenActAndTargetHaveBegun(String target, String tie, boolean counts) {
        Dataset dataset =
                new SmallRecord()
                        .state("CHL", "Americas")
                        .target("pact", target)
                        .tie("CHL", Relation.MEMBER, "pact", tie, Quality.A)
                        .dataset();

        assertThat(asOf.has(onlyTie(dataset), onlyTarget(dataset))).isEqualTo(counts);
    }

    private static Target onlyTarget(Dataset dataset) {
        return dataset.targets().iterator().next();
    }

    private static Tie onlyTie(Dataset dataset) {
        return dataset.ties().get(0);
    }
}
