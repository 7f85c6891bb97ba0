package org.tripole.cli;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonParseException;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tripole.text.ReopenText;

/** A list of pictures in JSON: an object for each, whose fields are called as the options are. */
record PictureList(Path file) {

    private static final int MOST_BYTES = 1 << 20;
    private static final int MOST_PICTURES = 1000;
    private static final int DEEPEST = 4;
    private static final Pattern PLACE = Pattern.compile("at line (\\d+)");

    /** The list cannot be used; why, in words. */
    static final class NoList extends Exception {

        private static final long serialVersionUID = 1;

        NoList(String message) {
            super(message);
        }
    }

    /** The entries in their order, as they stand there. */
    List<JsonElement> entries() throws NoList {
        JsonArray array = array(text());
        if (array.size() > MOST_PICTURES) {
            throw tooLong();
        }
        List<JsonElement> entries = new ArrayList<>();
        array.forEach(entries::add);
        return entries;
    }

    /** A file that the list names; seen from where the list lies. */
    Path beside(String name) {
        return file.resolveSibling(name);
    }

    private JsonArray array(String text) throws NoList {
        JsonReader reader = new JsonReader(new StringReader(text));
        reader.setStrictness(Strictness.STRICT);
        reader.setNestingLimit(DEEPEST);
        try {
            JsonElement root = new Gson().getAdapter(JsonElement.class).read(reader);
            if (root instanceof JsonArray array && reader.peek() == JsonToken.END_DOCUMENT) {
                return array;
            }
            throw noList("");
        } catch (IOException | JsonParseException | IllegalStateException noJson) {
            Matcher place = PLACE.matcher(String.valueOf(noJson.getMessage()));
            throw noList(place.find() ? place.group(1) : "");
        }
    }

    private String text() throws NoList {
        try (InputStream stream = Files.newInputStream(file)) {
            byte[] bytes = stream.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw tooLong();
            }
            return new String(bytes, StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new NoList(Words.text(ReopenText.BATCH_UNREADABLE, file));
        }
    }

    private NoList tooLong() {
        return new NoList(Words.text(ReopenText.BATCH_TOO_LONG, file, MOST_PICTURES));
    }

    private NoList noList(String line) {
        ReopenText text = line.isEmpty() ? ReopenText.BATCH_NO_LIST : ReopenText.BATCH_NO_JSON;
        return new NoList(Words.text(text, file, line));
    }
}
