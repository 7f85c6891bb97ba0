package org.tripole.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tripole.domain.ActorId;
import org.tripole.domain.Quality;
import org.tripole.domain.Relation;
import org.tripole.domain.TargetKind;

class FilterTest {

    @Test
    void theStandardFilterIsAboutAiOnlyAndCountsAsNone() {
        assertThat(Filter.standard().aboutAiOnly()).isTrue();
        assertThat(Filter.standard().isStandard()).isTrue();
        assertThat(Filter.standard().activeCount()).isZero();
    }

    @Test
    void showingGeneralBodiesHidesNothingButIsNotTheStandard() {
        assertThat(Filter.open().activeCount()).isZero();
        assertThat(Filter.open().isStandard()).isFalse();
    }

    @Test
    void eachPartThatHidesSomethingCountsOnce() {
        Filter filter =
                Filter.standard()
                        .withQualities(Set.of(Quality.A))
                        .withRegions(Set.of("Asia", "Europe"))
                        .withKinds(Set.of(TargetKind.VOTE))
                        .withRelations(Set.of(Relation.MEMBER))
                        .withHiddenActors(Set.of(new ActorId("CHL"), new ActorId("NOR")));

        assertThat(filter.activeCount()).isEqualTo(5);
        assertThat(filter.withQualities(Set.of(Quality.values())).activeCount()).isEqualTo(4);
    }

    @Test
    void filtersOfTheSameChoicesAreEqualAndListThemInOrder() {
        Filter filter = Filter.standard().withRegions(Set.of("Europe", "Asia"));

        assertThat(filter).isEqualTo(Filter.standard().withRegions(Set.of("Asia", "Europe")));
        assertThat(filter.regions()).containsExactly("Asia", "Europe");
    }
}
