package org.tripole.session;

import com.google.gson.JsonObject;
import org.tripole.app.saved.Gaze;
import org.tripole.app.saved.Plate;
import org.tripole.app.saved.Sheet;
import org.tripole.app.saved.SheetTheme;
import org.tripole.draw.Point;

/** Sheets with what is seen on them, as JSON. */
final class PlateJson {

    private PlateJson() {}

    static JsonObject write(Plate plate) {
        JsonObject json = new JsonObject();
        json.addProperty("title", plate.title());
        json.addProperty("width", plate.sheet().width());
        json.addProperty("height", plate.sheet().height());
        json.addProperty("scale", plate.sheet().scale());
        json.addProperty("theme", Fields.word(plate.sheet().theme()));
        json.addProperty("zoom", plate.gaze().zoom());
        json.add("centre", ViewingJson.point(plate.gaze().centre()));
        return json;
    }

    static Plate read(Fields fields) throws Unfit {
        Point centre = ViewingJson.point(fields, "centre");
        return fields.built(
                () ->
                        new Plate(
                                new Sheet(
                                        fields.whole("width"),
                                        fields.whole("height"),
                                        fields.number("scale"),
                                        fields.choice("theme", SheetTheme.class)),
                                new Gaze(fields.number("zoom"), centre),
                                fields.text("title")));
    }
}
