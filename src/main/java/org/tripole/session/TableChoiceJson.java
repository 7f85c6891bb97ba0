package org.tripole.session;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;

/** How the table was left, as JSON. */
final class TableChoiceJson {

    private TableChoiceJson() {}

    static JsonObject write(TableChoice choice) {
        JsonArray columns = new JsonArray();
        choice.columns().forEach(columns::add);
        JsonObject json = new JsonObject();
        json.addProperty("open", choice.isOpen());
        json.add("columns", columns);
        return json;
    }

    static TableChoice read(JsonObject json) {
        List<String> columns = new ArrayList<>();
        for (JsonElement column : json.getAsJsonArray("columns")) {
            columns.add(column.getAsString());
        }
        return new TableChoice(json.get("open").getAsBoolean(), columns);
    }
}
