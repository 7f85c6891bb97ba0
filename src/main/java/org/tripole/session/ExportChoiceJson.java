package org.tripole.session;

import com.google.gson.JsonObject;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.tripole.view.FigureParts;
import org.tripole.view.NamesShown;
import org.tripole.view.Preset;
import org.tripole.view.SheetExtent;
import org.tripole.view.SheetSpec;

/** The last export as a part of the settings file. */
final class ExportChoiceJson {

    private ExportChoiceJson() {}

    static JsonObject write(ExportChoice choice) {
        SheetExtent extent = choice.sheet().extent();
        FigureParts parts = choice.sheet().parts();
        JsonObject json = new JsonObject();
        json.addProperty("preset", extent.preset().name());
        json.addProperty("width", extent.width());
        json.addProperty("height", extent.height());
        json.addProperty("scale", extent.scale());
        json.addProperty("theme", choice.sheet().theme());
        json.addProperty("transparent", choice.sheet().isTransparent());
        json.addProperty("textFactor", choice.sheet().textFactor());
        json.addProperty("legend", parts.hasLegend());
        json.addProperty("notes", parts.hasNotes());
        json.addProperty("sourceNotes", parts.hasSourceNotes());
        json.addProperty("names", parts.names().name());
        json.addProperty("marking", parts.marking());
        json.addProperty("format", choice.suffix());
        json.addProperty("table", choice.hasTable());
        choice.lastFolder().ifPresent(folder -> json.addProperty("folder", folder.toString()));
        return json;
    }

    /** Reads what was written; throws what Gson and our records throw on anything else. */
    static ExportChoice read(JsonObject json) {
        SheetSpec sheet =
                new SheetSpec(
                        extent(json),
                        json.get("theme").getAsString(),
                        json.get("transparent").getAsBoolean(),
                        json.get("textFactor").getAsDouble(),
                        parts(json));
        @Nullable Path folder =
                json.has("folder") ? Path.of(json.get("folder").getAsString()) : null;
        return new ExportChoice(
                sheet, json.get("format").getAsString(), json.get("table").getAsBoolean(), folder);
    }

    private static SheetExtent extent(JsonObject json) {
        return new SheetExtent(
                Preset.valueOf(json.get("preset").getAsString()),
                json.get("width").getAsInt(),
                json.get("height").getAsInt(),
                json.get("scale").getAsInt());
    }

    private static FigureParts parts(JsonObject json) {
        return FigureParts.STANDARD
                .withMarking(json.get("marking").getAsString())
                .withLegend(json.get("legend").getAsBoolean())
                .withNotes(json.get("notes").getAsBoolean())
                .withSourceNotes(json.get("sourceNotes").getAsBoolean())
                .withNames(NamesShown.valueOf(json.get("names").getAsString()));
    }
}
