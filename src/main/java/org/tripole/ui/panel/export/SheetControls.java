package org.tripole.ui.panel.export;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.value.ChangeListener;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.tripole.export.PictureFormat;
import org.tripole.text.ExportText;
import org.tripole.ui.kit.SectionHeading;
import org.tripole.ui.panel.Words;
import org.tripole.view.Palettes;
import org.tripole.view.Preset;
import org.tripole.view.SheetExtent;
import org.tripole.view.SheetSpec;

/** Sheet, size, kind of file, colours, size of text. */
final class SheetControls extends VBox {

    private static final List<String> THEMES =
            Stream.of(Palettes.light(), Palettes.dark(), Palettes.print())
                    .map(palette -> palette.name())
                    .toList();
    private static final List<Integer> TEXT_PERCENT = List.of(100, 115, 130, 150, 175, 200);

    private final ExportModel model;
    private final Words words;
    private final ComboBox<Preset> preset;
    private final TextField width;
    private final TextField height;
    private final HBox size;
    private final ComboBox<PictureFormat> format;
    private final ComboBox<Integer> scale;
    private final HBox scaleRow;
    private final ComboBox<String> theme;
    private final ComboBox<Integer> textPercent;
    private final Label extent = new Label();
    private final ChangeListener<Draft> onDraft = (property, before, now) -> show(now);
    private boolean isShowing;

    SheetControls(ExportModel model, Words words) {
        this.model = model;
        this.words = words;
        preset = list("export-preset", ExportText.SHEET, List.of(Preset.values()), this::name);
        width = side("export-width", ExportText.WIDTH);
        height = side("export-height", ExportText.HEIGHT);
        size = Choices.row(text(ExportText.SIZE), new HBox(8, width, new Label("\u00d7"), height));
        format =
                list(
                        "export-format",
                        ExportText.FORMAT,
                        List.of(PictureFormat.values()),
                        this::name);
        scale = list("export-scale", ExportText.SCALE, List.of(), times -> times + "\u00d7");
        scaleRow = Choices.row(text(ExportText.SCALE), scale);
        theme = list("export-theme", ExportText.THEME, THEMES, this::themeName);
        textPercent =
                list(
                        "export-text-size",
                        ExportText.TEXT_SIZE,
                        TEXT_PERCENT,
                        percent -> words.percent(percent / 100.0));
        layOut();
        listen();
        model.draftProperty().addListener(onDraft);
        show(model.draftProperty().get());
    }

    private void layOut() {
        getStyleClass().add("export-section");
        extent.setId("export-extent");
        extent.getStyleClass().add("secondary");
        extent.setWrapText(true);
        extent.setMinHeight(USE_PREF_SIZE);
        getChildren()
                .addAll(
                        new SectionHeading(text(ExportText.SHEET_HEADING)),
                        Choices.row(text(ExportText.SHEET), preset),
                        size,
                        Choices.row(text(ExportText.FORMAT), format),
                        scaleRow,
                        extent,
                        Choices.row(text(ExportText.THEME), theme),
                        Choices.row(text(ExportText.TEXT_SIZE), textPercent));
    }

    private void listen() {
        on(preset, (sheet, next) -> sheet.withExtent(extentOf(next, sheet.extent())));
        on(scale, (sheet, next) -> sheet.withExtent(sheet.extent().withScale(next)));
        on(theme, SheetSpec::withTheme);
        on(textPercent, (sheet, next) -> sheet.withTextFactor(next / 100.0));
        format.valueProperty()
                .addListener((property, before, now) -> change(draft -> draft.withFormat(now)));
        for (TextField side : List.of(width, height)) {
            side.setOnAction(enter -> resize());
            side.focusedProperty()
                    .addListener(
                            (property, before, now) -> {
                                if (!now) {
                                    resize();
                                }
                            });
        }
    }

    /** A change of the sheet by one value. */
    private interface Change<T> {
        SheetSpec of(SheetSpec sheet, T value);
    }

    private <T> void on(ComboBox<T> box, Change<T> change) {
        box.valueProperty()
                .addListener(
                        (property, before, now) -> {
                            if (now != null) {
                                change(draft -> draft.withSheet(change.of(draft.sheet(), now)));
                            }
                        });
    }

