package org.tripole.ui.panel.table;

import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.tripole.text.TableText;
import org.tripole.ui.kit.EmptyHint;
import org.tripole.ui.panel.Words;

/** In place of rows: why there are none, and the way back. */
final class EmptyTable extends VBox {

    private final Words words;
    private final EmptyHint why = new EmptyHint("");
    private final Button wayBack = new Button();

    EmptyTable(Words words) {
        this.words = words;
        getStyleClass().add("empty-table");
        why.setId("table-empty");
        wayBack.setId("table-way-back");
        wayBack.getStyleClass().add("small");
        getChildren().addAll(why, wayBack);
    }

    /** Says why, where there is nothing to do about it here. */
    void say(TableText reason) {
        why.setText(words.text(reason));
        wayBack.setVisible(false);
    }

    /** Says why, and offers a way back. */
    void say(String reason, TableText offer, Runnable act) {
        why.setText(reason);
        wayBack.setText(words.text(offer));
        wayBack.setVisible(true);
        wayBack.setOnAction(click -> act.run());
    }
}
