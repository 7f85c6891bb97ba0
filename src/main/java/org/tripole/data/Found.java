package org.tripole.data;

/** How text from a file is shown in a sentence: one line, short, without control characters. */
final class Found {

    private static final int LONGEST = 60;

    private Found() {}

    /** At most 60 characters of {@code text}; a control character becomes a question mark. */
    static String brief(String text) {
        int length = text.codePointCount(0, text.length());
        String cut =
                length <= LONGEST
                        ? text
                        : text.substring(0, text.offsetByCodePoints(0, LONGEST - 3)) + "...";
        return cut.codePoints()
                .map(c -> isShowable(c) ? c : '?')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isShowable(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE,
                    Character.UNASSIGNED ->
                    false;
            default -> true;
        };
    }
}
