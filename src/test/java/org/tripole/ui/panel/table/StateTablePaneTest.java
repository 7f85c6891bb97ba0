package org.tripole.ui.panel.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableRow;
import javafx.scene.control.skin.TableColumnHeader;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import org.tripole.app.Change;
import org.tripole.app.Derived;
import org.tripole.app.Store;
import org.tripole.draw.Ref;
import org.tripole.exchange.Table;
import org.tripole.ui.panel.Shipped;
import org.tripole.ui.theme.StyleSheets;
import org.tripole.ui.theme.Themes;
import org.tripole.work.DirectRunner;

@ExtendWith(ApplicationExtension.class)
class StateTablePaneTest {

    private final Noted acts = new Noted();
    private final ReadOnlyObjectWrapper<Optional<Derived>> derived =
            new ReadOnlyObjectWrapper<>(Optional.of(Shipped.derived(Shipped.opened())));
    private Store store;
    private Stage stage;

    @Start
    void start(Stage given) {
        stage = given;
        store = new Store(Shipped.opened());
        StateTableModel.Inputs inputs =
                new StateTableModel.Inputs(
                        store,
                        derived.getReadOnlyProperty(),
                        new DirectRunner(),
                        failure -> {
                            throw failure;
                        });
        StateTablePane pane =
                new StateTablePane(
                        new StateTableModel(inputs, Shipped.WORDS),
                        acts,
                        List.of("label", "shares", "ties", "acts", "betweenness", "no-such"));
        StyleSheets.loadFonts();
        stage.setScene(new Scene(pane, 640, 480));
        StyleSheets.dress(stage.getScene(), Themes.named("light"));
        pane.setStyle(StyleSheets.inline(Themes.named("light"), 1));
        pane.attach();
        stage.setWidth(640); // other tests share the stage and leave it large
        stage.setHeight(480);
        stage.show();
    }

    @Test
    void theColumnsOfTheLastTimeAreShownAndUnknownOnesForgotten() {
        assertThat(rows().shownColumns())
                .extracting(StateTableColumn::getText)
                .containsExactly(
                        "State",
                        "Label",
                        "UN",
                        "Shanghai",
                        "Alliance",
                        "Ties",
                        "Acts",
                        "Betweenness");
    }

    @Test
    void everyHeadSaysWhatItsColumnMeansAndDoesNotMean(FxRobot robot) {
        List<TableColumnHeader> heads =
                robot.lookup(".column-header").queryAllAs(TableColumnHeader.class).stream()
                        .filter(head -> head.getTableColumn() instanceof StateTableColumn)
                        .toList();
        assertThat(heads)
                .hasSizeGreaterThan(7)
                .allSatisfy(
                        head -> assertThat(head.getAccessibleHelp()).isNotBlank().endsWith("."));
        assertThat(heads)
                .filteredOn(head -> "table-column-ties".equals(head.getTableColumn().getId()))
                .first()
                .extracting(Node::getAccessibleHelp)
                .asString()
                .contains("not influence");
    }

    @Test
    void namesStayInSightWhenTheTableIsMovedSideways(FxRobot robot) throws Exception {
        double before = left(robot, ".name-cell");
        double label = left(robot, ".label-column.table-cell");
        robot.interact(() -> sideways(robot).setValue(120));
        WaitForAsyncUtils.waitFor(
                30, TimeUnit.SECONDS, () -> left(robot, ".label-column.table-cell") == label - 120);

        assertThat(left(robot, ".name-cell")).isEqualTo(before);
        assertThat(left(robot, ".name-head")).isEqualTo(before);
    }

    @Test
    void digitsOfAColumnStandBelowEachOther(FxRobot robot) {
        List<Double> rightmost = new ArrayList<>();
        for (Node cell : robot.lookup(".ties-column.table-cell").queryAll()) {
            cell.lookupAll(".figure-glyph").stream()
                    .map(Text.class::cast)
                    .filter(glyph -> glyph.isVisible() && !glyph.getText().isEmpty())
                    .map(glyph -> glyph.localToScene(glyph.getLayoutBounds()))
                    .mapToDouble(Bounds::getCenterX)
                    .max()
                    .ifPresent(rightmost::add);
        }
        assertThat(rightmost).hasSizeGreaterThan(8);
        assertThat(rightmost).allSatisfy(x -> assertThat(x).isCloseTo(rightmost.get(0), within()));
    }

    @Test
    void aDoubleClickFocuses(FxRobot robot) {
        robot.doubleClickOn("Albania");

        assertThat(acts.focused).containsExactly(new Ref(Ref.Kind.ACTOR, "ALB"));
        assertThat(store.state().selected()).containsExactly(new Ref(Ref.Kind.ACTOR, "ALB"));
    }

    @Test
    void theChoiceOfColumnsIsRemembered(FxRobot robot) {
        robot.interact(
                () ->
                        robot.lookup("#table-columns").queryAs(ColumnMenu.class).getItems().stream()
                                .filter(item -> "table-choose-acts".equals(item.getId()))
                                .forEach(item -> item.fire()));

        assertThat(acts.remembered)
                .containsExactly("state", "label", "shares", "ties", "betweenness");
    }

    @Test
    void largerTextMakesWiderColumns(FxRobot robot) {
        double before = rows().shownColumns().get(0).getWidth();
        robot.interact(() -> store.dispatch(new Change.SetTextScale(1.5)));

        assertThat(rows().shownColumns().get(0).getWidth()).isEqualTo(1.5 * before);
    }

    @Test
    void aThinStateHasItsRingAndOthersHaveNone(FxRobot robot) {
        assertThat(ring(robot, "Afghanistan")).isTrue();
        assertThat(ring(robot, "Albania")).isFalse();
    }

    private static org.assertj.core.data.Offset<Double> within() {
        return org.assertj.core.data.Offset.offset(0.51);
    }

    private static boolean ring(FxRobot robot, String name) {
        return robot.lookup(".name-cell").queryAllAs(TableCell.class).stream()
                .filter(cell -> name.equals(cell.getText()))
                .anyMatch(cell -> cell.lookup(".thin-ring").isVisible());
    }

    private static double left(FxRobot robot, String selector) {
        Node part =
                robot.lookup(selector).queryAll().stream()
                        .filter(
                                node ->
                                        !(node.getParent() instanceof TableRow<?> row
                                                && row.isEmpty()))
                        .findFirst()
                        .orElseThrow();
        return part.localToScene(Point2D.ZERO).getX();
    }

    private static ScrollBar sideways(FxRobot robot) {
        return robot.lookup(".scroll-bar").queryAllAs(ScrollBar.class).stream()
                .filter(bar -> bar.getOrientation() == Orientation.HORIZONTAL)
                .findFirst()
                .orElseThrow();
    }

    private StateRows rows() {
        return (StateRows) stage.getScene().lookup("#table-rows");
    }

    /** Notes what the table asks of the window. */
    private static final class Noted implements TableActs {

        private final List<Ref> focused = new ArrayList<>();
        private List<String> remembered = List.of();

        @Override
        public void focus(Ref state) {
            focused.add(state);
        }

        @Override
        public void openMenu(Node owner, Optional<Ref> under, Point2D screen) {
            throw new AssertionError("Nobody asked for a menu");
        }

        @Override
        public void copy(Table table) {
            throw new AssertionError("Nobody copied");
        }

        @Override
        public void save(Table table) {
            throw new AssertionError("Nobody saved");
        }

        @Override
        public void rememberColumns(List<String> keys) {
            remembered = keys;
        }
    }
}
