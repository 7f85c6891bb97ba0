package org.tripole.ui.journey;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.tripole.draw.Ref;

class ThroughTimeTest {

    private static final Ref INDIA = new Ref(Ref.Kind.ACTOR, "IND");

    @RegisterExtension private final Journey journey = new Journey();

    @Test
    void filterToAfricaIn2024ThenPlayToToday() {
        for (String region : new String[] {"americas", "asia", "europe", "oceania"}) {
            journey.click("#filter-region-" + region);
        }
        typeDate("2024");
        journey.until("2024", () -> journey.text("#as-of").equals("31 Dec 2024"));
        journey.robot().clickOn("#time-speed"); // the fastest
        journey.focus("#time-day");
        journey.press(KeyCode.SPACE);

        journey.until("today", () -> journey.text("#as-of").equals("21 Nov 2026"));
        assertThat(
                        journey.node("#time-play", javafx.scene.control.Button.class)
                                .getAccessibleText())
                .startsWith("Play");
        journey.until("the news", () -> journey.text("#time-news").startsWith("21 Nov 2026: "));
        journey.until(
                "the counts of what passes",
                () ->
                        journey.words("#inspector-labels")
                                .contains(
                                        "54 of 195 states pass the filters; from acts up to 21 Nov"
                                                + " 2026."));
        journey.shoot("5-africa-played");
        journey.robot().clickOn("#action-undo");
        assertThat(journey.text("#as-of")).isEqualTo("31 Dec 2024");
    }

    @Test
    void compareTwoDatesAndReadWhoMoved() {
        typeDate("20 Feb 2026");
        journey.robot().clickOn("#time-compare");
        journey.type("2025-09-01"); // over the day a year before, which is compared with at once
        journey.press(KeyCode.ENTER);
        assertThat(journey.text("#compared")).isEqualTo("1 Sep 2025");
        journey.until("who moved", () -> journey.isShown("#comparison-moved"));
        journey.shoot("5-compared");
        assertThat(journey.text("#comparison-moved-heading"))
                .matches("Moved: [1-9]\\d* states.* to another label, \\d+ within theirs");
        ListView<?> moved = journey.node("#comparison-moved", ListView.class);
        assertThat(moved.getItems()).isNotEmpty();
        journey.robot().clickOn("#comparison-founded .comparison-cell");
        assertThat(journey.canvas().markedProperty().get().selected())
                .extracting(Ref::kind)
                .containsExactly(Ref.Kind.TARGET);
    }

    @Test
    void whenIndiaMovedAndByWhichActIsTwoClicksAway() {
        journey.click(INDIA);
        journey.until("the trail", () -> !journey.isAbsent("#turn-2026-02-20"));
        assertThat(journey.words("#inspector-trail"))
                .contains("20 Feb 2026", "25 Sep 2025", "6 Feb 2023")
                .anySatisfy(
                        line ->
                                assertThat(line)
                                        .startsWith(
                                                "Between UN-centric and alliance-led \u2192 Leaning"
                                                        + " alliance-led")
                                        .contains("Pax Silica"));
        journey.shoot("5-india-trail");
        journey.click("#turn-2025-09-25");
        assertThat(journey.text("#as-of")).isEqualTo("25 Sep 2025");
    }

    private void typeDate(String date) {
        journey.robot().clickOn("#as-of");
        journey.type(date);
        journey.press(KeyCode.ENTER);
    }
}
