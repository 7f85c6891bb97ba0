package org.tripole.app.saved;

import org.tripole.view.Camera;
import org.tripole.view.FigureParts;
import org.tripole.view.Frame;
import org.tripole.view.NetworkView;
import org.tripole.view.PlotShape;
import org.tripole.view.SheetSpec;

/**
 * What a picture as a file has beyond the view: its sheet, what is seen, its words and parts.
 *
 * @param title empty for the proposed one
 * @param textFactor 1 for the size of text that suits the sheet; up to 2
 */
public record Plate(Sheet sheet, Gaze gaze, String title, double textFactor, FigureParts parts) {

    /** The most letters of a title. */
    public static final int LONGEST_TITLE = 500;

    public Plate {
        if (title.length() > LONGEST_TITLE) {
            throw new IllegalArgumentException(
                    "A title has at most 500 letters, but this has " + title.length());
        }
        if (!(textFactor >= 1 && textFactor <= SheetSpec.MOST_TEXT_FACTOR)) { // NaN fails too
            throw new IllegalArgumentException(
                    "A text factor must lie in 1..2, but is " + textFactor);
        }
    }

    /** The whole view on a sheet with the usual parts, under the proposed title. */
    public static Plate on(Sheet sheet) {
        return new Plate(sheet, Gaze.WHOLE, "", 1, FigureParts.STANDARD);
    }

    /** The plate that a person chose. */
    public static Plate of(SheetSpec spec, Gaze gaze, String title) {
        return new Plate(Sheet.of(spec), gaze, title.strip(), spec.textFactor(), spec.parts());
    }

    /** The sheet, its text and its parts, as near to them as a person can choose. */
    public SheetSpec spec() {
        return new SheetSpec(
                sheet.extent(),
                sheet.theme().palette().name(),
                sheet.isTransparent(),
                textFactor,
                parts);
    }

    /** The same on another sheet. */
    public Plate withSheet(Sheet next) {
        return new Plate(next, gaze, title, textFactor, parts);
    }

    /** The same seen from elsewhere. */
    public Plate withGaze(Gaze next) {
        return new Plate(sheet, next, title, textFactor, parts);
    }

    /** The same under another title. */
    public Plate withTitle(String next) {
        return new Plate(sheet, gaze, next, textFactor, parts);
    }

    /** The same with larger or smaller text. */
    public Plate withTextFactor(double next) {
        return new Plate(sheet, gaze, title, next, parts);
    }

    /** The same with other parts. */
    public Plate withParts(FigureParts next) {
        return new Plate(sheet, gaze, title, textFactor, next);
    }

    /** The plot that it leaves room for when the parts are the usual ones. */
    public PlotShape usualShape() {
        return NetworkView.plotShape(sheet.width(), sheet.height(), textScale());
    }

    Frame frame(Camera camera) {
        return new Frame(sheet.width(), sheet.height(), camera, textScale());
    }

    private double textScale() {
        return Frame.textScaleFor(sheet.width(), sheet.height()) * textFactor;
    }
}
