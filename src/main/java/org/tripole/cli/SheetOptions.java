package org.tripole.cli;

import org.jspecify.annotations.Nullable;
import org.tripole.app.saved.Plate;
import org.tripole.app.saved.Sheet;
import org.tripole.app.saved.SheetTheme;
import org.tripole.export.PictureFormat;
import org.tripole.text.CliText;
import org.tripole.text.OptionText;
import org.tripole.text.PlateText;
import org.tripole.view.Preset;
import org.tripole.view.SheetExtent;
import org.tripole.view.SheetSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * The options of the sheet that a picture is drawn on, and its size of text; what is not typed
 * stays as it was.
 */
final class SheetOptions {

    /** More take over 400 MB while they are painted. */
    private static final double MOST_PIXELS = 1e8;

    @Option(
            names = "--preset",
            paramLabel = "SHEET",
            converter = PresetKey.class,
            description = {
                "A sheet as the window offers it: slide, slide-4x3, a4-portrait, a4-landscape",
                "(300 dots to the inch) or square. Default: slide."
            })
    private @Nullable Preset preset;

    @Option(
            names = "--size",
            paramLabel = "WxH",
            converter = SheetSize.Converter.class,
            description = "Width and height in pixels at scale 1. Default: 1920x1080.")
    private @Nullable SheetSize size;

    @Option(
            names = "--scale",
            paramLabel = "N",
            description = {
                "Pixels of a PNG for each pixel of the size. Default: 1.",
                "Beside --preset: 1 to 4 times as many as the preset has."
            })
    private @Nullable Double scale;

    @Option(
            names = "--theme",
            paramLabel = "THEME",
            description = "light (default), dark, or print on white.")
    private @Nullable SheetTheme theme;

    @Option(
            names = "--transparent",
            negatable = true,
            fallbackValue = "true",
            description = "Leave the ground out. Default: no.")
    private @Nullable Boolean isTransparent;

    @Option(
            names = "--text-size",
            paramLabel = "N",
            description = "Text N times as large as suits the size, 1 to 2. Default: 1.")
    private @Nullable Double textFactor;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    /** The plate with what was typed; one that no file of that format can have is wrong use. */
    Plate over(Plate before, PictureFormat format) {
        if (scale != null && format != PictureFormat.PNG) {
            throw new WrongUse(command.commandLine(), OptionText.SCALE_IDLE);
        }
        Plate plate = before.withSheet(sheet(before.sheet(), format));
        return textFactor == null ? plate : plate.withTextFactor(checkedText(textFactor));
    }

    private Sheet sheet(Sheet before, PictureFormat format) {
        Sheet sheet = sized(before);
        sheet = theme == null ? sheet : sheet.withTheme(theme);
        sheet = isTransparent == null ? sheet : sheet.withTransparent(isTransparent);
        sheet = scale == null ? sheet : sheet.withScale(checked(scale));
        double width = Math.ceil(sheet.width() * sheet.scale());
        double height = Math.ceil(sheet.height() * sheet.scale());
        if (format == PictureFormat.PNG && width * height > MOST_PIXELS) {
            throw new WrongUse(command.commandLine(), CliText.TOO_MANY_PIXELS, width, height);
        }
        return sheet;
    }

    private Sheet sized(Sheet before) {
        if (preset != null && size != null) {
            throw new WrongUse(command.commandLine(), OptionText.PRESET_AND_SIZE);
        }
        if (preset != null) {
            return before.withSize(preset.width(), preset.height())
                    .withScale(preset.pixelsPerUnit());
        }
        return size == null ? before : before.withSize(size.width(), size.height());
    }

    private double checked(double wanted) {
        return preset == null ? checkedScale(wanted) : preset.pixelsPerUnit() * times(wanted);
    }

    /** A preset made larger by more than a whole number would be no preset any more. */
    private double times(double wanted) {
        if (!(wanted >= 1 && wanted <= SheetExtent.MOST_SCALE && wanted == Math.rint(wanted))) {
            throw new WrongUse(
                    command.commandLine(), OptionText.PRESET_TIMES, String.valueOf(wanted));
        }
        return wanted;
    }

    private double checkedScale(double wanted) {
        if (!(wanted > 0 && wanted <= Sheet.LARGEST_SCALE)) { // written so that NaN fails too
            throw new WrongUse(command.commandLine(), CliText.WRONG_SCALE, String.valueOf(wanted));
        }
        return wanted;
    }

    private double checkedText(double wanted) {
        if (!(wanted >= 1 && wanted <= SheetSpec.MOST_TEXT_FACTOR)) { // NaN fails too
            throw new WrongUse(
                    command.commandLine(), PlateText.WRONG_TEXT_SIZE, String.valueOf(wanted));
        }
        return wanted;
    }
}
