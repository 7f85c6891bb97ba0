package org.tripole.data;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.MalformedJsonException;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads strict JSON (RFC 8259) into a tree whose every value knows its place. Gson reads and
 * checks; a cursor in step with it measures. Linear in the text; nesting and number of values are
 * bounded, so that no text overflows stack or memory.
 */
final class JsonTree {

    static final int DEEPEST = 64;
    static final int MOST_VALUES = 8_000_000;

    private static final int LONGEST_POOLED = 40;
    private static final int LARGEST_POOL = 20_000;

    private final JsonReader reader;
    private final TokenCursor cursor;
    private final Problems problems;
    private final Map<String, String> pool = new HashMap<>();
    private int values;

    private JsonTree(String file, String text, Problems problems) {
        this.reader = new JsonReader(new StringReader(text));
        this.reader.setStrictness(Strictness.STRICT);
        this.cursor = new TokenCursor(file, text);
        this.problems = problems;
    }

    /** The tree of {@code text}; nothing, and a problem more, when it is no JSON. */
    static Optional<Json> read(String file, String text, Problems problems) {
        JsonTree tree = new JsonTree(file, text, problems);
        try {
            return Optional.of(tree.document());
        } catch (Refused refused) {
            problems.add(new FileProblem(tree.cursor.place(), refused.fault));
        } catch (IOException malformed) { // the reader's own message names no place of a token
            String found = Found.brief(tree.cursor.token());
            problems.add(new SyntaxProblem(tree.cursor.place(), found));
        }
        return Optional.empty();
    }

    private Json document() throws IOException {
        cursor.advanceToEdge();
        Json root = value(1);
        cursor.advanceToEdge();
        if (reader.peek() != JsonToken.END_DOCUMENT) {
            throw new MalformedJsonException("Something follows the root");
        }
        return root;
    }

    private Json value(int depth) throws IOException {
        if (++values > MOST_VALUES) {
            throw new Refused(Fault.TOO_MANY_VALUES);
        }
        Place place = cursor.place();
        JsonToken token = reader.peek();
        if (depth > DEEPEST
                && (token == JsonToken.BEGIN_ARRAY || token == JsonToken.BEGIN_OBJECT)) {
            throw new Refused(Fault.TOO_DEEP);
        }
        return switch (token) {
            case BEGIN_OBJECT -> fields(place, depth);
            case BEGIN_ARRAY -> items(place, depth);
            case STRING -> new Json.Text(place, pooled(reader.nextString()));
            case NUMBER -> new Json.Digits(place, pooled(reader.nextString()));
            case BOOLEAN -> new Json.Truth(place, reader.nextBoolean());
            case NULL -> {
                reader.nextNull();
                yield new Json.Nothing(place);
            }
            default -> throw new AssertionError(token);
        };
    }

    private Json fields(Place place, int depth) throws IOException {
        List<Json.Member> members = new ArrayList<>();
        Set<String> names = new HashSet<>();
        reader.beginObject();
        cursor.advance();
        while (reader.hasNext()) {
            Place at = cursor.place();
            String name = pooled(reader.nextName());
            if (!names.add(name)) {
                problems.add(Remark.of(at, Remark.Kind.REPEATED_FIELD, Found.brief(name)));
            }
            cursor.advance();
            members.add(new Json.Member(name, at, value(depth + 1)));
            cursor.advance();
        }
        reader.endObject();
        return new Json.Fields(place, List.copyOf(members));
    }

    private Json items(Place place, int depth) throws IOException {
        List<Json> items = new ArrayList<>();
        reader.beginArray();
        cursor.advance();
        while (reader.hasNext()) {
            items.add(value(depth + 1));
            cursor.advance();
        }
        reader.endArray();
        return new Json.Items(place, List.copyOf(items));
    }

    /** The same text, held once: names and ids come again in every row of a large file. */
    private String pooled(String text) {
        if (text.length() > LONGEST_POOLED || pool.size() >= LARGEST_POOL) {
            return pool.getOrDefault(text, text);
        }
        String known = pool.putIfAbsent(text, text);
        return known == null ? text : known;
    }

    /** Ends the reading of a text that breaks a bound. */
    private static final class Refused extends IOException {
        private static final long serialVersionUID = 1L;
        private final Fault fault;

        Refused(Fault fault) {
            super(fault.name());
            this.fault = fault;
        }
    }
}
