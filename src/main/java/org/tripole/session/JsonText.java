package org.tripole.session;

import com.google.gson.JsonArray;
import com.google.gson.JsonPrimitive;
import java.util.Collection;
import java.util.List;
import org.tripole.draw.Ref;

/** Small parts of JSON that every part of a view is written with, and read back. */
final class JsonText {

    private JsonText() {}

    static JsonArray texts(Collection<?> values) {
        JsonArray array = new JsonArray();
        values.forEach(value -> array.add(value.toString()));
        return array;
    }

    static JsonArray words(Collection<? extends Enum<?>> choices) {
        return texts(choices.stream().map(Fields::word).toList());
    }

    static JsonArray numbers(List<Double> values) {
        JsonArray array = new JsonArray();
        values.forEach(value -> array.add(new JsonPrimitive(value)));
        return array;
    }

    static JsonArray refs(Collection<Ref> refs) {
        return texts(refs.stream().map(JsonText::ref).toList());
    }

    /** A reference as one word, such as actor:IND. */
    static String ref(Ref ref) {
        return Fields.word(ref.kind()) + ":" + ref.id();
    }

    static Ref ref(String word) {
        int colon = word.indexOf(':');
        if (colon < 1 || colon == word.length() - 1) {
            throw new IllegalArgumentException("\"" + word + "\" is no reference");
        }
        Ref.Kind kind = Fields.constant(Ref.Kind.class, word.substring(0, colon));
        return new Ref(kind, word.substring(colon + 1));
    }
}
