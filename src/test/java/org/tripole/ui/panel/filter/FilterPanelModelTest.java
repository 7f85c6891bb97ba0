package org.tripole.ui.panel.filter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tripole.app.Change;
import org.tripole.app.Store;
import org.tripole.domain.Quality;
import org.tripole.domain.Relation;
import org.tripole.domain.SourceKind;
import org.tripole.domain.TargetKind;
import org.tripole.graph.Filter;
import org.tripole.ui.kit.NamedAct;
import org.tripole.ui.panel.Shipped;

class FilterPanelModelTest {

    private final Store store = new Store(Shipped.opened());
    private final FilterPanelModel model =
            new FilterPanelModel(store, Shipped.derived(), Shipped.WORDS);

    @BeforeEach
    void attach() {
        model.attach();
    }

    @Test
    void theStandardFilterShowsWhatIsAboutAi() {
        assertThat(choice("filter-about-ai").isOn()).isTrue();
        assertThat(choice("filter-about-ai").count()).isEqualTo(96);
        assertThat(model.scopeHintProperty().get()).startsWith("Off: 53 general bodies");
    }

    @Test
    void regionsCountTheActorsInThem() {
        assertThat(choice("filter-region-africa").count()).isEqualTo(54);
        assertThat(choice("filter-region-oceania").count()).isEqualTo(16);
    }

    @Test
    void takingOneRegionOutLeavesTheOthers() {
        model.toggle(choice("filter-region-africa"));
        assertThat(store.state().filter().regions())
                .containsExactly("Americas", "Asia", "Europe", "Oceania");
        assertThat(choice("filter-region-africa").isOn()).isFalse();
        assertThat(choice("filter-region-africa").count()).isEqualTo(54);
    }

    @Test
    void puttingTheLastRegionBackLiftsTheFilter() {
        model.toggle(choice("filter-region-africa"));
        model.toggle(choice("filter-region-africa"));
        assertThat(store.state().filter()).isEqualTo(Filter.standard());
    }

    @Test
    void theOnlyRegionLeftCannotBeTakenOut() {
        store.dispatch(new Change.SetFilter(Filter.standard().withRegions(Set.of("Asia"))));
        model.toggle(choice("filter-region-asia"));
        assertThat(store.state().filter().regions()).containsExactly("Asia");
    }

    @Test
    void theOnlyQualityLeftCannotBeTakenOut() {
        store.dispatch(new Change.SetFilter(Filter.standard().withQualities(Set.of(Quality.A))));
        model.toggle(choice("filter-quality-a"));
        assertThat(store.state().filter().qualities()).containsExactly(Quality.A);
    }

    @Test
    void countsOfTiesFollowTheOtherFacets() {
        int before = choice("filter-quality-a").count();
        model.toggle(choice("filter-region-africa"));
        assertThat(choice("filter-quality-a").count()).isLessThan(before).isPositive();
    }

    @Test
    void kindsCountTheTargetsAboutAi() {
        assertThat(choice("filter-kind-vote").count()).isEqualTo(8);
        model.toggle(choice("filter-about-ai"));
        assertThat(choice("filter-kind-vote").count()).isEqualTo(9);
    }

    @Test
    void theBarIsEmptyAtFirstAndTellsWhatIsHidden() {
        assertThat(model.hidesProperty().get()).isEmpty();
        model.toggle(choice("filter-region-oceania"));
        assertThat(model.hidesProperty().get()).isEqualTo("1 filter hides 16 states.");
    }

    @Test
    void theBarTellsOfTargetsToo() {
        store.dispatch(
                new Change.SetFilter(
                        Filter.standard()
                                .withKinds(Set.of(TargetKind.VOTE))
                                .withRegions(Set.of("Asia"))));
        assertThat(model.hidesProperty().get())
                .isEqualTo("2 filters hide 150 states and 88 institutions and initiatives.");
    }

    @Test
    void resetGoesBackToTheStandardFilter() {
        model.toggle(choice("filter-region-oceania"));
        model.reset();
        assertThat(store.state().filter()).isEqualTo(Filter.standard());
        assertThat(model.hidesProperty().get()).isEmpty();
    }

    @Test
    void onlyOneRegionIsLeftByOneStep() {
        model.only(choice("filter-region-africa"));
        assertThat(store.state().filter().regions()).containsExactly("Africa");
        assertThat(model.hidesProperty().get()).isEqualTo("1 filter hides 146 states.");
    }

    @Test
    void groupsOfIncomeAndOfTheUnitedNationsCountTheirMembers() {
        assertThat(choice("filter-income-group-low-income").count()).isEqualTo(25);
        assertThat(choice("filter-regional-group-african-group").count()).isEqualTo(54);
        model.only(choice("filter-regional-group-african-group"));
        assertThat(choice("filter-income-group-low-income").count()).isEqualTo(21);
    }

    @Test
    void ofTheKindsOfActOnlyOneIsLeft() {
        model.only(choice("filter-relation-founding-member"));
        assertThat(store.state().filter().relations()).containsExactly(Relation.FOUNDING_MEMBER);
    }

    @Test
    void withoutStateMediaIsAReadyChoiceThatSwitchesBackOff() {
        Facet.Choice without = choice("filter-without-state-media");
        assertThat(without.isOn()).isFalse();
        model.toggle(without);
        assertThat(store.state().filter().ties().sources())
                .isNotEmpty()
                .doesNotContain(SourceKind.STATE_MEDIA);
        assertThat(choice("filter-source-state-media").isOn()).isFalse();
        assertThat(choice("filter-without-state-media").isOn()).isTrue();
        model.toggle(choice("filter-without-state-media"));
        assertThat(store.state().filter()).isEqualTo(Filter.standard());
    }

    @Test
    void everyFilterIsTakenOffByItself() {
        model.only(choice("filter-region-africa"));
        model.only(choice("filter-kind-vote"));
        assertThat(model.chipsProperty().get())
                .extracting(NamedAct::text)
                .containsExactly("Region: Africa", "Kind of institution or initiative: Vote");
        model.chipsProperty().get().get(0).act().run();
        assertThat(store.state().filter())
                .isEqualTo(Filter.standard().withKinds(Set.of(TargetKind.VOTE)));
    }

    private Facet.Choice choice(String id) {
        return model.facetsProperty().get().stream()
                .flatMap(facet -> facet.choices().stream())
                .filter(choice -> choice.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
