package org.tripole.ui.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.tripole.app.Change;
import org.tripole.domain.ActorId;
import org.tripole.draw.Ref;

class TheTableOfStatesTest {

    private static final ActorId KENYA = new ActorId("KEN");
    private static final Ref INDIA = new Ref(Ref.Kind.ACTOR, "IND");

    @RegisterExtension private final Journey journey = new Journey();
    @TempDir private Path folder;

    @Test
    void whatIsSelectedInTheTableIsLitInTheNetworkAndBack() {
        openTable();
        choose("#table-sort", "table-sort-by-table-column-straddle");
        journey.shoot("7-table");
        journey.press(KeyCode.HOME);
        Ref first = new Ref(Ref.Kind.ACTOR, rows().getItems().get(0).value());
        assertThat(journey.store().state().selected()).containsExactly(first);
        assertThat(journey.text("#inspector-kicker")).isNotEqualTo("Overview");

        journey.robot().clickOn("#view-network");
        assertThat(journey.isShown("#graph-canvas")).isTrue();
        assertThat(journey.isShown("#table-rows")).isFalse();
        assertThat(journey.canvas().markedProperty().get().selected()).containsExactly(first);

        journey.click(INDIA);
        openTable();
        assertThat(rows().getSelectionModel().getSelectedItems())
                .containsExactly(new ActorId("IND"));
    }

    @Test
    void theSortStandsWhileTheTableIsAwayAndWhenTheDayChanges() {
        openTable();
        choose("#table-sort", "table-sort-by-table-column-swing");
        journey.press(KeyCode.HOME);
        ActorId chosen = rows().getItems().get(0);
        journey.robot().interact(() -> rows().scrollTo(60));
        journey.robot().interact(() -> journey.root().layout());
        int top = firstInSight();
        String before = shown(KENYA, "table-column-swing");

        var day = journey.store().state().asOf().minusYears(2);
        journey.awaitNewPicture(
                () ->
                        journey.robot()
                                .interact(() -> journey.store().dispatch(new Change.AsOf(day))));
        journey.robot().interact(() -> journey.root().layout());

        assertThat(top).isGreaterThan(30);
        assertThat(firstInSight()).isEqualTo(top);
        assertThat(shown(KENYA, "table-column-swing")).isNotEqualTo(before);
        assertThat(rows().getSortOrder())
                .extracting(column -> column.getId())
                .containsExactly("table-column-swing");
        assertThat(rows().getSelectionModel().getSelectedItems()).containsExactly(chosen);

        journey.robot().clickOn("#view-network");
        openTable();
        assertThat(rows().getSortOrder()).hasSize(1);
    }

    @Test
    void filtersReachTheTableAndUndoTakesThemBack() {
        openTable();
        int all = rows().getItems().size();
        var filter = journey.store().state().filter().withRegions(Set.of("Africa"));
        journey.robot().interact(() -> journey.store().dispatch(new Change.SetFilter(filter)));
        journey.until("fewer rows", () -> rows().getItems().size() < all);

        assertThat(rows().getItems()).contains(KENYA).doesNotContain(new ActorId("IND"));
        assertThat(journey.text("#table-count"))
                .isEqualTo(rows().getItems().size() + " states and organisations");
        journey.shoot("7-table-africa");

        journey.press(KeyCode.CONTROL, KeyCode.Z);
        journey.until("all rows", () -> rows().getItems().size() == all);
    }

    @Test
    void aRangeOfRowsIsOneStepOfUndo() {
        openTable();
        journey.press(KeyCode.HOME);
        journey.press(KeyCode.SHIFT, KeyCode.END);
        int all = rows().getItems().size();
        assertThat(journey.store().state().selected()).hasSize(all);

        journey.press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(journey.store().state().selected()).hasSize(1);
        assertThat(rows().getSelectionModel().getSelectedItems()).hasSize(1);
    }

    @Test
    void typingNarrowsAndWhatLeavesNothingSaysWhy() {
        openTable();
        journey.focus("#table-typed");
        journey.type("kenya");
        assertThat(rows().getItems()).containsExactly(KENYA);
        assertThat(journey.text("#table-count")).startsWith("1 of 202");

        journey.type("x");
        assertThat(journey.text("#table-empty"))
                .isEqualTo("No name, label or region has \u201ckenyax\u201d in it.");
        journey.shoot("7-table-empty");
        journey.robot().clickOn("#table-way-back");
        assertThat(rows().getItems()).hasSize(202);
    }

    @Test
    void enterFocusesEscGoesBackAndTheMenuIsThatOfThePicture() {
        openTable();
        select(KENYA);
        journey.press(KeyCode.SHIFT, KeyCode.F10);
        journey.shoot("7-table-menu");
        assertThat(journey.isShown("#menu-action-hide")).isTrue();
        journey.press(KeyCode.ESCAPE);

        journey.awaitNewPicture(() -> journey.press(KeyCode.ENTER));
        assertThat(rows().getItems()).containsExactly(KENYA);
        assertThat(journey.text("#table-narrowed")).isEqualTo("Around Kenya, 1 step");

        journey.awaitNewPicture(() -> journey.press(KeyCode.ESCAPE));
        assertThat(rows().getItems()).hasSize(202);
        journey.awaitNewPicture(() -> journey.press(KeyCode.H));
        assertThat(rows().getItems()).hasSize(201).doesNotContain(KENYA);
    }

