package org.tripole.app.saved;

/**
 * What a picture as a file has beyond the view: its sheet, what is seen, its title.
 *
 * @param title empty for the proposed one
 */
public record Plate(Sheet sheet, Gaze gaze, String title) {

    /** The most letters of a title. */
    public static final int LONGEST_TITLE = 500;

    public Plate {
        if (title.length() > LONGEST_TITLE) {
            throw new IllegalArgumentException(
                    "A title has at most 500 letters, but this has " + title.length());
        }
    }

    /** The whole view on a sheet under the proposed title. */
    public static Plate on(Sheet sheet) {
        return new Plate(sheet, Gaze.WHOLE, "");
    }

    /** The same on another sheet. */
    public Plate withSheet(Sheet next) {
        return new Plate(next, gaze, title);
    }

    /** The same under another title. */
    public Plate withTitle(String next) {
        return new Plate(sheet, gaze, next);
    }
}
