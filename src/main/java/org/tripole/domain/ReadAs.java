package org.tripole.domain;

/** How the compilers read a source. */
public enum ReadAs implements Keyed {
    ORIGINAL("original"),
    COPY_OR_QUOTATION("copy-or-quotation"),
    NOT_OPENED("not-opened");

    private final String key;

    ReadAs(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
