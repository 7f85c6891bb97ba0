package org.tripole.ui.panel.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tripole.app.AppState;
import org.tripole.domain.ActorId;
import org.tripole.domain.Quality;
import org.tripole.graph.Filter;
import org.tripole.view.Focus;
import org.tripole.view.Refs;

class PictureNameTest {

    private final AppState opened = ExportForTests.state();

    @Test
    void theNameSaysViewAndDay() {
        assertThat(PictureName.proposed(opened, "png"))
                .isEqualTo("tripole-network-poles-2026-11-21.png");
    }

    @Test
    void aRegionAndAnotherDayAreInTheName() {
        AppState state = filtered(Filter.standard().withRegions(Set.of("Africa")), "2024-12-31");
        assertThat(PictureName.proposed(state, "png"))
                .isEqualTo("tripole-network-poles-africa-2024-12-31.png");
    }

    @Test
    void manyRegionsAreCounted() {
        AppState state =
                filtered(
                        Filter.standard().withRegions(Set.of("Africa", "Asia", "Europe")),
                        "2026-11-21");
        assertThat(PictureName.proposed(state, "svg"))
                .isEqualTo("tripole-network-poles-3-regions-2026-11-21.svg");
    }

    @Test
    void otherFiltersAreTold() {
        Filter official = Filter.standard().withQualities(EnumSet.of(Quality.A));
        assertThat(PictureName.proposed(filtered(official, "2026-11-21"), "pdf"))
                .isEqualTo("tripole-network-poles-filtered-2026-11-21.pdf");
    }

    @Test
    void whatTheViewIsNarrowedToIsInTheName() {
        AppState state =
                opened.withViewing(
                        opened.viewing().withFocus(Focus.on(Set.of(Refs.of(new ActorId("KEN"))))));
        assertThat(PictureName.proposed(state, "png"))
                .isEqualTo("tripole-network-poles-kenya-2026-11-21.png");
    }

    @Test
    void theDayComparedWithIsInTheNameOfThePictureThatMarksIt() {
        LocalDate day = LocalDate.parse("2025-11-21");
        AppState state = opened.withQuestion(opened.question().withComparedDay(day));
        assertThat(PictureName.proposed(state, "png"))
                .isEqualTo("tripole-network-poles-2026-11-21-since-2025-11-21.png");
        assertThat(PictureName.ofTable(state, "csv")).isEqualTo("tripole-table-2026-11-21.csv");
    }

    private AppState filtered(Filter filter, String day) {
        return opened.withQuestion(
                opened.question().withFilter(filter).withAsOf(LocalDate.parse(day)));
    }
}
