package org.tripole.view;

import org.tripole.text.names.NameLanguage;

/** What size and colour of a state's disc say, and in which language its name stands beside it. */
public record Encoding(SizeBy size, ColourBy colour, NameLanguage names) {

    /** Evidence and approach; the names of the record. */
    public static final Encoding OPENING =
            new Encoding(SizeBy.CONFIDENCE, ColourBy.APPROACH, NameLanguage.ENGLISH);

    /** The same with another meaning of size. */
    public Encoding withSize(SizeBy next) {
        return new Encoding(next, colour, names);
    }

    /** The same with another meaning of colour. */
    public Encoding withColour(ColourBy next) {
        return new Encoding(size, next, names);
    }

    /** The same with the names of countries in another language. */
    public Encoding withNames(NameLanguage next) {
        return new Encoding(size, colour, next);
    }
}
