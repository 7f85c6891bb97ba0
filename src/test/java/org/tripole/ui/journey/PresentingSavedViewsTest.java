package org.tripole.ui.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.tripole.app.AppState;
import org.tripole.app.Change;
import org.tripole.app.History;
import org.tripole.app.ViewingChange;
import org.tripole.draw.Ref;
import org.tripole.graph.Filter;
import org.tripole.view.Camera;
import org.tripole.view.LayoutKind;

class PresentingSavedViewsTest {

    private static final Ref KENYA = new Ref(Ref.Kind.ACTOR, "KEN");
    private static final LocalDate EARLIER = LocalDate.of(2023, 12, 31);
    private static final Set<String> AFRICA = Set.of("Africa");

    @RegisterExtension private final Journey journey = new Journey();

    @Test
    void threeViewsArePresentedAndEverythingIsAsBefore() {
        saveThree();
        journey.click(KENYA);
        journey.robot().interact(() -> journey.canvas().zoomBy(2));
        journey.until("the zoom", () -> camera().zoom() == 2);
        AppState before = journey.store().state();
        History history = journey.store().historyProperty().get();
        Camera seen = camera();
        double text = journey.canvas().textScaleProperty().get();

        journey.awaitNewPicture(() -> journey.press(KeyCode.F5));
        assertThat(journey.text("#presentation-line")).isEqualTo("1 of 3: All of it");
        assertThat(journey.canvas().textScaleProperty().get()).isEqualTo(1.4);
        assertThat(camera().zoom()).isEqualTo(1);
        for (String part : List.of("#top-bar", "#left-panel", "#picture-tools", "#as-of")) {
            assertThat(isSeen(part)).as(part).isFalse();
        }
        journey.shoot("7-presenting");

        journey.awaitNewPicture(() -> journey.press(KeyCode.PAGE_DOWN));
        assertThat(journey.store().state().filter()).isEqualTo(africa());
        assertThat(spoken()).isEqualTo("2 of 3: Africa");
        journey.awaitNewPicture(() -> journey.press(KeyCode.RIGHT));
        assertThat(journey.store().state().asOf()).isEqualTo(EARLIER);
        journey.press(KeyCode.PAGE_DOWN);
        assertThat(spoken()).startsWith("3 of 3: Map: ").endsWith(", 31 Dec 2023");

        journey.press(KeyCode.B);
        assertThat(journey.isShown("#presentation-blank")).isTrue();
        assertThat(spoken()).isEqualTo("The screen is blank. B shows the picture.");
        journey.press(KeyCode.PERIOD);
        assertThat(journey.isShown("#presentation-blank")).isFalse();
        journey.until("the end of the line", () -> !isSeen("#presentation-line"));

        journey.press(KeyCode.ESCAPE);
        journey.until("the view as it was", () -> journey.store().state().equals(before));
        journey.awaitPicture();
        journey.until("the camera", () -> camera().zoom() == 2);
        assertThat(camera().centre().distance(seen.centre())).isLessThan(1e-6);
        assertThat(journey.canvas().textScaleProperty().get()).isEqualTo(text);
        assertThat(journey.store().historyProperty().get()).isSameAs(history);
        assertThat(isSeen("#top-bar")).isTrue();
        assertThat(isSeen("#picture-tools")).isTrue();
        assertThat(journey.canvas().isFocused()).isTrue();
    }

    @Test
    void whatIsUndoneAfterwardsIsWhatWasDoneBefore() {
        saveThree();
        journey.press(KeyCode.F5);
        journey.press(KeyCode.END);
        journey.press(KeyCode.CONTROL, KeyCode.Z);
        journey.press(KeyCode.F5);
        assertThat(undo()).isEqualTo("Undo layout");

        journey.awaitNewPicture(() -> journey.press(KeyCode.CONTROL, KeyCode.Z));
        assertThat(journey.store().state().viewing().placing().layout())
                .isEqualTo(LayoutKind.POLES);
        assertThat(journey.store().state().asOf()).isEqualTo(EARLIER);
    }

