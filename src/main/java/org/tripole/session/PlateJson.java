package org.tripole.session;

import com.google.gson.JsonObject;
import org.tripole.app.saved.Gaze;
import org.tripole.app.saved.Plate;
import org.tripole.app.saved.Sheet;
import org.tripole.app.saved.SheetTheme;
import org.tripole.draw.Point;
import org.tripole.view.FigureParts;
import org.tripole.view.NamesShown;

/**
 * Plates as JSON. What pictures did not carry at first may be missing: ground, size of text, and
 * the parts of the figure; such pictures had the usual ones.
 */
final class PlateJson {

    private static final String GROUND = "transparent";
    private static final String TEXT = "textFactor";
    private static final String PARTS = "parts";

    private PlateJson() {}

    static JsonObject write(Plate plate) {
        Sheet sheet = plate.sheet();
        JsonObject json = new JsonObject();
        json.addProperty("title", plate.title());
        json.addProperty("width", sheet.width());
        json.addProperty("height", sheet.height());
        json.addProperty("scale", sheet.scale());
        json.addProperty("theme", Fields.word(sheet.theme()));
        json.addProperty(GROUND, sheet.isTransparent());
        json.addProperty(TEXT, plate.textFactor());
        json.add(PARTS, parts(plate.parts()));
        json.addProperty("zoom", plate.gaze().zoom());
        json.add("centre", ViewingJson.point(plate.gaze().centre()));
        return json;
    }

    static Plate read(Fields fields) throws Unfit {
        Point centre = ViewingJson.point(fields, "centre");
        FigureParts parts = fields.has(PARTS) ? parts(fields.object(PARTS)) : FigureParts.STANDARD;
        return fields.built(
                () ->
                        new Plate(
                                sheet(fields),
                                new Gaze(fields.number("zoom"), centre),
                                fields.text("title"),
                                fields.has(TEXT) ? fields.number(TEXT) : 1,
                                parts));
    }

    private static Sheet sheet(Fields fields) throws Unfit {
        return new Sheet(
                fields.whole("width"),
                fields.whole("height"),
                fields.number("scale"),
                fields.choice("theme", SheetTheme.class),
                fields.has(GROUND) && fields.flag(GROUND));
    }

    private static JsonObject parts(FigureParts parts) {
        JsonObject json = new JsonObject();
        json.addProperty("subtitle", parts.subtitle());
        json.addProperty("marking", parts.marking());
        json.addProperty("legend", parts.hasLegend());
        json.addProperty("notes", parts.hasNotes());
        json.addProperty("sources", parts.hasSourceNotes());
        json.addProperty("names", Fields.word(parts.names()));
        return json;
    }

    private static FigureParts parts(Fields fields) throws Unfit {
        return fields.built(
                () ->
                        new FigureParts(
                                fields.text("subtitle"),
                                fields.text("marking"),
                                fields.flag("legend"),
                                fields.flag("notes"),
                                fields.flag("sources"),
                                fields.choice("names", NamesShown.class)));
    }
}
