package org.tripole.ui.panel.table;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.value.ChangeListener;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.TableRow;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.tripole.app.AppState;
import org.tripole.domain.ActorId;
import org.tripole.domain.Dataset;
import org.tripole.draw.Ref;
import org.tripole.exchange.Table;
import org.tripole.text.TableText;
import org.tripole.ui.panel.Things;
import org.tripole.ui.panel.Words;

/** The table of states with what stands above it. */
public final class StateTablePane extends VBox {

    private static final double TEXT_PX = 13;
    private static final KeyCombination COPY =
            new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);

    private final StateTableModel model;
    private final TableActs acts;
    private final Words words;
    private final StateRows rows;
    private final TableHead head;
    private final ColumnMenu columns;
    private final EmptyTable empty;
    private Set<Told> told;
    private double textScale;
    private final ChangeListener<Optional<StateFacts>> onFacts = (property, before, now) -> fill();
    private final ChangeListener<AppState> onState = (property, before, now) -> show(before, now);

    /**
     * A table that is not attached yet.
     *
     * @param columnKeys which columns were chosen the last time; none for the usual
     */
    public StateTablePane(StateTableModel model, TableActs acts, List<String> columnKeys) {
        this.model = model;
        this.acts = acts;
        this.words = model.words();
        this.told = Told.of(columnKeys);
        this.rows = new StateRows(model);
        this.head = new TableHead(words);
        this.columns = new ColumnMenu(words, this::choose);
        this.empty = new EmptyTable(words);
        setId("state-table");
        getStyleClass().add("state-table");
        prepareHead();
        prepareRows();
        getChildren().addAll(head, rows);
    }

    /** Follows the program and shows what there is. */
    public void attach() {
        model.factsProperty().addListener(onFacts);
        model.stateProperty().addListener(onState);
        model.measure(told.contains(Told.BETWEENNESS));
        model.attach();
        fill();
        AppState now = model.stateProperty().get();
        show(now, now);
        model.selected().stream().findFirst().ifPresent(rows::reveal);
    }

    /** Follows no more. */
    public void detach() {
        model.detach();
        model.factsProperty().removeListener(onFacts);
        model.stateProperty().removeListener(onState);
    }

    /** What the keys of the table work on. */
    public Node rows() {
        return rows;
    }

    /** Opens the menu of the picture at what was selected last, as the menu key does. */
    public void openMenuByKey() {
        List<ActorId> chosen = rows.selectedRows();
        Optional<ActorId> last = chosen.stream().reduce((above, below) -> below);
        openMenu(last, rows.localToScreen(rows.placeOf(last)));
    }

    @Override
    public void requestFocus() {
        rows.requestFocus();
    }

    private void prepareHead() {
        head.layOut(new SortMenu(rows, words), columns);
        columns.show(told);
        head.typed().textProperty().addListener((property, before, now) -> fill());
        head.typed().addEventFilter(KeyEvent.KEY_PRESSED, this::leaveTyping);
        head.back().setOnAction(click -> model.leaveFocus());
        head.copy().setOnAction(click -> acts.copy(table(rows.getItems())));
        head.save().setOnAction(click -> acts.save(table(rows.getItems())));
    }

    private void prepareRows() {
        rows.setPlaceholder(empty);
        rows.setRowFactory(table -> row());
        rows.addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
        rows.setOnContextMenuRequested(this::onMenu);
        VBox.setVgrow(rows, Priority.ALWAYS);
    }

    /** A double click does what Enter does. */
    private TableRow<ActorId> row() {
        TableRow<ActorId> row = new TableRow<>();
        row.setOnMouseClicked(
                click -> {
                    boolean isDouble =
                            click.getButton() == MouseButton.PRIMARY && click.getClickCount() == 2;
                    if (isDouble && row.getItem() != null) {
                        acts.focus(Things.ref(row.getItem()));
                    }
                });
        return row;
    }

    private void fill() {
        Optional<StateFacts> facts = model.factsProperty().get();
        facts.ifPresent(known -> build(known.derived().network().dataset()));
        int all = model.count();
        List<ActorId> listed = model.matching(head.typed().getText(), rows.sortKeys());
        rows.list(listed);
        rows.mark(model.selected());
        head.count(listed.size(), all);
        head.await(facts.filter(StateFacts::isMeasuring).isPresent(), listed.isEmpty());
        if (listed.isEmpty()) {
            explain(facts, all);
        }
    }

    /** Widths that a person has dragged stay as long as the columns do. */
    private void build(Dataset dataset) {
        if (rows.build(dataset, told)) {
            rows.fitTo(TEXT_PX * textScale);
        }
    }

    private void explain(Optional<StateFacts> facts, int all) {
        if (facts.isEmpty()) {
            boolean isNone = model.stateProperty().get().data().isNone();
            empty.say(isNone ? TableText.EMPTY_NO_DATA : TableText.EMPTY_WORKING);
        } else if (all > 0) {
            String reason = words.text(TableText.EMPTY_TYPED, head.typed().getText().strip());
            empty.say(reason, TableText.CLEAR_TYPED, head.typed()::clear);
        } else if (facts.get().derived().network().actors().isEmpty()) {
            String reason = words.text(TableText.EMPTY_FILTERED);
            empty.say(reason, TableText.RESET_FILTERS, model::resetFilters);
        } else {
            String reason = words.text(TableText.EMPTY_HIDDEN);
            empty.say(reason, TableText.SHOW_AGAIN, model::showAgain);
        }
    }

    private void show(AppState before, AppState now) {
        rows.mark(model.selected());
        head.narrow(now);
        if (textScale != now.appearance().textScale()) {
            textScale = now.appearance().textScale();
            rows.fitTo(TEXT_PX * textScale);
        }
        now.selection()
                .foundRef()
                .filter(found -> !found.equals(before.selection().found()))
                .filter(found -> found.kind() == Ref.Kind.ACTOR)
                .ifPresent(found -> rows.reveal(new ActorId(found.id())));
    }

    private void choose(Set<Told> next) {
        told = EnumSet.copyOf(next);
        columns.show(told);
        rows.show(told);
        model.measure(told.contains(Told.BETWEENNESS));
        acts.rememberColumns(told.stream().map(Told::key).toList());
    }

    private Table table(List<ActorId> listed) {
        return new TableCopy(rows.shownColumns(), model::value).of(listed);
    }

    /** Down from what is typed leads into the rows; Esc takes it back. */
    private void leaveTyping(KeyEvent event) {
        if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER) {
            rows.requestFocus();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE && !head.typed().getText().isEmpty()) {
            head.typed().clear();
            event.consume();
        }
    }

    private void onKey(KeyEvent event) {
        if (COPY.match(event) && !rows.selectedRows().isEmpty()) {
            acts.copy(table(rows.selectedRows()));
            event.consume();
        }
    }

    private void onMenu(ContextMenuEvent event) {
        event.consume();
        if (event.isKeyboardTrigger()) {
            openMenuByKey();
        } else {
            openMenu(
                    rows.stateAt(event.getPickResult().getIntersectedNode()),
                    new Point2D(event.getScreenX(), event.getScreenY()));
        }
    }

    private void openMenu(Optional<ActorId> under, Point2D screen) {
        acts.openMenu(rows, under.map(Things::ref), screen);
    }
}
