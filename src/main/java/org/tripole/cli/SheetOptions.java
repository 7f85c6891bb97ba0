package org.tripole.cli;

import org.tripole.draw.Palette;
import org.tripole.export.PictureFormat;
import org.tripole.text.CliText;
import org.tripole.view.Palettes;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options of the sheet that a picture is drawn on. */
final class SheetOptions {

    private static final double LARGEST_SCALE = 16;

    /** More take over 400 MB while they are painted. */
    private static final double MOST_PIXELS = 1e8;

    /** The colours of a picture. */
    enum Theme {
        LIGHT,
        DARK,
        PRINT
    }

    @Option(
            names = "--size",
            paramLabel = "WxH",
            defaultValue = "1920x1080",
            converter = SheetSize.Converter.class,
            description = "Width and height in pixels at scale 1. Default: 1920x1080.")
    private SheetSize size;

    @Option(
            names = "--scale",
            paramLabel = "N",
            defaultValue = "1",
            description = "Pixels of a PNG for each pixel of the size. Default: 1.")
    private double scale;

    @Option(
            names = "--theme",
            paramLabel = "THEME",
            defaultValue = "light",
            description = "light (default), dark, or print on white.")
    private Theme theme;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    /** Refuses a scale that no file of that format can have. */
    void check(PictureFormat format) {
        if (!(scale > 0 && scale <= LARGEST_SCALE)) { // written so that NaN fails too
            throw wrong(Words.text(CliText.WRONG_SCALE, String.valueOf(scale)));
        }
        double width = Math.ceil(size.width() * scale);
        double height = Math.ceil(size.height() * scale);
        if (format == PictureFormat.PNG && width * height > MOST_PIXELS) {
            throw wrong(Words.text(CliText.TOO_MANY_PIXELS, width, height));
        }
    }

    SheetSize size() {
        return size;
    }

    double scale() {
        return scale;
    }

    Palette palette() {
        return switch (theme) {
            case LIGHT -> Palettes.light();
            case DARK -> Palettes.dark();
            case PRINT -> Palettes.print();
        };
    }

    private ParameterException wrong(String message) {
        return new ParameterException(command.commandLine(), message);
    }
}
