package org.tripole.export;

/**
 * A piece of text in one face and one direction; the runs of a text stand from left to right.
 *
 * @param text what a toolkit that shapes and turns Arabic itself (a web browser) is to draw
 * @param glyphs the same from left to right with the joined forms of Arabic letters as characters
 *     of their own, for whoever draws character by character (JavaFX, Java2D, PDF)
 * @param face has every character of {@code glyphs}
 * @param width sum of the advance widths of {@code glyphs}, in the picture's units
 */
public record Run(String text, String glyphs, FontFace face, double width) {

    /** Whether the run reads from right to left. */
    public boolean isRightToLeft() {
        return text.codePoints().anyMatch(Script::isRightToLeft);
    }
}
