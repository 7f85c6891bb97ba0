package org.tripole.view;

/** What size and colour of a state's disc say. */
public record Encoding(SizeBy size, ColourBy colour) {

    /** Evidence and approach. */
    public static final Encoding OPENING = new Encoding(SizeBy.CONFIDENCE, ColourBy.APPROACH);

    /** The same with another meaning of size. */
    public Encoding withSize(SizeBy next) {
        return new Encoding(next, colour);
    }

    /** The same with another meaning of colour. */
    public Encoding withColour(ColourBy next) {
        return new Encoding(size, next);
    }
}
