package org.tripole.ui.panel.table;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.tripole.app.AppState;
import org.tripole.domain.Actor;
import org.tripole.domain.Target;
import org.tripole.text.TableText;
import org.tripole.ui.panel.Things;
import org.tripole.ui.panel.Words;
import org.tripole.view.Focus;

/** Above the table: what is typed, what can be done with the rows, how many there are. */
final class TableHead extends VBox {

    private final Words words;
    private final TextField typed = new TextField();
    private final Label count = new Label();
    private final HBox measuring;
    private final Label narrowed = new Label();
    private final Button back = new Button();
    private final Button copy = new Button(null, new FontIcon(Feather.COPY));
    private final Button save = new Button(null, new FontIcon(Feather.DOWNLOAD));

    TableHead(Words words) {
        this.words = words;
        this.measuring = measuring();
        getStyleClass().add("table-head");
        typed.setId("table-typed");
        typed.setPromptText(words.text(TableText.TYPE));
        typed.setAccessibleText(words.text(TableText.TYPE));
        HBox.setHgrow(typed, Priority.ALWAYS);
        count.setId("table-count");
        count.getStyleClass().add("secondary");
        narrowed.setId("table-narrowed");
        narrowed.getStyleClass().add("secondary");
        back.setId("table-back-to-all");
        back.setText(words.text(TableText.BACK_TO_ALL));
        back.getStyleClass().addAll("small", "flat", "table-back");
        prepare(copy, "table-copy", TableText.COPY);
        prepare(save, "table-save", TableText.SAVE);
        getChildren().add(new HBox());
    }

    /** Puts the parts in, between what is typed and the copy of the rows: the menus. */
    void layOut(SortMenu sort, ColumnMenu columns) {
        HBox tools = new HBox(typed, sort, columns, copy, save);
        tools.getStyleClass().add("table-tools");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox line = new HBox(count, measuring, gap, narrowed, back);
        line.getStyleClass().add("table-line");
        getChildren().setAll(tools, line);
    }

    TextField typed() {
        return typed;
    }

    Button back() {
        return back;
    }

    Button copy() {
        return copy;
    }

    Button save() {
        return save;
    }

    /** Tells how many rows are left of all. */
    void count(int listed, int all) {
        count.setText(
                listed == all
                        ? words.text(TableText.COUNT, all)
                        : words.text(TableText.COUNT_TYPED, listed, all));
    }

    /** Tells that a column is still empty; nothing is copied that is not whole. */
    void await(boolean isMeasuring, boolean hasNoRows) {
        measuring.setVisible(isMeasuring);
        measuring.setManaged(isMeasuring);
        copy.setDisable(isMeasuring || hasNoRows);
        save.setDisable(isMeasuring || hasNoRows);
    }

    /** Tells what the network is narrowed to. */
    void narrow(AppState state) {
        Focus focus = state.viewing().focus();
        for (Region part : List.of(narrowed, back)) {
            part.setVisible(!focus.isNone());
            part.setManaged(!focus.isNone());
        }
        if (!focus.isNone()) {
            narrowed.setText(words.text(TableText.NARROWED, names(state), focus.depth()));
        }
    }

    private String names(AppState state) {
        return words.list(
                state.viewing().focus().refs().stream()
                        .limit(2)
                        .map(
                                ref ->
                                        Things.actor(state.dataset(), ref)
                                                .map(Actor::name)
                                                .or(
                                                        () ->
                                                                Things.target(state.dataset(), ref)
                                                                        .map(Target::shortName))
                                                .orElse(ref.id()))
                        .toList());
    }

    private HBox measuring() {
        ProgressBar bar = new ProgressBar();
        bar.getStyleClass().add("table-progress");
        bar.setAccessibleText(words.text(TableText.MEASURING));
        Label label = new Label(words.text(TableText.MEASURING));
        label.getStyleClass().add("secondary");
        HBox both = new HBox(bar, label);
        both.setId("table-measuring");
        both.getStyleClass().add("table-line");
        return both;
    }

    private void prepare(Button button, String id, TableText name) {
        button.setId(id);
        button.getStyleClass().addAll("button-icon", "flat");
        button.setAccessibleText(words.text(name));
        button.setTooltip(new Tooltip(words.text(TableText.valueOf(name.name() + "_MEANS"))));
    }
}
