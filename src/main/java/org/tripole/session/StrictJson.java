package org.tripole.session;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.io.StringReader;
import java.util.Optional;

/** Texts read as one JSON object, to the letter of the standard and not deeper than need be. */
final class StrictJson {

    private static final int DEEPEST = 12;

    private StrictJson() {}

    /** The object that the text is; nothing when it is anything else. */
    static Optional<JsonObject> object(String text) {
        JsonReader reader = new JsonReader(new StringReader(text));
        reader.setStrictness(Strictness.STRICT);
        reader.setNestingLimit(DEEPEST);
        try {
            JsonElement root = new Gson().getAdapter(JsonElement.class).read(reader);
            return root instanceof JsonObject json && reader.peek() == JsonToken.END_DOCUMENT
                    ? Optional.of(json)
                    : Optional.empty();
        } catch (IOException | JsonParseException | IllegalStateException noJson) {
            return Optional.empty();
        }
    }
}
