package org.tripole.export;

/** What bundled text needs to know of single characters. */
final class Script {

    private static final String BRACKETS = "()[]{}<>«»‹›";

    private Script() {}

    /** Whether the character is a letter of a script that runs from right to left. */
    static boolean isRightToLeft(int codePoint) {
        byte direction = Character.getDirectionality(codePoint);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }

    /** Whether the character only steers others and has no picture: joiners, direction marks. */
    static boolean isInvisible(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.FORMAT || type == Character.CONTROL;
    }

    /** The bracket that takes its place where text runs from right to left. */
    static int mirrored(int codePoint) {
        int at = BRACKETS.indexOf(codePoint);
        return at < 0 ? codePoint : BRACKETS.charAt(at ^ 1);
    }
}
