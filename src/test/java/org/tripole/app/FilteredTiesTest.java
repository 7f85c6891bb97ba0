package org.tripole.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tripole.Shipped;
import org.tripole.domain.SourceKind;
import org.tripole.domain.Tie;
import org.tripole.graph.Filter;
import org.tripole.graph.Period;
import org.tripole.view.TiesShown;
import org.tripole.work.Progress;

/** Every tie that is drawn passes the filter, also where the heaviest of a state are chosen. */
class FilteredTiesTest {

    private static final Period YEAR_2024 =
            new Period(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31));

    private final Pipeline pipeline = new Pipeline();

    @Test
    void tiesOfOtherDatesAreNotDrawn() {
        Filter filter = Filter.standard();
        List<Tie> ties = drawn(filter.withTies(filter.ties().withPeriod(YEAR_2024)));
        assertThat(ties)
                .isNotEmpty()
                .allSatisfy(
                        tie ->
                                assertThat(
                                                tie.dated()
                                                        .or(
                                                                () ->
                                                                        Shipped.dataset()
                                                                                .target(
                                                                                        tie
                                                                                                .target())
                                                                                .map(
                                                                                        t ->
                                                                                                t
                                                                                                        .date())))
                                        .hasValueSatisfying(
                                                date ->
                                                        assertThat(YEAR_2024.mayHold(date))
                                                                .isTrue()));
    }

    @Test
    void tiesOfOtherKindsOfSourceAreNotDrawn() {
        Filter filter = Filter.standard();
        Set<SourceKind> kinds = Set.of(SourceKind.PRESS);
        List<Tie> ties = drawn(filter.withTies(filter.ties().withSources(kinds)));
        assertThat(ties)
                .isNotEmpty()
                .allSatisfy(
                        tie ->
                                assertThat(tie.sources())
                                        .anyMatch(
                                                id ->
                                                        Shipped.dataset()
                                                                .source(id)
                                                                .filter(
                                                                        source ->
                                                                                kinds.contains(
                                                                                        source
                                                                                                .kind()))
                                                                .isPresent()));
    }

    private List<Tie> drawn(Filter filter) {
        AppState opening =
                AppState.opening(
                        new OpenData(Path.of(""), Shipped.dataset(), List.of()),
                        Appearance.STANDARD);
        AppState state = opening.withQuestion(opening.question().withFilter(filter));
        assertThat(state.viewing().ties()).isEqualTo(TiesShown.STRONGEST);
        return pipeline.derive(state, Progress.NONE).scene().drawn().ties();
    }
}
