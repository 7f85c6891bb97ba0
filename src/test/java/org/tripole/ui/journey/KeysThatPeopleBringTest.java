package org.tripole.ui.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.tripole.app.Change;
import org.tripole.draw.Point;
import org.tripole.draw.Ref;
import org.tripole.graph.Filter;

class KeysThatPeopleBringTest {

    private static final Ref CHINA = new Ref(Ref.Kind.ACTOR, "CHN");
    private static final Ref INDIA = new Ref(Ref.Kind.ACTOR, "IND");
    private static final Ref JAPAN = new Ref(Ref.Kind.ACTOR, "JPN");

    @RegisterExtension private final Journey journey = new Journey();

    @Test
    void controlAndArrowsMoveTheSelectionAndPinItThere() {
        journey.click(INDIA);
        Point before = pixel(INDIA);
        journey.awaitNewPicture(() -> journey.press(KeyCode.CONTROL, KeyCode.LEFT));
        journey.awaitNewPicture(() -> journey.press(KeyCode.CONTROL, KeyCode.DOWN));
        journey.until("the place", () -> Math.abs(pixel(INDIA).x() - before.x() + 8) < 0.5);
        assertThat(pixel(INDIA).y() - before.y()).isBetween(7.5, 8.5);
        assertThat(undo()).isEqualTo("Undo pin: India");

        journey.press(KeyCode.CONTROL, KeyCode.Z);
        journey.press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(journey.store().state().viewing().placing().pins()).isEmpty();
    }

    @Test
    void digitsSayHowFarAFocusReaches() {
        journey.click(INDIA);
        journey.awaitNewPicture(() -> journey.press(KeyCode.ENTER));
        journey.awaitNewPicture(() -> journey.press(KeyCode.DIGIT3));
        assertThat(journey.text("#focus-sentence")).isEqualTo("Focus: India, 3 ties deep");
        journey.awaitNewPicture(() -> journey.press(KeyCode.DIGIT1));
        assertThat(journey.text("#focus-sentence")).isEqualTo("Focus: India, 1 tie deep");
    }

    @Test
    void digitsDoNothingWithoutAFocus() {
        journey.press(KeyCode.DIGIT2);
        assertThat(journey.store().historyProperty().get().undoName()).isEmpty();
    }

    @Test
    void theNextHitOfASearchIsTakenFromThePicture() {
        journey.press(KeyCode.CONTROL, KeyCode.F);
        journey.type("guinea");
        journey.press(KeyCode.ENTER);
        String first = journey.text("#inspector-title");
        journey.press(KeyCode.F3);
        assertThat(journey.text("#inspector-title")).isNotEqualTo(first).contains("Guinea");
        journey.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.G);
        assertThat(journey.text("#inspector-title")).isEqualTo(first);
    }

    @Test
    void theNextHitOfNoSearchBeginsOne() {
        journey.press(KeyCode.F3);
        assertThat(journey.node("#find", Node.class).isFocused()).isTrue();
    }

    @Test
    void filtersAreTakenBackByKey() {
        Filter africa = Filter.standard().withRegions(Set.of("Africa"));
        journey.awaitNewPicture(
                () ->
                        journey.robot()
                                .interact(
                                        () ->
                                                journey.store()
                                                        .dispatch(new Change.SetFilter(africa))));
        journey.awaitNewPicture(
                () -> journey.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.DIGIT0));
        assertThat(journey.store().state().filter()).isEqualTo(Filter.standard());
    }

    @Test
    void textGrowsByTheKeyWithThePlusOnIt() {
        journey.press(KeyCode.ALT, KeyCode.SHIFT, KeyCode.EQUALS);
        assertThat(journey.store().state().appearance().textScale()).isEqualTo(1.1);
    }

    @Test
    void escapeTakesThePathAwayBeforeItsEnds() {
        journey.click(CHINA);
        journey.robot().press(KeyCode.CONTROL);
        journey.click(JAPAN);
        journey.robot().release(KeyCode.CONTROL);
        journey.awaitNewPicture(() -> journey.press(KeyCode.R));
        assertThat(journey.store().state().viewing().scope().shownRoute()).isPresent();

        journey.awaitNewPicture(() -> journey.press(KeyCode.ESCAPE));
        assertThat(journey.store().state().viewing().scope().shownRoute()).isEmpty();
        assertThat(journey.store().state().selected()).containsExactly(CHINA, JAPAN);
    }

    @Test
    void thePictureIsCopiedAtOnceOnWhiteAtTwiceTheSizeOfASlide() {
        journey.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C);
        journey.until("the copy", () -> copied().isPresent());
        Image image = copied().orElseThrow();
        assertThat(image.getWidth()).isEqualTo(3840);
        assertThat(image.getHeight()).isEqualTo(2160);
        assertThat(image.getPixelReader().getColor(2, 2)).isEqualTo(Color.WHITE);
    }

    @Test
    void theMenuByKeyIsAboutWhereOneStands() {
        journey.click(INDIA);
        journey.press(KeyCode.RIGHT);
        journey.press(KeyCode.ENTER);
        journey.robot().moveTo("#find"); // so that the pointer chooses nothing
        journey.press(KeyCode.SHIFT, KeyCode.F10);
        String first =
                Window.getWindows().stream()
                        .filter(ContextMenu.class::isInstance)
                        .map(menu -> ((ContextMenu) menu).getItems().get(0).getText())
                        .findFirst()
                        .orElseThrow();
        assertThat(first).startsWith("Focus on ").doesNotContain("India");
    }

    private Optional<Image> copied() {
        AtomicReference<Image> image = new AtomicReference<>();
        journey.robot().interact(() -> image.set(Clipboard.getSystemClipboard().getImage()));
        return Optional.ofNullable(image.get());
    }

    private Point pixel(Ref ref) {
        return journey.canvas().pixelOf(ref).orElseThrow();
    }

    private String undo() {
        return journey.node("#action-undo", Node.class).getAccessibleText();
    }
}
