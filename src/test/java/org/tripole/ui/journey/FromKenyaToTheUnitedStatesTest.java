package org.tripole.ui.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.tripole.draw.Box;
import org.tripole.draw.Point;
import org.tripole.draw.Ref;
import org.tripole.view.Camera;
import org.tripole.view.Walked;
import org.tripole.view.Way;

/** No pointer, from the opened window to the United States, and every way back. */
class FromKenyaToTheUnitedStatesTest {

    private static final Ref KENYA = new Ref(Ref.Kind.ACTOR, "KEN");
    private static final Ref UNITED_STATES = new Ref(Ref.Kind.ACTOR, "USA");
    private static final Ref BLETCHLEY = new Ref(Ref.Kind.TARGET, "bletchley-declaration");

    @RegisterExtension private final Journey journey = new Journey();

    @Test
    void throughTheDeclarationThatBothSigned() {
        jumpTo("kenya");
        choose(BLETCHLEY);
        journey.shoot("6-walk-kenya");
        assertThat(status())
                .startsWith("Kenya, selected: 21 ties; ")
                .endsWith(" of 21: Bletchley Declaration, signatory, 1 November 2023");

        journey.press(KeyCode.ENTER);
        assertThat(current()).isEqualTo(BLETCHLEY);
        assertThat(status()).startsWith("Bletchley Declaration: ").endsWith(" backers");

        choose(UNITED_STATES);
        journey.shoot("6-walk-bletchley");
        assertThat(status()).endsWith(": United States, signatory, 1 November 2023");
        journey.press(KeyCode.ENTER);
        assertThat(current()).isEqualTo(UNITED_STATES);
        journey.shoot("6-walk-arrived");
        assertThat(status()).startsWith("United States: 53 ties; aligned with");

        journey.press(KeyCode.BACK_SPACE);
        assertThat(walked().way()).extracting(Way::end).isEqualTo(UNITED_STATES);
        journey.press(KeyCode.BACK_SPACE);
        assertThat(current()).isEqualTo(KENYA);
        assertThat(selected()).containsExactly(KENYA);
    }

    @Test
    void theCanvasSaysWhatTheStatusLineShowsAndAfterTheWalkThePictureAgain() {
        jumpTo("kenya");
        journey.press(KeyCode.RIGHT);
        assertThat(journey.canvas().getAccessibleText()).isEqualTo(status());

        journey.press(KeyCode.ESCAPE);
        assertThat(journey.isShown("#walk-line")).isFalse();
        assertThat(journey.canvas().getAccessibleText())
                .contains("Network of states, institutions and initiatives");
        assertThat(selected()).containsExactly(KENYA);
    }

    @Test
    void theInspectorFollowsTheWalkWhileNothingIsSelectedAndSpaceSelects() {
        focusCanvas();
        journey.press(KeyCode.HOME);
        assertThat(journey.text("#inspector-title")).isEqualTo("United States");
        journey.press(KeyCode.RIGHT);
        journey.press(KeyCode.ENTER);
        assertThat(selected()).isEmpty();
        assertThat(journey.text("#inspector-title")).isNotEqualTo("United States");

        Ref here = current();
        journey.press(KeyCode.SPACE);
        assertThat(selected()).containsExactly(here);
        assertThat(status()).contains(", selected: ");
        journey.press(KeyCode.SPACE);
        assertThat(selected()).isEmpty();
    }

    @Test
    void enterWithoutAChosenTieFocusesWhereOneStands() {
        focusCanvas();
        journey.press(KeyCode.HOME);
        journey.awaitNewPicture(() -> journey.press(KeyCode.ENTER));
        journey.shoot("6-walk-focused");
        assertThat(journey.text("#focus-sentence")).isEqualTo("Focus: United States, 1 tie deep");
        assertThat(current()).isEqualTo(UNITED_STATES);
    }

    @Test
    void aClickElsewhereEndsTheWalk() {
        focusCanvas();
        journey.press(KeyCode.RIGHT);
        journey.click(KENYA);
        assertThat(journey.canvas().walkedProperty().get()).isEmpty();
        assertThat(journey.isShown("#walk-line")).isFalse();
    }

