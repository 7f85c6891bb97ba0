package org.tripole.data;

import java.util.List;
import java.util.Optional;

/** A JSON value that knows where it starts. */
sealed interface Json {

    Place place();

    /** The value as a person sees it in the file, shortened. */
    String shown();

    /** A field of an object: its name, where the name stands, and its value. */
    record Member(String name, Place place, Json value) {}

    /** An object; its members in file order. */
    record Fields(Place place, List<Member> members) implements Json {

        /** The value under {@code name}; of several the last, as in other readers of JSON. */
        Optional<Json> value(String name) {
            for (int i = members.size() - 1; i >= 0; i--) {
                if (members.get(i).name().equals(name)) {
                    return Optional.of(members.get(i).value());
                }
            }
            return Optional.empty();
        }

        @Override
        public String shown() {
            return "{...}";
        }
    }

    /** A list of values. */
    record Items(Place place, List<Json> values) implements Json {

        @Override
        public String shown() {
            return values.isEmpty() ? "[]" : "[...]";
        }
    }

    /** A string, without its quotation marks. */
    record Text(Place place, String value) implements Json {

        @Override
        public String shown() {
            return '"' + Found.brief(value) + '"';
        }
    }

    /** A number, as written. */
    record Digits(Place place, String literal) implements Json {

        /** The number; infinite when it is too large for a double. */
        double value() {
            return Double.parseDouble(literal);
        }

        @Override
        public String shown() {
            return Found.brief(literal);
        }
    }

    /** True or false. */
    record Truth(Place place, boolean value) implements Json {

        @Override
        public String shown() {
            return Boolean.toString(value);
        }
    }

    /** The word null. */
    record Nothing(Place place) implements Json {

        @Override
        public String shown() {
            return "null";
        }
    }
}
