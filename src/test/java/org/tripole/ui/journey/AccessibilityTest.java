package org.tripole.ui.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.tripole.draw.Ref;

class AccessibilityTest {

    private static final Ref INDIA = new Ref(Ref.Kind.ACTOR, "IND");
    private static final Ref WAICO = new Ref(Ref.Kind.TARGET, "waico");

    @RegisterExtension private final Journey journey = new Journey();

    @Test
    void everyControlHasAnIdAndANameWhateverIsSelected() {
        assertThat(nameless()).isEmpty();
        journey.click(INDIA);
        assertThat(nameless()).isEmpty();
        journey.clickRow("#inspector-acts", "Pax Silica");
        assertThat(nameless()).isEmpty();
        journey.click(WAICO);
        assertThat(nameless()).isEmpty();
    }

    @Test
    void everyControlOfTheSheetOfKeysHasAnIdAndAName() {
        journey.press(KeyCode.F1);
        journey.shoot("4-keys");
        assertThat(nameless()).isEmpty();
    }

    @Test
    void everyControlOfTheViewAndTheFiltersHasAnIdAndANameUnfolded() {
        for (String section :
                List.of("look-discs", "filter-kind", "filter-source", "filter-population")) {
            journey.click("#" + section + "-fold");
        }
        journey.click("#filter-period-fold");
        journey.click("#backing-search");
        journey.type("waico");
        journey.press(KeyCode.ENTER);
        journey.until("the answer", () -> !journey.isAbsent("#answer-CHN"));
        journey.shoot("4-filters");
        assertThat(nameless()).isEmpty();
    }

    @Test
    void aControlWithoutANameIsFound() {
        assertThat(nameless(new VBox(new Button()))).hasSize(1);
        assertThat(nameless(new VBox(new Button("Without an id")))).hasSize(1);
    }

    @Test
    void thePictureIsAnImageThatIsDescribedAndReachedByTab() {
        assertThat(journey.canvas().getAccessibleRole()).isEqualTo(AccessibleRole.IMAGE_VIEW);
        assertThat(journey.canvas().isFocusTraversable()).isTrue();
        assertThat(journey.canvas().getAccessibleText())
                .contains("Network of states, institutions and initiatives among UN-centric");
    }

    private List<String> nameless() {
        return journey.onWindow(() -> nameless(journey.root()));
    }

    private static List<String> nameless(Parent part) {
        return controls(part)
                .filter(control -> control.getId() == null || nameOf(control).isBlank())
                .map(control -> control + " named \"" + nameOf(control) + "\"")
                .toList();
    }

    /** All that Tab reaches in a part of the window. */
    private static Stream<Node> controls(Node part) {
        if (!part.isVisible() || part.isDisabled()) {
            return Stream.empty();
        }
        Stream<Node> self = part.isFocusTraversable() ? Stream.of(part) : Stream.empty();
        return part instanceof Parent parent
                ? Stream.concat(
                        self,
                        parent.getChildrenUnmodifiable().stream()
                                .flatMap(AccessibilityTest::controls))
                : self;
    }

    private static String nameOf(Node control) {
        String spoken = control.getAccessibleText();
        if (spoken != null) {
            return spoken;
        }
        return control instanceof Labeled labeled && labeled.getText() != null
                ? labeled.getText()
                : "";
    }
}
