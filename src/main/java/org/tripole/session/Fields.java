package org.tripole.session;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.tripole.text.ReopenText;

/**
 * The fields of a JSON object, read as what they must be; what they are not ends the reading with
 * the place and the rule.
 *
 * @param path of the object in the file, empty for the outermost
 */
record Fields(JsonObject json, String path) {

    private static final int MOST_ENTRIES = 20_000;
    private static final int LONGEST_TEXT = 500;
    private static final int LONGEST_NUMBER = 40;

    /** Makes a value of a text; anything that it throws on a wrong one is a refusal. */
    interface Maker<T> {
        T make(String text);
    }

    /** Makes a value of checked parts, which may refuse them. */
    interface Building<T> {
        T build() throws Unfit;
    }

    boolean has(String name) {
        return json.has(name) && !json.get(name).isJsonNull();
    }

    Fields object(String name) throws Unfit {
        if (field(name) instanceof JsonObject object) {
            return new Fields(object, at(name));
        }
        throw wrong(name, ReopenText.NOT_AN_OBJECT);
    }

    String text(String name) throws Unfit {
        return text(field(name), at(name));
    }

    boolean flag(String name) throws Unfit {
        if (field(name) instanceof JsonPrimitive value && value.isBoolean()) {
            return value.getAsBoolean();
        }
        throw wrong(name, ReopenText.NOT_A_FLAG);
    }

    double number(String name) throws Unfit {
        return number(field(name), at(name));
    }

    int whole(String name) throws Unfit {
        long value = count(name);
        if (value < Integer.MIN_VALUE || value > Integer.MAX_VALUE) {
            throw wrong(name, ReopenText.NOT_WHOLE);
        }
        return (int) value;
    }

    long count(String name) throws Unfit {
        try {
            return Long.parseLong(digits(field(name), at(name)));
        } catch (NumberFormatException notWhole) {
            throw wrong(name, ReopenText.NOT_WHOLE);
        }
    }

    LocalDate day(String name) throws Unfit {
        try {
            return LocalDate.parse(text(name));
        } catch (DateTimeException noDay) {
            throw wrong(name, ReopenText.NOT_A_DAY);
        }
    }

    <E extends Enum<E>> E choice(String name, Class<E> type) throws Unfit {
        return made(name, text -> constant(type, text));
    }

    <T> T made(String name, Maker<T> maker) throws Unfit {
        return made(text(name), at(name), maker);
    }

    <T> Optional<T> optional(String name, Maker<T> maker) throws Unfit {
        return has(name) ? Optional.of(made(name, maker)) : Optional.empty();
    }

    <T> List<T> list(String name, Maker<T> maker) throws Unfit {
        List<T> values = new ArrayList<>();
        for (JsonElement element : array(name)) {
            values.add(made(text(element, at(name)), at(name), maker));
        }
        return values;
    }

    /** The objects of a list; the path counts them from 1. */
    List<Fields> objects(String name) throws Unfit {
        List<Fields> objects = new ArrayList<>();
        for (JsonElement element : array(name)) {
            String place = at(name) + "[" + (objects.size() + 1) + "]";
            if (!(element instanceof JsonObject object)) {
                throw new Unfit(ReopenText.NOT_AN_OBJECT, place);
            }
            objects.add(new Fields(object, place));
        }
        return objects;
    }

    List<Double> numbers(String name) throws Unfit {
        List<Double> values = new ArrayList<>();
        for (JsonElement element : array(name)) {
            values.add(number(element, at(name)));
        }
        return values;
    }

    /** The names of its fields, each made into a key, in the order of the file. */
    <T> Map<String, T> names(Maker<T> maker) throws Unfit {
        if (json.size() > MOST_ENTRIES) {
            throw new Unfit(ReopenText.TOO_MANY, path, MOST_ENTRIES);
        }
        Map<String, T> names = new LinkedHashMap<>();
        for (String name : json.keySet()) {
            names.put(name, made(name, at(name), maker));
        }
        return names;
    }

    /** Builds a value; a rule of its own that is broken is told as such, with the place. */
    <T> T built(Building<T> building) throws Unfit {
        try {
            return building.build();
        } catch (IllegalArgumentException broken) {
            throw new Unfit(ReopenText.AGAINST_RULE, path, String.valueOf(broken.getMessage()));
        }
    }

    static <E extends Enum<E>> E constant(Class<E> type, String word) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> word(constant).equals(word))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("\"" + word + "\" is no known choice"));
    }

    /** How a choice is written: small letters, hyphens between words. */
    static String word(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private JsonArray array(String name) throws Unfit {
        if (!(field(name) instanceof JsonArray array)) {
            throw wrong(name, ReopenText.NOT_A_LIST);
        }
        if (array.size() > MOST_ENTRIES) {
            throw wrong(name, ReopenText.TOO_MANY, MOST_ENTRIES);
        }
        return array;
    }

    private JsonElement field(String name) throws Unfit {
        JsonElement found = json.get(name);
        if (found == null) {
            throw wrong(name, ReopenText.MISSING);
        }
        return found;
    }

    private String at(String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    private Unfit wrong(String name, ReopenText rule) {
        return new Unfit(rule, at(name));
    }

    private Unfit wrong(String name, ReopenText rule, int limit) {
        return new Unfit(rule, at(name), limit);
    }

    private static <T> T made(String text, String place, Maker<T> maker) throws Unfit {
        try {
            return maker.make(text);
        } catch (IllegalArgumentException broken) {
            throw new Unfit(ReopenText.AGAINST_RULE, place, String.valueOf(broken.getMessage()));
        }
    }

    private static String text(JsonElement element, String place) throws Unfit {
        if (!(element instanceof JsonPrimitive value && value.isString())) {
            throw new Unfit(ReopenText.NOT_A_TEXT, place);
        }
        String text = value.getAsString();
        if (text.length() > LONGEST_TEXT) {
            throw new Unfit(ReopenText.TOO_LONG, place, LONGEST_TEXT);
        }
        return text;
    }

    private static double number(JsonElement element, String place) throws Unfit {
        try {
            return Double.parseDouble(digits(element, place));
        } catch (NumberFormatException noNumber) {
            throw new Unfit(ReopenText.NOT_A_NUMBER, place);
        }
    }

    private static String digits(JsonElement element, String place) throws Unfit {
        if (!(element instanceof JsonPrimitive value && value.isNumber())) {
            throw new Unfit(ReopenText.NOT_A_NUMBER, place);
        }
        String digits = value.getAsString();
        if (digits.length() > LONGEST_NUMBER) {
            throw new Unfit(ReopenText.NOT_A_NUMBER, place);
        }
        return digits;
    }
}
