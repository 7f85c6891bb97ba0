package org.tripole.domain;

import java.util.Arrays;
import java.util.Optional;

/** A closed choice that the data folder writes as a word. */
public interface Keyed {

    /** The word in the files, such as {@code founding-member}. */
    String key();

    /** The constant of {@code type} whose key is {@code key}, if there is one. */
    static <E extends Enum<E> & Keyed> Optional<E> parse(Class<E> type, String key) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.key().equals(key))
                .findFirst();
    }
}
