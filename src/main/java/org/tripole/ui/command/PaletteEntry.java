package org.tripole.ui.command;

/**
 * One line of the palette.
 *
 * @param id stable, for tests and to know what was used before
 * @param detail what it is, or what is needed first
 * @param keys the key that does the same; empty when there is none
 */
public record PaletteEntry(
        String id, String text, String detail, String keys, boolean isPossible, Runnable act) {

    /** A thing that can be gone to at any time and has no key. */
    public static PaletteEntry ofThing(String id, String text, String detail, Runnable act) {
        return new PaletteEntry(id, text, detail, "", true, act);
    }
}
