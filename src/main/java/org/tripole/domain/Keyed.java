package org.tripole.domain;

/** A closed choice that the data folder writes as a word. */
public interface Keyed {

    /** The word in the files, such as {@code founding-member}. */
    String key();
}
