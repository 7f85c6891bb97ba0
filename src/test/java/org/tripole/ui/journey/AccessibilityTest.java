package org.tripole.ui.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.tripole.draw.Ref;

class AccessibilityTest {

    private static final Ref INDIA = new Ref(Ref.Kind.ACTOR, "IND");
    private static final Set<AccessibleRole> MENU_LINES =
            EnumSet.of(
                    AccessibleRole.MENU_ITEM,
                    AccessibleRole.CHECK_MENU_ITEM,
                    AccessibleRole.RADIO_MENU_ITEM);
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

    /** The table of what a person can bring about; in each, all windows are looked through. */
    @Test
    void everyControlHasANameAndARoleInEveryStateOfTheProgram() {
        Map<String, Runnable> states = new LinkedHashMap<>();
        states.put("opened", () -> {});
        states.put("problems", () -> journey.press(KeyCode.ALT, KeyCode.DIGIT3));
        states.put("left folded", () -> journey.press(KeyCode.ALT, KeyCode.DIGIT1));
        states.put("search", () -> journey.press(KeyCode.CONTROL, KeyCode.F));
        states.put("searched", () -> journey.type("ken"));
        states.put("palette", () -> journey.press(KeyCode.CONTROL, KeyCode.K));
        states.put("typed", () -> journey.type("kenya"));
        states.put("jumped", () -> journey.press(KeyCode.ENTER));
        states.put("walking", () -> journey.press(KeyCode.RIGHT));
        states.put("followed", () -> journey.press(KeyCode.ENTER));
        states.put("focused", () -> journey.awaitNewPicture(() -> journey.press(KeyCode.ENTER)));
        states.put("menu", () -> journey.press(KeyCode.SHIFT, KeyCode.F10));
        states.put("no menu", () -> journey.press(KeyCode.ESCAPE));
        states.put("view saved", () -> journey.press(KeyCode.CONTROL, KeyCode.D));
        states.put("view named", () -> journey.press(KeyCode.ENTER));
        states.put("presenting", () -> journey.press(KeyCode.F5));
        states.put("blank", () -> journey.press(KeyCode.B));
        states.put("presented", () -> journey.press(KeyCode.ESCAPE));
        states.put("picture only", () -> journey.press(KeyCode.F11));
        states.put("all again", () -> journey.press(KeyCode.F11));
        states.put("table", () -> journey.robot().clickOn("#view-table"));
        states.put("columns", () -> journey.robot().clickOn("#table-columns"));
        states.put("columns away", () -> journey.press(KeyCode.ESCAPE));
        states.put("sort", () -> journey.robot().clickOn("#table-sort"));
        states.put("sort away", () -> journey.press(KeyCode.ESCAPE));
        states.put("empty table", () -> typeInTable("nowhere"));
        states.put("reading view", () -> journey.press(KeyCode.F4));

        Map<String, List<String>> found = new LinkedHashMap<>();
        states.forEach(
                (name, act) -> {
                    act.run();
                    found.put(name, journey.onWindow(AccessibilityTest::mute));
                });
        assertThat(found)
                .hasSize(states.size())
                .allSatisfy((name, mute) -> assertThat(mute).isEmpty());
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
        journey.until("the answer", () -> !journey.isAbsent("#answer-more"));
        journey.shoot("4-filters");
        assertThat(nameless()).isEmpty();
    }

    @Test
    void aControlWithoutANameIsFound() {
        assertThat(nameless(new VBox(new Button()))).hasSize(1);
        assertThat(nameless(new VBox(new Button("Without an id")))).hasSize(1);
        Region own = new Region();
        own.setFocusTraversable(true);
        own.setAccessibleText("Named, but no one knows what it is");
        assertThat(mute(new VBox(own, new Button("Heard")))).hasSize(1);
    }

    @Test
    void thePictureIsAnImageThatIsDescribedAndReachedByTab() {
        assertThat(journey.canvas().getAccessibleRole()).isEqualTo(AccessibleRole.IMAGE_VIEW);
        assertThat(journey.canvas().isFocusTraversable()).isTrue();
        assertThat(journey.canvas().getAccessibleText())
                .contains("Network of states, institutions and initiatives among UN-centric");
    }

    @Test
    void everyControlOfTheTableHasAnIdAndAName() {
        journey.robot().clickOn("#view-table");
        assertThat(nameless()).isEmpty();
        typeInTable("nowhere");
        assertThat(nameless()).isEmpty();
    }

    private void typeInTable(String text) {
        journey.focus("#table-typed");
        journey.type(text);
    }

    /** What Tab reaches in any window without being told what it is called or what it is. */
    private static List<String> mute() {
        return Window.getWindows().stream()
                .filter(Window::isShowing)
                .flatMap(window -> mute(window.getScene().getRoot()).stream())
                .toList();
    }

    private static List<String> mute(Parent part) {
        return controls(part)
                .filter(control -> nameOf(control).isBlank() || hasNoRole(control))
                .map(control -> control + " is a " + control.getAccessibleRole())
                .toList();
    }

    private static boolean hasNoRole(Node control) {
        AccessibleRole role = control.getAccessibleRole();
        return role == null || role == AccessibleRole.NODE || role == AccessibleRole.PARENT;
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
        if (control instanceof Labeled labeled && labeled.getText() != null) {
            return labeled.getText();
        }
        boolean isItem = MENU_LINES.contains(control.getAccessibleRole());
        Object said = isItem ? control.queryAccessibleAttribute(AccessibleAttribute.TEXT) : null;
        return said == null ? "" : said.toString();
    }
}
