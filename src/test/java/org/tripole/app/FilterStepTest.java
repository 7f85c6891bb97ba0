package org.tripole.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tripole.domain.Quality;
import org.tripole.domain.TargetKind;
import org.tripole.graph.Filter;
import org.tripole.text.ChangeText;

class FilterStepTest {

    private static final Filter STANDARD = Filter.standard();
    private static final Filter AFRICA = STANDARD.withRegions(Set.of("Africa"));

    @Test
    void aStepThatChangesOnePartIsCalledAfterIt() {
        assertThat(FilterStep.between(STANDARD, AFRICA)).hasValue(ChangeText.FILTER_REGION);
        assertThat(FilterStep.between(STANDARD, STANDARD.withAboutAiOnly(false)))
                .hasValue(ChangeText.FILTER_SCOPE);
        assertThat(FilterStep.between(AFRICA, AFRICA.withQualities(EnumSet.of(Quality.A))))
                .hasValue(ChangeText.FILTER_EVIDENCE);
        assertThat(FilterStep.between(AFRICA, AFRICA.withKinds(Set.of(TargetKind.TREATY))))
                .hasValue(ChangeText.FILTER_KIND);
    }

    @Test
    void takingSeveralPartsBackAtOnceIsAReset() {
        Filter both = AFRICA.withQualities(EnumSet.of(Quality.A));
        assertThat(FilterStep.between(both, STANDARD)).hasValue(ChangeText.FILTER_RESET);
    }

    @Test
    void aStepThatChangesSeveralPartsHasNoNameOfItsOwn() {
        Filter both = AFRICA.withQualities(EnumSet.of(Quality.A));
        assertThat(FilterStep.between(STANDARD, both)).isEmpty();
    }

    @Test
    void theListOfStepsSaysWhichFilterWasSet() {
        Store store = new Store(AppState.opening(OpenData.none(), Appearance.STANDARD));
        store.dispatch(new Change.SetFilter(store.state().filter().withRegions(Set.of("Africa"))));
        assertThat(store.historyProperty().get().undoName()).hasValue(ChangeText.FILTER_REGION);
    }
}
