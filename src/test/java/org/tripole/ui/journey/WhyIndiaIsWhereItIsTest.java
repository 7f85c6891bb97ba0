package org.tripole.ui.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.tripole.draw.Ref;

class WhyIndiaIsWhereItIsTest {

    private static final Ref INDIA = new Ref(Ref.Kind.ACTOR, "IND");
    private static final Ref NORTH_KOREA = new Ref(Ref.Kind.ACTOR, "PRK");

    @RegisterExtension private final Journey journey = new Journey();

    @Test
    void theWindowOpensWithThePictureAndTheOverview() {
        journey.shoot("1-opening");
        assertThat(journey.canvas().getAccessibleText())
                .startsWith("More states stand near Alliance-led than near any other approach.");
        assertThat(journey.text("#inspector-title"))
                .isEqualTo("Who backs which approach to governing AI");
    }

    @Test
    void aClickOnItsDiscOpensItsPage() {
        journey.click(INDIA);
        journey.shoot("1-india");
        assertThat(journey.text("#inspector-title")).isEqualTo("India");
        assertThat(journey.canvas().markedProperty().get().selected()).containsExactly(INDIA);
        assertThat(journey.words("#inspector-label"))
                .containsExactly("Leaning alliance-led; fairly sure");
        assertThat(journey.words("#inspector-shares"))
                .containsSequence("UN-centric", "33 %  (15 to 51)")
                .containsSequence("Shanghai-hosted", "16 %  (2 to 30)")
                .containsSequence("Alliance-led", "52 %  (32 to 71)");
    }

    @Test
    void itsActsStandBySizeAfterTheirSumAndWhatIsNotKnownIsSaid() {
        journey.click(INDIA);
        assertThat(journey.words("#inspector-acts"))
                .startsWith(
                        "Why here",
                        "Starts at one third each; the acts below move it to 52 % alliance-led.",
                        "All acts together, in points: UN-centric −1, Shanghai-hosted −18 and"
                                + " alliance-led +18.",
                        "Pax Silica",
                        "5 points",
                        "Towards alliance-led\nsigned, 20 Feb 2026\npress or institute"
                                + " · 3 sources")
                .contains("18 smaller acts");
        assertThat(sizesOfActs()).containsExactly(5, 5, 5, 5, 4, 4, 3, 3);

        assertThat(journey.words("#inspector-unknown"))
                .startsWith(
                        "What is not known",
                        "No act found by 21 Nov 2026 for 64 of 96 institutions and initiatives"
                                + " about AI.",
                        "No act found is not a stance.");
    }

    @Test
    void howSureItIsAndWhatWouldChangeItArriveWhileOneReads() {
        journey.click(INDIA);
        journey.until("the draws", () -> journey.isAbsent("#inspector-sure .progress-bar"));
        journey.until("the omissions", () -> journey.isAbsent("#inspector-change .progress-bar"));
        journey.scrollTo("#inspector-sure");
        journey.shoot("1-india-sure");
        assertThat(journey.words("#inspector-sure"))
                .contains(
                        "Confidence 85 %: weight of its acts beside that of the even start.",
                        "Alliance-led is ahead of UN-centric with a probability of 75 %.",
                        "The label holds in 81 % of 500 draws of other weights.");
        assertThat(journey.words("#inspector-change"))
                .containsExactly(
                        "What would change the label",
                        "No single act: the label stays whichever one is left out.");
    }

    @Test
    void nothingIsSelectedAfterEscape() {
        journey.click(INDIA);
        journey.press(KeyCode.ESCAPE);
        assertThat(journey.canvas().markedProperty().get().selected()).isEmpty();
        assertThat(journey.text("#inspector-kicker")).isEqualTo("Overview");
    }

    @Test
    void enterNarrowsThePictureToItsNeighboursAndEscapeLeadsBackStepByStep() {
        journey.click(INDIA);
        journey.awaitNewPicture(() -> journey.press(KeyCode.ENTER));
        journey.shoot("1-india-and-neighbours");
        assertThat(journey.isShown("#back-to-all")).isTrue();
        assertThat(journey.isHitAt(NORTH_KOREA)).isFalse();

        journey.awaitNewPicture(() -> journey.press(KeyCode.ESCAPE));
        assertThat(journey.isShown("#back-to-all")).isFalse();
        assertThat(journey.isHitAt(NORTH_KOREA)).isTrue();
        assertThat(journey.text("#inspector-title")).isEqualTo("India");
    }

    private List<Integer> sizesOfActs() {
        return journey
                .robot()
                .lookup("#inspector-acts .link-figure")
                .queryAllAs(Label.class)
                .stream()
                .map(figure -> Integer.valueOf(figure.getText().split(" ", -1)[0]))
                .toList();
    }
}