    @Test
    void selectedRowsAreCopiedWithTheirHead() {
        openTable();
        select(KENYA);
        journey.press(KeyCode.CONTROL, KeyCode.C);

        String copied = journey.onWindow(() -> Clipboard.getSystemClipboard().getString());
        assertThat(copied.lines().toList())
                .hasSize(2)
                .first()
                .isEqualTo(
                        "State\tLabel\tUN\tShanghai\tAlliance\tConfidence\tSwing\tStraddle\tTies"
                                + "\tActs\tRegion");
        assertThat(copied.lines().toList().get(1)).startsWith("Kenya\t").endsWith("\tAfrica");
        assertThat(journey.text("#notice-text"))
                .isEqualTo("1 row is on the clipboard, with the head.");
    }

    @Test
    void theTableIsSavedWithTheColumnsShownInTheirOrder() throws IOException {
        openTable();
        choose("#table-columns", "table-choose-label");
        choose("#table-columns", "table-choose-betweenness");
        journey.until("measured", () -> !journey.node("#table-save", Button.class).isDisabled());
        choose("#table-sort", "table-sort-by-table-column-betweenness");
        journey.window().chooseFolder(folder);
        journey.robot().clickOn("#table-save");
        Path file = folder.resolve("tripole-table-2026-11-21.csv");
        journey.until("the file", () -> journey.text("#notice-text").equals("Written: " + file));

        List<String> lines = Files.readAllLines(file);
        assertThat(lines.get(0))
                .isEqualTo(
                        "\uFEFFState,UN,Shanghai,Alliance,Confidence,Swing,Straddle,Ties,Acts,"
                                + "Region,Betweenness");
        String first =
                journey.onWindow(() -> shown(rows().getItems().get(0), "table-column-state"));
        assertThat(lines.get(1)).startsWith(first + ",");
        assertThat(lines).hasSize(203);
        journey.shoot("7-table-betweenness");
    }

    @Test
    void theHitOfASearchIsBroughtIntoSight() {
        openTable();
        journey.press(KeyCode.CONTROL, KeyCode.F);
        journey.type("zambia");
        journey.press(KeyCode.ENTER);
        journey.robot().interact(() -> journey.root().layout());

        assertThat(rows().getSelectionModel().getSelectedItems())
                .containsExactly(new ActorId("ZMB"));
        assertThat(firstInSight()).isGreaterThan(150);
    }

    @Test
    void presentingFromTheTableShowsThePictureAndComesBackToTheTable() {
        openTable();
        journey.press(KeyCode.HOME);
        assertThat(rows().isFocusWithin()).isTrue();

        journey.press(KeyCode.F5);
        journey.until("the picture alone", () -> !journey.isShown("#table-rows"));
        journey.press(KeyCode.ESCAPE);
        journey.until("the table", () -> journey.isShown("#table-rows"));
    }

    @Test
    void theTableIsReachedByThePalette() {
        journey.press(KeyCode.CONTROL, KeyCode.K);
        journey.type("table");
        journey.press(KeyCode.ENTER);

        journey.until("the table", () -> journey.isShown("#table-rows"));
        assertThat(rows().isFocused()).isTrue();
    }

    private void openTable() {
        journey.robot().clickOn("#view-table");
        journey.until("rows", () -> !rows().getItems().isEmpty());
        journey.robot().interact(() -> rows().requestFocus());
    }

    private void select(ActorId id) {
        int row = rows().getItems().indexOf(id);
        journey.robot()
                .interact(
                        () -> {
                            rows().scrollTo(row);
                            rows().getSelectionModel().clearAndSelect(row);
                            rows().requestFocus();
                        });
    }

    private void choose(String menu, String item) {
        MenuButton button = journey.node(menu, MenuButton.class);
        journey.robot().interact(button::show);
        MenuItem line =
                button.getItems().stream()
                        .filter(one -> item.equals(one.getId()))
                        .findFirst()
                        .orElseThrow();
        journey.robot().interact(line::fire);
        journey.robot().interact(button::hide);
        journey.robot().interact(() -> rows().requestFocus());
    }

    private String shown(ActorId id, String column) {
        return rows().getColumns().stream()
                .filter(one -> column.equals(one.getId()))
                .findFirst()
                .orElseThrow()
                .getCellData(id)
                .toString()
                .replaceAll(".*shown=([^,\\]]*).*", "$1");
    }

    private int firstInSight() {
        return journey.onWindow(
                () -> {
                    Node flow = rows().lookup(".virtual-flow");
                    IndexedCell<?> first = ((VirtualFlow<?>) flow).getFirstVisibleCell();
                    return first.getIndex();
                });
    }

    @SuppressWarnings("unchecked")
    private TableView<ActorId> rows() {
        return journey.node("#table-rows", TableView.class);
    }
}
