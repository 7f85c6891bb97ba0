package org.tripole.ui.panel.export;

import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import javafx.beans.value.ChangeListener;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.tripole.text.ExportText;
import org.tripole.ui.kit.SectionHeading;
import org.tripole.ui.panel.Words;
import org.tripole.view.FigureParts;
import org.tripole.view.NamesShown;

/** What stands round the network, and what is written beside the picture. */
final class PartControls extends VBox {

    private final ExportModel model;
    private final Words words;
    private final CheckBox fewerNames;
    private final ChangeListener<Draft> onDraft = (property, before, now) -> show(now);

    PartControls(ExportModel model, Words words) {
        this.model = model;
        this.words = words;
        Draft draft = model.draftProperty().get();
        FigureParts parts = draft.sheet().parts();
        fewerNames =
                part(
                        "export-fewer-names",
                        ExportText.FEWER_NAMES,
                        parts.names() == NamesShown.FEWER,
                        PartControls::named);
        getStyleClass().add("export-section");
        getChildren()
                .addAll(
                        new SectionHeading(text(ExportText.PARTS_HEADING)),
                        part(
                                "export-legend",
                                ExportText.LEGEND,
                                parts.hasLegend(),
                                FigureParts::withLegend),
                        part(
                                "export-notes",
                                ExportText.NOTES,
                                parts.hasNotes(),
                                FigureParts::withNotes),
                        part(
                                "export-sources",
                                ExportText.SOURCE_NOTES,
                                parts.hasSourceNotes(),
                                FigureParts::withSourceNotes),
                        fewerNames,
                        tick(
                                "export-transparent",
                                ExportText.TRANSPARENT,
                                draft.sheet().isTransparent(),
                                (now, next) -> now.withSheet(now.sheet().withTransparent(next))),
                        tick("export-table", ExportText.TABLE, draft.hasTable(), Draft::withTable),
                        Choices.row(text(ExportText.MARKING), marking(parts)));
        model.draftProperty().addListener(onDraft);
    }

    private TextField marking(FigureParts parts) {
        TextField field = new TextField(parts.marking());
        field.setId("export-marking");
        field.setPromptText(text(ExportText.MARKING_PROMPT));
        field.setAccessibleText(text(ExportText.MARKING));
        field.textProperty()
                .addListener(
                        (property, before, now) ->
                                changeParts(old -> old.withMarking(fitted(now))));
        return field;
    }

    private static String fitted(String marking) {
        String words = marking.strip();
        return words.substring(0, Math.min(words.length(), FigureParts.LONGEST_WORDS));
    }

    private static FigureParts named(FigureParts parts, boolean isFewer) {
        return parts.withNames(isFewer ? NamesShown.FEWER : NamesShown.USUAL);
    }

    private CheckBox part(
            String id,
            ExportText name,
            boolean isTicked,
            BiFunction<FigureParts, Boolean, FigureParts> change) {
        return Choices.tick(
                new Choices.Question(id, text(name)),
                isTicked,
                next -> changeParts(parts -> change.apply(parts, next)));
    }

    private CheckBox tick(
            String id,
            ExportText name,
            boolean isTicked,
            BiFunction<Draft, Boolean, Draft> change) {
        return Choices.tick(
                new Choices.Question(id, text(name)),
                isTicked,
                next -> model.change(draft -> change.apply(draft, next)));
    }

    private void changeParts(UnaryOperator<FigureParts> change) {
        model.change(
                draft ->
                        draft.withSheet(
                                draft.sheet().withParts(change.apply(draft.sheet().parts()))));
    }

    /** A repair may ask for fewer names. */
    private void show(Draft draft) {
        fewerNames.setSelected(draft.sheet().parts().names() == NamesShown.FEWER);
    }

    private String text(ExportText key) {
        return words.text(key);
    }
}
