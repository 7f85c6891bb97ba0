package org.tripole.ui.panel.filter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tripole.score.StandingKind.ALIGNED;
import static org.tripole.score.StandingKind.SPREAD;
import static org.tripole.score.StandingKind.THIN;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tripole.app.Change;
import org.tripole.app.Pipeline;
import org.tripole.app.Store;
import org.tripole.domain.Quality;
import org.tripole.domain.Relation;
import org.tripole.domain.SourceKind;
import org.tripole.domain.TargetId;
import org.tripole.domain.TargetKind;
import org.tripole.graph.Backable;
import org.tripole.graph.Backing;
import org.tripole.graph.Filter;
import org.tripole.graph.StandingFilter;
import org.tripole.score.Position;
import org.tripole.score.StandingKind;
import org.tripole.score.Verdicts;
import org.tripole.ui.kit.NamedAct;
import org.tripole.ui.panel.Shipped;
import org.tripole.work.Progress;

class FilterPanelModelTest {

    private static final int STATES = (int) states().count();

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
        assertThat(model.hidesProperty().get())
                .isEqualTo("1 filter hides 14 states and 4 areas and organisations.");
    }

    @Test
    void theBarTellsOfTargetsToo() {
        store.dispatch(
                new Change.SetFilter(
                        Filter.standard()
                                .withKinds(Set.of(TargetKind.VOTE))
                                .withRegions(Set.of("Asia"))));
        assertThat(model.hidesProperty().get())
                .isEqualTo(
                        "2 filters hide 147 states, 5 areas and organisations and 88 institutions and initiatives.");
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
        assertThat(model.hidesProperty().get())
                .isEqualTo("1 filter hides 141 states and 7 areas and organisations.");
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

    @Test
    void labelsCountTheStatesThatHaveThem() {
        assertThat(choice("filter-label-aligned").count()).isEqualTo(labelled(ALIGNED));
        assertThat(choice("filter-label-thin").count()).isEqualTo(labelled(THIN));
        assertThat(choice("filter-label-leaning").text()).isEqualTo("Leaning to one");
    }

    @Test
    void theApproachesStandInTheOrderOfTheRecordAndNoneLast() {
        assertThat(facet("approach").choices())
                .extracting(Facet.Choice::text)
                .containsExactly("UN-centric", "Shanghai-hosted", "Alliance-led", "None named");
        assertThat(choice("filter-approach-none").count())
                .isEqualTo(labelled(THIN) + labelled(SPREAD));
    }

    @Test
    void countsOfLabelsFollowTheOtherFacets() {
        model.only(choice("filter-region-oceania"));
        assertThat(facet("label").choices().stream().mapToInt(Facet.Choice::count).sum())
                .isEqualTo(14);
        model.only(choice("filter-label-thin"));
        assertThat(choice("filter-confidence-from-75").count()).isZero();
    }

    @Test
    void theBarAndAChipTellOfStatesThatALabelHides() {
        model.only(choice("filter-label-aligned"));
        model.toggle(choice("filter-confidence-from-55"));
        int hidden = STATES - (int) strong();
        assertThat(model.hidesProperty().get())
                .isEqualTo("2 filters hide " + hidden + " states and 7 areas and organisations.");
        assertThat(model.chipsProperty().get())
                .extracting(NamedAct::text)
                .containsExactly("Label: Aligned with one approach", "Confidence: 3");
        model.chipsProperty().get().get(1).act().run();
        assertThat(store.state().filter().standing())
                .isEqualTo(StandingFilter.ANY.withLabels(Set.of(Verdicts.label(ALIGNED))));
    }

    @Test
    void whoAnswersAQuestionOfBackingIsNamedOnlyWhileTheLabelShowsIt() {
        Backing inBoth =
                Backing.ofAll(
                        List.of(
                                new Backable.One(new TargetId("waico")),
                                new Backable.One(new TargetId("pax-silica"))));
        store.dispatch(new Change.SetFilter(Filter.standard().withBacking(inBoth)));
        assertThat(model.answersProperty().get().names())
                .extracting(NamedAct::text)
                .containsExactly("Kazakhstan", "Singapore");
        model.only(choice("filter-label-thin"));
        assertThat(model.answersProperty().get().names()).isEmpty();
    }

    @Test
    void countsOfLabelsFollowTheDayOnceItIsScored() {
        var scored = new SimpleObjectProperty<>(Shipped.derived().getValue());
        FilterPanelModel following = new FilterPanelModel(store, scored, Shipped.WORDS);
        following.attach();
        for (boolean isByLabel : List.of(false, true)) {
            Filter filter = Filter.standard();
            store.dispatch(new Change.AsOf(Shipped.DATASET.facts().asOf()));
            store.dispatch(
                    new Change.SetFilter(
                            isByLabel
                                    ? filter.withStanding(
                                            StandingFilter.ANY.withLabels(
                                                    Set.of(Verdicts.label(THIN))))
                                    : filter));
            store.dispatch(new Change.AsOf(LocalDate.parse("2018-01-01")));
            scored.set(Optional.of(new Pipeline().derive(store.state(), Progress.NONE)));

            Facet label =
                    following.facetsProperty().get().stream()
                            .filter(facet -> facet.id().equals("label"))
                            .findFirst()
                            .orElseThrow();
            assertThat(label.choices())
                    .extracting(Facet.Choice::count)
                    .containsExactly(0, 0, 0, 0, STATES);
        }
        assertThat(following.hidesProperty().get()).isEqualTo("1 filter hides nothing.");
    }

    private static int labelled(StandingKind kind) {
        return (int) states().filter(position -> position.standing().kind() == kind).count();
    }

    private static long strong() {
        return states().filter(position -> position.standing().kind() == ALIGNED)
                .filter(position -> position.measures().confidence() >= 0.75)
                .count();
    }

    private static Stream<Position> states() {
        return Shipped.SCORES.positions().values().stream()
                .filter(p -> Shipped.DATASET.actor(p.actor()).orElseThrow().isState());
    }

    private Facet facet(String id) {
        return model.facetsProperty().get().stream()
                .filter(facet -> facet.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private Facet.Choice choice(String id) {
        return model.facetsProperty().get().stream()
                .flatMap(facet -> facet.choices().stream())
                .filter(choice -> choice.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
