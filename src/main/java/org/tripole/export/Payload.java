package org.tripole.export;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** A state as text, small enough to be carried by a picture and to be read back whole. */
public record Payload(String text) {

    /** The most bytes of a state in UTF-8. */
    static final int MOST_BYTES = 4 << 20;

    /** How files name this kind of content. */
    static final String MEDIA_TYPE = "application/vnd.tripole.view+json";

    public Payload {
        int size = encoded(text).length;
        if (size > MOST_BYTES) {
            throw new IllegalArgumentException(
                    "A state must have at most " + MOST_BYTES + " bytes, but has " + size);
        }
    }

    /** The text in UTF-8. */
    byte[] bytes() {
        return encoded(text);
    }

    /** The text behind the bytes, unless they are no UTF-8. */
    static Optional<String> decoded(byte[] bytes) {
        try {
            return Optional.of(
                    StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static byte[] encoded(String text) {
        try {
            ByteBuffer bytes = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text));
            byte[] exact = new byte[bytes.remaining()];
            bytes.get(exact);
            return exact;
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException("A state must be Unicode, but has half a pair", e);
        }
    }
}
