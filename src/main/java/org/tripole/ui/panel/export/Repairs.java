package org.tripole.ui.panel.export;

import org.tripole.preflight.Repair;
import org.tripole.view.FigureParts;
import org.tripole.view.NamesShown;
import org.tripole.view.Palettes;
import org.tripole.view.Preset;
import org.tripole.view.SheetExtent;
import org.tripole.view.SheetSpec;

/** What the repairs that a check proposes mean for a sheet. */
final class Repairs {

    private Repairs() {}

    /** The sheet after the repair; the same sheet when nothing is left to change. */
    static SheetSpec applied(Repair repair, SheetSpec sheet) {
        FigureParts parts = sheet.parts();
        if (repair instanceof Repair.LargerText larger) {
            return sheet.withTextFactor(sheet.textFactor() * larger.factor());
        }
        if (repair instanceof Repair.PrintTheme) {
            return sheet.withTheme(Palettes.print().name());
        }
        if (repair instanceof Repair.FewerNames) {
            return sheet.withParts(parts.withNames(NamesShown.FEWER));
        }
        if (repair instanceof Repair.OtherPreset) {
            return sheet.withExtent(SheetExtent.of(nextRoomier(sheet.extent().preset())));
        }
        throw new AssertionError(repair);
    }

    /** From the slides to each other, from small sheets to paper. */
    private static Preset nextRoomier(Preset preset) {
        return switch (preset) {
            case SLIDE_CLASSIC, SQUARE, CUSTOM -> Preset.SLIDE_WIDE;
            case SLIDE_WIDE, A4_PORTRAIT -> Preset.A4_LANDSCAPE;
            case A4_LANDSCAPE -> Preset.A4_PORTRAIT;
        };
    }
}
