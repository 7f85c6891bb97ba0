package org.tripole.ui.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.event.Event;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.tripole.draw.Ref;

class ReadingViewTest {

    private static final Ref KENYA = new Ref(Ref.Kind.ACTOR, "KEN");

    @RegisterExtension private final Journey journey = new Journey();

    @Test
    void theListIsOpenedFilteredReadAndLeadsToThePicture() {
        journey.press(KeyCode.F4);
        journey.until("the list", () -> !journey.isAbsent("#reading-list"));
        TreeView<?> tree = journey.node("#reading-list", TreeView.class);
        assertThat(tree.getAccessibleRole()).isEqualTo(AccessibleRole.TREE_VIEW);
        int all = tree.getExpandedItemCount();

        TextField filter = journey.node("#reading-filter", TextField.class);
        journey.robot().interact(() -> filter.setText("kenya"));
        assertThat(all).isGreaterThan(250);
        assertThat(tree.getExpandedItemCount()).isEqualTo(1);
        assertThat(journey.text("#reading-count")).startsWith("1 of " + all);

        press(filter, KeyCode.DOWN);
        assertThat(tree.isFocused()).isTrue();
        press(tree, KeyCode.RIGHT);
        shoot(tree.getScene());
        assertThat(tree.getExpandedItemCount()).isEqualTo(22);

        press(tree, KeyCode.ENTER);
        assertThat(journey.canvas().markedProperty().get().selected()).containsExactly(KENYA);
        assertThat(journey.text("#inspector-title")).isEqualTo("Kenya");

        press(tree, KeyCode.ESCAPE);
        assertThat(journey.isAbsent("#reading-list")).isTrue();
    }

    /** Where Monocle gives the keys to the first window, they are sent to the second. */
    private void press(Node control, KeyCode code) {
        journey.robot()
                .interact(
                        () ->
                                Event.fireEvent(
                                        control,
                                        new KeyEvent(
                                                KeyEvent.KEY_PRESSED,
                                                "",
                                                "",
                                                code,
                                                false,
                                                false,
                                                false,
                                                false)));
    }

    private void shoot(Scene scene) {
        if (Boolean.getBoolean("tripole.shots")) {
            Stage stage = (Stage) scene.getWindow();
            journey.robot()
                    .interact(
                            () ->
                                    Snapshots.take(
                                            stage, Path.of("target", "journeys", "6-reading.png")));
        }
    }
}
