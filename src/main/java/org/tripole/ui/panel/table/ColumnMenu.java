package org.tripole.ui.panel.table;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import org.tripole.text.TableText;
import org.tripole.ui.panel.Words;

/** The choice of columns, all but that of names. */
final class ColumnMenu extends MenuButton {

    private final Consumer<Set<Told>> choose;
    private final Words words;
    private Set<Told> shown = Told.usual();

    ColumnMenu(Words words, Consumer<Set<Told>> choose) {
        super(words.text(TableText.COLUMNS));
        this.words = words;
        this.choose = choose;
        setId("table-columns");
        getStyleClass().addAll("small", "flat");
        setAccessibleText(words.text(TableText.COLUMNS_MEANS));
        setTooltip(new Tooltip(words.text(TableText.COLUMNS_MEANS)));
        setOnShowing(event -> fill());
        fill(); // a menu without lines does not open
    }

    void show(Set<Told> next) {
        shown = EnumSet.copyOf(next);
    }

    private void fill() {
        getItems().clear();
        for (Told told : EnumSet.complementOf(EnumSet.of(Told.STATE))) {
            CheckMenuItem item = new CheckMenuItem(ColumnWords.head(told, words));
            item.setId("table-choose-" + told.key());
            item.setMnemonicParsing(false);
            item.setSelected(shown.contains(told));
            item.setOnAction(choice -> toggle(told));
            getItems().add(item);
        }
        MenuItem usual = new MenuItem(words.text(TableText.COLUMNS_STANDARD));
        usual.setId("table-choose-usual");
        usual.setOnAction(choice -> choose.accept(Told.usual()));
        getItems().addAll(new SeparatorMenuItem(), usual);
    }

    private void toggle(Told told) {
        Set<Told> next = EnumSet.copyOf(shown);
        if (!next.remove(told)) {
            next.add(told);
        }
        choose.accept(next);
    }
}