    @Test
    void withoutASavedViewThePresentOneFillsTheScreen() {
        AppState before = journey.store().state();
        journey.awaitNewPicture(() -> journey.press(KeyCode.F5));
        assertThat(isSeen("#top-bar")).isFalse();
        assertThat(isSeen("#presentation-line")).isFalse();
        assertThat(spoken()).isEqualTo("Presentation of the picture. Esc ends it.");

        journey.press(KeyCode.PAGE_DOWN);
        journey.press(KeyCode.RIGHT);
        assertThat(journey.store().state().withViewing(before.viewing())).isEqualTo(before);
        journey.press(KeyCode.ESCAPE);
        journey.until("the view as it was", () -> journey.store().state().equals(before));
    }

    @Test
    void presentingStartsAtTheViewShownOnDemand() {
        saveThree();
        journey.press(KeyCode.SHIFT, KeyCode.F5);
        assertThat(spoken()).startsWith("3 of 3");
        journey.press(KeyCode.PAGE_UP);
        assertThat(spoken()).isEqualTo("2 of 3: Africa");
        journey.press(KeyCode.ESCAPE);
    }

    @Test
    void aSavedViewIsOpenedFromItsListAsAStepThatSaysItsName() {
        saveThree();
        journey.awaitNewPicture(() -> journey.robot().clickOn("All of it"));
        assertThat(journey.store().state().filter()).isEqualTo(Filter.standard());
        assertThat(undo()).startsWith("Undo saved view");
        assertThat(journey.text("#notice-text")).as("no notice but the hint").startsWith("Click");

        journey.awaitNewPicture(() -> journey.press(KeyCode.CONTROL, KeyCode.Z));
        assertThat(journey.store().state().filter()).isEqualTo(africa());
    }

    @Test
    void aSavedViewIsOpenedFromThePalette() {
        saveThree();
        journey.press(KeyCode.CONTROL, KeyCode.K);
        journey.type("all of it");
        journey.awaitNewPicture(() -> journey.press(KeyCode.ENTER));
        assertThat(journey.store().state().filter()).isEqualTo(Filter.standard());
    }

    @Test
    void aDeletedViewComesBackByTheNotice() {
        saveThree();
        MenuButton more = journey.node(".saved-view-more", MenuButton.class);
        journey.robot().interact(() -> more.getItems().get(6).fire());
        assertThat(journey.text("#notice-text"))
                .isEqualTo("The saved view \u201cAll of it\u201d was deleted.");
        assertThat(journey.words("#saved-view-rows")).first().isEqualTo("Africa");

        journey.click("#notice-offer");
        assertThat(journey.words("#saved-view-rows")).first().isEqualTo("All of it");
    }

    @Test
    void inTheFullScreenAViewIsSavedUnderItsProposedName() {
        journey.press(KeyCode.F11);
        journey.press(KeyCode.CONTROL, KeyCode.D);
        assertThat(journey.text("#notice-text")).startsWith("The view is saved as \u201c");
        journey.press(KeyCode.F11);
    }

    /** All of the record, Africa, and Africa on a map at the end of 2023, which stays. */
    private void saveThree() {
        save("All of it");
        journey.awaitNewPicture(() -> dispatch(new Change.SetFilter(africa())));
        save("Africa");
        journey.awaitNewPicture(() -> dispatch(new Change.AsOf(EARLIER)));
        journey.awaitNewPicture(() -> dispatch(new ViewingChange.ArrangeBy(LayoutKind.MAP, null)));
        save("");
        journey.shoot("7-saved");
    }

    private void save(String name) {
        journey.press(KeyCode.CONTROL, KeyCode.D);
        assertThat(journey.node("#saved-view-new-name", TextField.class).isFocused()).isTrue();
        if (!name.isEmpty()) {
            journey.type(name);
        }
        journey.press(KeyCode.ENTER);
        assertThat(journey.canvas().isFocused()).isTrue();
    }

    private void dispatch(Change change) {
        journey.robot().interact(() -> journey.store().dispatch(change));
    }

    private static Filter africa() {
        return Filter.standard().withRegions(AFRICA);
    }

    private String spoken() {
        return journey.node("#presentation", Node.class).getAccessibleText();
    }

    private String undo() {
        return journey.node("#action-undo", Button.class).getAccessibleText();
    }

    /** Whether it and all that it lies in is visible. */
    private boolean isSeen(String selector) {
        Node part = journey.robot().lookup(selector).tryQuery().orElse(null);
        if (part == null) {
            return false;
        }
        while (part != null && part.isVisible()) {
            part = part.getParent();
        }
        return part == null;
    }

    private Camera camera() {
        return journey.canvas().cameraProperty().get();
    }
}
