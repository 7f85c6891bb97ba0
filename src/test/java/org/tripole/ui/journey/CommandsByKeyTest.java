package org.tripole.ui.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.tripole.draw.Ref;
import org.tripole.view.Camera;

class CommandsByKeyTest {

    private static final Ref INDIA = new Ref(Ref.Kind.ACTOR, "IND");
    private static final Ref JAPAN = new Ref(Ref.Kind.ACTOR, "JPN");

    @RegisterExtension private final Journey journey = new Journey();

    @Test
    void theKeyboardIsOnThePictureAtFirst() {
        assertThat(journey.canvas().isFocused()).isTrue();
    }

    @Test
    void allAreSelectedInvertedAndTakenBack() {
        journey.press(KeyCode.CONTROL, KeyCode.A);
        int all = selected().size();
        assertThat(all).isGreaterThan(190);

        journey.press(KeyCode.CONTROL, KeyCode.I);
        assertThat(selected()).isEmpty();
        journey.press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(selected()).hasSize(all);
        journey.press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(selected()).isEmpty();
    }

    @Test
    void neighboursJoinTheSelection() {
        journey.click(INDIA);
        journey.press(KeyCode.CONTROL, KeyCode.B);

        assertThat(selected()).contains(INDIA, new Ref(Ref.Kind.TARGET, "pax-silica"));
        assertThat(selected()).filteredOn(ref -> ref.kind() == Ref.Kind.ACTOR).hasSize(1);
    }

    @Test
    void whatIsHiddenIsToldAndComesBack() {
        journey.click(INDIA);
        journey.awaitNewPicture(() -> journey.press(KeyCode.H));
        journey.shoot("5-hidden");

        assertThat(journey.canvas().nodePlaces()).doesNotContainKey(INDIA);
        assertThat(selected()).isEmpty();
        assertThat(journey.words("#filter-bar"))
                .contains("1 thing is hidden by hand.", "Show again");
        assertThat(journey.node("#action-undo", Node.class).getAccessibleText())
                .isEqualTo("Undo hide: India");

        journey.awaitNewPicture(() -> journey.robot().clickOn("#filter-bar-show-again"));
        assertThat(journey.isHitAt(INDIA)).isTrue();
        assertThat(journey.isShown("#filter-bar")).isFalse();
    }

    @Test
    void allButTheSelectionAreHidden() {
        journey.click(INDIA);
        journey.awaitNewPicture(() -> journey.press(KeyCode.SHIFT, KeyCode.H));

        assertThat(journey.canvas().nodePlaces().keySet()).containsExactly(INDIA);
    }

    @Test
    void theFocusReachesDeeperByKeyAndSaysSo() {
        journey.click(INDIA);
        journey.awaitNewPicture(() -> journey.press(KeyCode.ENTER));
        assertThat(journey.text("#focus-sentence")).isEqualTo("Focus: India, 1 tie deep");

        int near = journey.canvas().nodePlaces().size();
        journey.awaitNewPicture(() -> journey.press(KeyCode.ADD));
        journey.shoot("5-focus-2");
        assertThat(journey.text("#focus-sentence")).isEqualTo("Focus: India, 2 ties deep");
        assertThat(journey.canvas().nodePlaces()).hasSizeGreaterThan(near);

        journey.awaitNewPicture(() -> journey.press(KeyCode.SUBTRACT));
        assertThat(journey.text("#focus-sentence")).isEqualTo("Focus: India, 1 tie deep");
        journey.awaitNewPicture(() -> journey.robot().clickOn("#back-to-all"));
        assertThat(journey.isShown("#focus-bar")).isFalse();
    }

    @Test
    void plusZoomsWhileNothingIsFocused() {
        journey.press(KeyCode.ADD);
        journey.until("the zoom", () -> camera().zoom() > 1.2);
        journey.press(KeyCode.CONTROL, KeyCode.DIGIT0);
        journey.until("the whole", () -> camera().zoom() == 1);
    }

    @Test
    void theSelectionIsPinnedWhereItStandsAndLetGo() {
        journey.click(INDIA);
        journey.press(KeyCode.P);
        assertThat(journey.node("#action-undo", Node.class).getAccessibleText())
                .isEqualTo("Undo pin: India");
        journey.press(KeyCode.P);
        assertThat(journey.node("#action-undo", Node.class).getAccessibleText())
                .isEqualTo("Undo unpin: India");
    }

