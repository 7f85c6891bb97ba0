package org.tripole.ui.present;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.event.Event;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.shape.Rectangle;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tripole.app.saved.SomeViews;

class RemoteTest {

    private final List<String> shown = new ArrayList<>();
    private final List<String> ended = new ArrayList<>();
    private final List<Event> arrived = new ArrayList<>();
    private final Node picture = new Rectangle();
    private final Slides slides =
            new Slides(
                    SomeViews.named("one", "two", "three").all(),
                    slide -> shown.add(slide.place() + "/" + slide.of() + " " + name(slide)));
    private final Remote remote = new Remote(new Group(picture), slides, () -> ended.add("ended"));

    @BeforeEach
    void start() {
        picture.addEventHandler(Event.ANY, arrived::add);
        remote.attach();
        slides.startAt(1);
        shown.clear();
    }

    @ParameterizedTest
    @EnumSource(names = {"PAGE_DOWN", "RIGHT", "DOWN", "SPACE", "N", "ENTER"})
    void theseKeysGoOn(KeyCode key) {
        press(key);
        assertThat(shown).containsExactly("3/3 three");
    }

    @ParameterizedTest
    @EnumSource(names = {"PAGE_UP", "LEFT", "UP", "BACK_SPACE", "P"})
    void theseKeysGoBack(KeyCode key) {
        press(key);
        assertThat(shown).containsExactly("1/3 one");
    }

    @Test
    void homeAndEndGoToTheEndsAndStepsStayWithinThem() {
        press(KeyCode.HOME);
        press(KeyCode.PAGE_UP);
        press(KeyCode.END);
        press(KeyCode.PAGE_DOWN);
        assertThat(shown).containsExactly("1/3 one", "1/3 one", "3/3 three", "3/3 three");
    }

    @Test
    void aClickGoesOnAndNothingIsSelected() {
        mouse(MouseButton.PRIMARY);
        mouse(MouseButton.SECONDARY);
        assertThat(shown).containsExactly("3/3 three");
        assertThat(arrived).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"B", "PERIOD", "DECIMAL"})
    void theseKeysBlankTheScreenAndShowItAgain(KeyCode key) {
        press(key);
        assertThat(slides.blankProperty().get()).isTrue();
        press(key);
        assertThat(slides.blankProperty().get()).isFalse();
        assertThat(shown).isEmpty();
    }

    @Test
    void aStepShowsTheScreenAgain() {
        press(KeyCode.B);
        press(KeyCode.PAGE_DOWN);
        assertThat(slides.blankProperty().get()).isFalse();
        assertThat(shown).containsExactly("3/3 three");
    }

    @ParameterizedTest
    @EnumSource(names = {"ESCAPE", "F5"})
    void theseKeysEndIt(KeyCode key) {
        press(key);
        assertThat(ended).containsExactly("ended");
    }

    @Test
    void noOtherKeyReachesTheWindowUntilItIsGivenBack() {
        press(KeyCode.H);
        fire(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.Z, false, true, false, false));
        fire(
                new KeyEvent(
                        KeyEvent.KEY_RELEASED, "", "", KeyCode.SPACE, false, false, false, false));
        fire(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.N, false, true, false, false));
        assertThat(arrived).isEmpty();
        assertThat(shown).isEmpty();

        remote.detach();
        press(KeyCode.H);
        assertThat(arrived).hasSize(1);
    }

    private static String name(Slides.Slide slide) {
        return slide.view().name();
    }

    private void press(KeyCode key) {
        fire(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
    }

    private void mouse(MouseButton button) {
        for (var type :
                List.of(
                        MouseEvent.MOUSE_PRESSED,
                        MouseEvent.MOUSE_RELEASED,
                        MouseEvent.MOUSE_CLICKED)) {
            fire(
                    new MouseEvent(
                            type, 1, 1, 1, 1, button, 1, false, false, false, false, true, false,
                            false, false, false, true, null));
        }
    }

    private void fire(Event event) {
        Event.fireEvent(picture, event);
    }
}
