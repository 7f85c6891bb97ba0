package org.tripole.data;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Bytes to text, strictly. */
final class Utf8 {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private Utf8() {}

    /** The text without its byte-order mark; nothing, and a problem more, when it is no UTF-8. */
    static Optional<String> decode(String file, byte[] bytes, Problems problems) {
        var decoder =
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer sound = CharBuffer.allocate(bytes.length);
        boolean isBroken = decoder.decode(ByteBuffer.wrap(bytes), sound, true).isError();
        sound.flip();
        if (sound.hasRemaining() && sound.charAt(0) == BYTE_ORDER_MARK) {
            sound.get();
        }
        if (isBroken) {
            problems.add(new FileProblem(endOf(file, sound), Fault.NOT_UTF8));
            return Optional.empty();
        }
        return Optional.of(sound.toString());
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
