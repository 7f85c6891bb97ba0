package org.tripole.domain;

/**
 * How good the evidence of a tie is: A official record, B reputable press or institute, C secondary
 * or contested.
 */
public enum Quality implements Keyed {
    A("A"),
    B("B"),
    C("C");

    private final String key;

    Quality(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