    /** What the model itself shows is no wish of the person. */
    private void change(UnaryOperator<Draft> change) {
        if (!isShowing) {
            model.change(change);
        }
    }

    /** A custom sheet starts as the one before it. */
    private static SheetExtent extentOf(Preset next, SheetExtent now) {
        return next == Preset.CUSTOM
                ? now.ofSize(now.width(), now.height())
                : SheetExtent.of(next).withScale(fitting(next, now.scale()));
    }

    private static int fitting(Preset preset, int wanted) {
        return SheetExtent.of(preset).fits(wanted) ? wanted : 1;
    }

    private void resize() {
        SheetExtent now = model.draftProperty().get().sheet().extent();
        int newWidth = side(width.getText(), now.width());
        int newHeight = side(height.getText(), now.height());
        if (newWidth != now.width() || newHeight != now.height()) {
            SheetExtent next = now.ofSize(newWidth, newHeight);
            change(draft -> draft.withSheet(draft.sheet().withExtent(next)));
        }
        show(model.draftProperty().get());
    }

    /** What was typed, brought into range; what was there when it is no number. */
    private static int side(String typed, int before) {
        if (!typed.strip().matches("\\d{1,6}")) {
            return before;
        }
        int length = Integer.parseInt(typed.strip());
        return Math.max(SheetExtent.SMALLEST, Math.min(SheetExtent.LARGEST, length));
    }

    private void show(Draft draft) {
        isShowing = true;
        SheetExtent now = draft.sheet().extent();
        preset.setValue(now.preset());
        width.setText(Integer.toString(now.width()));
        height.setText(Integer.toString(now.height()));
        show(size, now.preset() == Preset.CUSTOM);
        format.setValue(draft.format());
        List<Integer> scales =
                IntStream.rangeClosed(1, SheetExtent.MOST_SCALE).filter(now::fits).boxed().toList();
        if (!scale.getItems().equals(scales)) {
            scale.getItems().setAll(scales);
        }
        scale.setValue(now.scale());
        show(scaleRow, draft.format() == PictureFormat.PNG);
        theme.setValue(draft.sheet().theme());
        showTextSize(draft.sheet());
        extent.setText(extentInWords(draft));
        isShowing = false;
    }

    private void showTextSize(SheetSpec sheet) {
        int percent = (int) Math.round(sheet.textFactor() * 100);
        List<Integer> offered =
                Stream.concat(TEXT_PERCENT.stream(), Stream.of(percent))
                        .distinct()
                        .sorted()
                        .toList();
        if (!textPercent.getItems().equals(offered)) {
            textPercent.getItems().setAll(offered);
        }
        textPercent.setValue(percent);
    }

    private String extentInWords(Draft draft) {
        SheetExtent now = draft.sheet().extent();
        if (draft.format() != PictureFormat.PNG) {
            return now.preset().isPaper() ? text(ExportText.VECTOR_A4) : text(ExportText.VECTOR);
        }
        String pixelWidth = words.number(now.pixelWidth());
        String pixelHeight = words.number(now.pixelHeight());
        return now.preset().isPaper()
                ? text(ExportText.PIXELS_PRINTED, pixelWidth, pixelHeight, 300 * now.scale())
                : text(ExportText.PIXELS, pixelWidth, pixelHeight);
    }

    private <T> ComboBox<T> list(
            String id, ExportText name, List<T> values, Function<T, String> inWords) {
        return Choices.list(new Choices.Question(id, text(name)), values, inWords);
    }

    private TextField side(String id, ExportText name) {
        TextField field = new TextField();
        field.setId(id);
        field.setAccessibleText(text(name));
        field.setPrefColumnCount(5);
        return field;
    }

    private String name(Preset value) {
        return text(ExportText.valueOf("PRESET_" + value.name()));
    }

    private String name(PictureFormat value) {
        return text(ExportText.valueOf("FORMAT_" + value.name()));
    }

    private String themeName(String name) {
        return text(ExportText.valueOf("THEME_" + name.toUpperCase(Locale.ROOT)));
    }

    private String text(ExportText key, Object... arguments) {
        return words.text(key, arguments);
    }

    private static void show(HBox row, boolean isShown) {
        row.setVisible(isShown);
        row.setManaged(isShown);
    }
}
