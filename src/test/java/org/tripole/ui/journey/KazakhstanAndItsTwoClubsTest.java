package org.tripole.ui.journey;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Bounds;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.tripole.draw.Ref;

class KazakhstanAndItsTwoClubsTest {

    private static final Ref KAZAKHSTAN = new Ref(Ref.Kind.ACTOR, "KAZ");
    private static final String ADDRESS = "https://github.com/kocijan/geopoliticsai";

    @RegisterExtension private final Journey journey = new Journey();

    @Test
    void theSearchRingsItAndBringsItIntoView() {
        journey.click(new Ref(Ref.Kind.ACTOR, "USA"));
        zoomAwayFrom(KAZAKHSTAN);
        type("kazakh");
        journey.shoot("2-find");
        journey.press(KeyCode.ENTER);
        journey.until("Kazakhstan in view", () -> isInView(KAZAKHSTAN));
        journey.shoot("2-found");
        assertThat(journey.canvas().markedProperty().get().found()).isEqualTo(KAZAKHSTAN);
        assertThat(journey.text("#inspector-title")).isEqualTo("Kazakhstan");
        assertThat(journey.words("#inspector-label"))
                .containsExactly("Leaning Shanghai-hosted; unstable");
    }

    @Test
    void theHitsStandRightUnderTheFieldUntilOneIsTaken() {
        type("kazakh");
        Bounds field = journey.onScreen("#find");
        Bounds hits = journey.onScreen("#find-hits");
        assertThat(hits.getMinX()).isEqualTo(field.getMinX());
        assertThat(hits.getWidth()).isEqualTo(field.getWidth());
        assertThat(hits.getMinY() - field.getMaxY()).isBetween(0.0, 8.0);

        journey.press(KeyCode.ENTER);
        assertThat(journey.isAbsent("#find-hits")).isTrue();
    }

    @Test
    void itsActsLeadToBothItsClubsAndBack() {
        find("kazakh");
        journey.clickRow("#inspector-acts", "WAICO");
        journey.shoot("2-waico");
        assertThat(journey.text("#inspector-title"))
                .isEqualTo("Kazakhstan and WAICO: founding member");
        assertThat(journey.words("#inspector-act"))
                .startsWith("Date", "16 Jul 2026")
                .anyMatch(
                        line -> line.startsWith("Signed the agreement; named in a Chinese press"));

        journey.click("#inspector-back");
        assertThat(journey.text("#inspector-title")).isEqualTo("Kazakhstan");

        journey.clickRow("#inspector-acts", "Pax Silica");
        assertThat(journey.text("#inspector-title")).isEqualTo("Kazakhstan and Pax Silica: signed");
        assertThat(journey.words("#inspector-act")).startsWith("Date", "26 Jun 2026");
    }

    @Test
    void theBrowserOpensASourceOnTheExplicitClickOnly() {
        find("kazakh");
        journey.clickRow("#inspector-acts", "WAICO");
        journey.clickRow("#inspector-sources", "GeopoliticsAI.com tracker data");
        journey.shoot("2-source");
        assertThat(journey.text("#inspector-kicker")).startsWith("Source");
        assertThat(journey.words("#inspector")).contains(ADDRESS);

        journey.click("#copy-address-geopoliticsai");
        assertThat(journey.<String>onWindow(Clipboard.getSystemClipboard()::getString))
                .isEqualTo(ADDRESS);
        assertThat(journey.window().visited()).isEmpty();

        journey.click("#open-address-geopoliticsai");
        assertThat(journey.window().visited()).containsExactly(ADDRESS);

        journey.click("#inspector-back");
        assertThat(journey.text("#inspector-title"))
                .isEqualTo("Kazakhstan and WAICO: founding member");
    }

    @Test
    void theKeyboardAloneLeadsToTheSourceAndBack() {
        find("kazakh");
        journey.focusRow("#inspector-acts", "WAICO");
        journey.press(KeyCode.ENTER);
        journey.focusRow("#inspector-sources", "GeopoliticsAI.com tracker data");
        journey.press(KeyCode.SPACE);
        journey.focus("#open-address-geopoliticsai");
        journey.press(KeyCode.SPACE);
        assertThat(journey.window().visited()).containsExactly(ADDRESS);

        journey.focus("#inspector-back");
        journey.press(KeyCode.SPACE);
        assertThat(journey.text("#inspector-title"))
                .isEqualTo("Kazakhstan and WAICO: founding member");
        journey.press(KeyCode.SPACE);
        assertThat(journey.text("#inspector-title")).isEqualTo("Kazakhstan");
    }

    private void type(String name) {
        journey.press(KeyCode.CONTROL, KeyCode.F);
        journey.type(name);
    }

    private void find(String name) {
        type(name);
        journey.press(KeyCode.ENTER);
        journey.until( // they come from beside the window and move the rows below
                "its moves", () -> journey.words("#inspector-trail").contains("16 Jul 2026"));
    }

    private void zoomAwayFrom(Ref ref) {
        for (int i = 0; i < 6; i++) {
            journey.press(KeyCode.CONTROL, KeyCode.PLUS);
        }
        for (int i = 0; i < 4; i++) {
            journey.press(KeyCode.RIGHT);
        }
        journey.until("another part of the picture", () -> !isInView(ref));
    }

    private boolean isInView(Ref ref) {
        return journey.canvas()
                .pixelOf(ref)
                .filter(place -> journey.canvas().contains(place.x(), place.y()))
                .isPresent();
    }
}
