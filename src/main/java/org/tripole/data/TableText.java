package org.tripole.data;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The text of a table as spreadsheets write it: UTF-8, or UTF-16 with a byte-order mark. */
final class TableText {

    private static final int MARK_HIGH = 0xFE;
    private static final int MARK_LOW = 0xFF;

    private TableText() {}

    /** The text without its byte-order mark; nothing, and a problem more, when it is none. */
    static Optional<String> decode(String file, byte[] bytes, Problems problems) {
        if (startsWith(bytes, MARK_LOW, MARK_HIGH)) {
            return Optional.of(new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE));
        }
        if (startsWith(bytes, MARK_HIGH, MARK_LOW)) {
            return Optional.of(new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE));
        }
        return Utf8.decode(file, bytes, problems);
    }

    /** The separator that stands most often in the first line; a comma when none does. */
    static char separator(String text) {
        String header = text.lines().findFirst().orElse("");
        char best = ',';
        for (char candidate : new char[] {';', '\t'}) {
            if (count(header, candidate) > count(header, best)) {
                best = candidate;
            }
        }
        return best;
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(c -> c == wanted).count();
    }

    private static boolean startsWith(byte[] bytes, int first, int second) {
        return bytes.length >= 2 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }
}
