package org.tripole.cli;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;

/** JSON as the commands write it: indented by two, numbers with every digit they have. */
final class Json {

    private Json() {}

    static JsonWriter on(PrintWriter out) {
        JsonWriter json = new JsonWriter(out);
        json.setIndent("  ");
        json.setHtmlSafe(false);
        return json;
    }

    /** A number under a name; minus zero is written as zero. */
    static void number(JsonWriter json, String name, double value) throws IOException {
        json.name(name).value(value + 0.0);
    }

    /** A list of numbers under a name. */
    static void numbers(JsonWriter json, String name, List<Double> values) throws IOException {
        json.name(name).beginArray();
        for (double value : values) {
            json.value(value + 0.0);
        }
        json.endArray();
    }
}
