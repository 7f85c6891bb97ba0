package org.tripole.ui.panel.look;

import java.util.List;
import java.util.Map;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.tripole.text.LanguageText;
import org.tripole.text.names.NameLanguage;
import org.tripole.ui.kit.Dropdown;
import org.tripole.ui.kit.EmptyHint;

/** In which language the names of countries stand on the picture. */
final class NamesPart {

    private final VBox root = new VBox();
    private final Dropdown<NameLanguage> languages;

    NamesPart(LookPanelModel model, LookWords words) {
        Map<NameLanguage, String> texts = LookWords.texts(NameLanguage.values(), words::name);
        String name = words.text(LanguageText.NAMES_CHOICE);
        languages = new Dropdown<>("look-names", name, texts, model::nameIn);
        VBox choice = LookPanel.named(name, languages);
        choice.getChildren().add(new EmptyHint(words.text(LanguageText.NAMES_MEAN)));
        root.getStyleClass().add("section-body");
        root.getChildren().setAll(List.of(choice));
    }

    Region region() {
        return root;
    }

    void show(NameLanguage language) {
        languages.show(language);
    }
}
