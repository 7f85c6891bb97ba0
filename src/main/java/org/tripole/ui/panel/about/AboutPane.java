package org.tripole.ui.panel.about;

import java.util.List;
import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextArea;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.tripole.text.AboutText;
import org.tripole.ui.kit.SectionHeading;
import org.tripole.ui.panel.Words;

/** The content of the About window: what the program and its data are, and under which licences. */
public final class AboutPane extends VBox {

    private static final String NAME = "Tripole";

    /** A pane that says {@code facts}. */
    public AboutPane(AboutFacts facts, Words words) {
        setId("about");
        getStyleClass().add("about");
        Label name = new Label(NAME);
        name.getStyleClass().add("about-name");
        getChildren().add(name);
        facts.program().forEach(this::sentence);
        getChildren().add(new SectionHeading(words.text(AboutText.DATA_TITLE)));
        facts.data().forEach(this::sentence);
        getChildren().add(texts(words));
    }

    private void sentence(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        getChildren().add(label);
    }

    private static Region texts(Words words) {
        TabPane tabs = new TabPane();
        tabs.setId("about-texts");
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        for (LegalText text : List.of(LegalText.values())) {
            tabs.getTabs().add(tab(text, words));
        }
        VBox.setVgrow(tabs, Priority.ALWAYS);
        return tabs;
    }

    /** A tab whose text is read when it is first looked at. */
    private static Tab tab(LegalText text, Words words) {
        String heading = words.text(AboutText.valueOf(text.name() + "_TAB"));
        TextArea area = new TextArea();
        area.setId("about-" + text.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        area.setAccessibleText(words.text(AboutText.TEXT_OF, heading));
        area.setEditable(false);
        area.getStyleClass().add("about-text");
        Tab tab = new Tab(heading, area);
        tab.setOnSelectionChanged(change -> fill(tab, area, text));
        return tab;
    }

    private static void fill(Tab tab, TextArea area, LegalText text) {
        if (tab.isSelected() && area.getText().isEmpty()) {
            area.setText(text.read());
        }
    }
}
