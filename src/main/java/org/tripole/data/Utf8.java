package org.tripole.data;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Bytes to text, strictly. */
final class Utf8 {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final char REPLACEMENT = '\uFFFD';

    private Utf8() {}

    /** The text without its byte-order mark; nothing, and a problem more, when it is no UTF-8. */
    static Optional<String> decode(String file, byte[] bytes, Problems problems) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        // Only a text with replacement characters may be broken; checking is slow and takes memory.
        if (text.indexOf(REPLACEMENT) >= 0) {
            CharBuffer sound = CharBuffer.allocate(bytes.length);
            if (strict().decode(ByteBuffer.wrap(bytes), sound, true).isError()) {
                String before = withoutMark(sound.flip().toString());
                problems.add(new FileProblem(endOf(file, before), Fault.NOT_UTF8));
                return Optional.empty();
            }
        }
        return Optional.of(withoutMark(text));
    }

    private static CharsetDecoder strict() {
        return StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    private static String withoutMark(String text) {
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }

    /** The place right after {@code text}. */
    private static Place endOf(String file, CharSequence text) {
        int line = 1;
        int lineStart = 0;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            boolean splitsPair = c == '\r' && at + 1 < text.length() && text.charAt(at + 1) == '\n';
            if ((c == '\n' || c == '\r') && !splitsPair) {
                line++;
                lineStart = at + 1;
            }
        }
        int column = 1 + Character.codePointCount(text, lineStart, text.length());
        return new Place(file, line, column);
    }
}