    @Test
    void theCameraStaysWhileBothEndsAreSeenAndElseShowsThemBoth() {
        jumpTo("kenya");
        journey.press(KeyCode.RIGHT);
        assertThat(camera().zoom()).isEqualTo(1);

        journey.press(KeyCode.CONTROL, KeyCode.DIGIT9);
        journey.until("the fit", () -> camera().zoom() > 3);
        journey.press(KeyCode.LEFT);
        journey.until("both ends", () -> isSeen(current()) && isSeen(chosenEnd()));
    }

    @Test
    void statesAloneAreWalkedAlongTheirLinks() {
        journey.awaitNewPicture(() -> command("Nodes: states only"));
        jumpTo("kenya");
        journey.press(KeyCode.RIGHT);
        journey.shoot("6-walk-states");
        assertThat(status()).contains(" links; ").contains("; link ").contains("kappa 0.");
        assertThat(chosenEnd().kind()).isEqualTo(Ref.Kind.ACTOR);
    }

    @Test
    void targetsAloneAreWalkedAlongTheirLinks() {
        journey.awaitNewPicture(() -> command("Nodes: institutions and initiatives only"));
        journey.press(KeyCode.RIGHT);
        assertThat(status()).contains(" links; link ").contains("of the strongest");
        assertThat(chosenEnd().kind()).isEqualTo(Ref.Kind.TARGET);
    }

    @Test
    void whatIsHiddenIsNotWalkedTo() {
        jumpTo("bletchley");
        journey.awaitNewPicture(() -> journey.press(KeyCode.H));
        jumpTo("kenya");
        journey.press(KeyCode.PAGE_DOWN);
        assertThat(status()).startsWith("Kenya, selected: 20 ties");
    }

    @Test
    void shiftAndArrowsMoveThePictureAndArrowsKeepTheFocus() {
        focusCanvas();
        Point before = camera().centre();
        journey.press(KeyCode.SHIFT, KeyCode.RIGHT);
        assertThat(camera().centre()).isNotEqualTo(before);
        journey.press(KeyCode.UP);
        journey.press(KeyCode.LEFT);
        assertThat(journey.canvas().isFocused()).isTrue();
    }

    /** As a person does who listens: each arrow in turn, until the tie is said. */
    private void choose(Ref end) {
        for (KeyCode arrow :
                new KeyCode[] {KeyCode.UP, KeyCode.RIGHT, KeyCode.DOWN, KeyCode.LEFT}) {
            journey.press(arrow);
            Optional<Way> first = walked().chosen();
            do {
                if (walked().chosen().map(Way::end).filter(end::equals).isPresent()) {
                    return;
                }
                journey.press(arrow);
            } while (!walked().chosen().equals(first));
        }
        throw new AssertionError("No arrow leads from " + current() + " to " + end);
    }

    private void jumpTo(String name) {
        command(name);
        journey.until("the canvas", () -> journey.canvas().isFocused());
    }

    private void command(String words) {
        journey.press(KeyCode.CONTROL, KeyCode.K);
        TextInputControl field =
                journey.onWindow(
                        () -> (TextInputControl) journey.root().getScene().getFocusOwner());
        journey.robot().interact(() -> field.setText(words));
        journey.press(KeyCode.ENTER);
    }

    private void focusCanvas() {
        journey.robot().interact(() -> journey.canvas().requestFocus());
    }

    private String status() {
        assertThat(journey.isShown("#walk-line")).isTrue();
        return journey.text("#walk-status");
    }

    private Walked walked() {
        return journey.canvas().walkedProperty().get().orElseThrow();
    }

    private Ref current() {
        return walked().current();
    }

    private Ref chosenEnd() {
        return walked().chosen().orElseThrow().end();
    }

    private boolean isSeen(Ref ref) {
        Box plot = journey.canvas().plotProperty().get();
        return journey.canvas().pixelOf(ref).filter(plot::contains).isPresent();
    }

    private Camera camera() {
        return journey.canvas().cameraProperty().get();
    }

    private Set<Ref> selected() {
        return journey.canvas().markedProperty().get().selected();
    }
}