    @Test
    void theSelectionIsFittedIntoThePicture() {
        journey.click(INDIA);
        journey.press(KeyCode.CONTROL, KeyCode.DIGIT9);
        journey.until("the fit", () -> camera().zoom() > 3);
        assertThat(
                        journey.canvas()
                                .plotProperty()
                                .get()
                                .contains(journey.canvas().pixelOf(INDIA).orElseThrow()))
                .isTrue();
    }

    @Test
    void theMenuOpensByKeyAndActsByKey() {
        journey.click(INDIA);
        journey.robot().moveTo("#find"); // so that the pointer chooses nothing
        journey.press(KeyCode.SHIFT, KeyCode.F10);
        assertThat(menuTexts())
                .startsWith("Focus on India", "Select neighbours of India")
                .contains("Pin India here", "Hide India", "Copy the name of India")
                .doesNotContain("Select all in view");

        journey.press(KeyCode.DOWN);
        journey.press(KeyCode.UP);
        journey.awaitNewPicture(() -> journey.press(KeyCode.ENTER));
        assertThat(journey.text("#focus-sentence")).startsWith("Focus: India");
    }

    @Test
    void theMenuOfAnotherStateOffersThePathFromTheSelectedOne() {
        journey.click(INDIA);
        journey.openMenu(JAPAN);
        assertThat(menuTexts()).contains("Path from India to Japan", "Hide Japan");
        assertThat(selected()).containsExactly(INDIA);
    }

    @Test
    void theMenuOfTheGroundIsAboutThePicture() {
        journey.press(KeyCode.CONTEXT_MENU);
        assertThat(menuTexts()).contains("Select all in view", "Ties: all", "Show all");
    }

    @Test
    void anyCommandIsFoundAndRunByKeyboardOnly() {
        journey.press(KeyCode.CONTROL, KeyCode.K);
        journey.shoot("5-palette");
        journey.type("inv");
        journey.shoot("5-palette-typed");
        journey.press(KeyCode.ENTER);

        assertThat(journey.isShown("#palette")).isFalse();
        assertThat(selected()).hasSizeGreaterThan(190);
        assertThat(journey.canvas().isFocused()).isTrue();
    }

    @Test
    void thePaletteJumpsToAState() {
        journey.press(KeyCode.CONTROL, KeyCode.K);
        journey.type("kenya");
        journey.press(KeyCode.ENTER);

        assertThat(journey.text("#inspector-title")).isEqualTo("Kenya");
    }

    @Test
    void theSheetOfKeysTellsWhatActionsSay() {
        journey.press(KeyCode.F1);
        List<String> keys =
                journey.robot().lookup("#key-sheet .key").queryAllAs(Labeled.class).stream()
                        .map(Labeled::getText)
                        .toList();
        assertThat(keys)
                .contains("Ctrl+9", "Ctrl+A", "Ctrl+I", "Ctrl+B", "Ctrl+K", "P", "H", "Shift+H")
                .contains("Enter", "Esc", "+", "-", "F11", "F1", "Shift+F10")
                .contains("Ctrl+D", "F5", "Shift+F5", "Page Down, Page Up, presenting");
    }

    @Test
    void theListOfStepsLeadsBackSeveralAtOnce() {
        journey.press(KeyCode.CONTROL, KeyCode.A);
        journey.press(KeyCode.CONTROL, KeyCode.I);
        journey.click(INDIA);
        journey.press(KeyCode.P);
        journey.robot().clickOn("#undo-steps");
        journey.robot().clickOn("#undo-step-3");

        assertThat(journey.node("#action-undo", Node.class).isDisabled()).isTrue();
        assertThat(selected()).isEmpty();
    }

    private List<String> menuTexts() {
        return journey.onWindow(
                () ->
                        Window.getWindows().stream()
                                .filter(ContextMenu.class::isInstance)
                                .map(ContextMenu.class::cast)
                                .flatMap(menu -> menu.getItems().stream())
                                .map(MenuItem::getText)
                                .filter(text -> text != null)
                                .toList());
    }

    private Camera camera() {
        return journey.canvas().cameraProperty().get();
    }

    private Set<Ref> selected() {
        return journey.canvas().markedProperty().get().selected();
    }
}
