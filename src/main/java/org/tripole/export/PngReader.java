package org.tripole.export;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.tripole.export.CarriedState.Damage;

/** Looks through the chunks of a PNG for the state; the pixels are passed over unread. */
final class PngReader {

    private static final String END = "IEND";
    private static final int LONGEST_KEYWORD = 80;

    private final DataInputStream chunks;
    private boolean hasDamagedText;

    private PngReader(InputStream stream) {
        this.chunks = new DataInputStream(stream);
    }

    /** The state, if there is one; the stream stands at the signature. */
    static Optional<byte[]> of(InputStream stream) throws IOException, BrokenState {
        PngReader reader = new PngReader(stream);
        try {
            stream.skipNBytes(PngChunks.signature().length);
            return reader.find();
        } catch (EOFException e) {
            throw new BrokenState(Damage.BROKEN);
        }
    }

    private Optional<byte[]> find() throws IOException, BrokenState {
        while (true) {
            long length = Integer.toUnsignedLong(chunks.readInt());
            byte[] name = chunks.readNBytes(4);
            String kind = new String(name, StandardCharsets.ISO_8859_1);
            if (kind.equals(END)) {
                return nothing();
            }
            Optional<byte[]> state =
                    kind.equals(PngChunks.TEXT) ? text(name, length) : passed(length);
            if (state.isPresent()) {
                return state;
            }
        }
    }

    private Optional<byte[]> nothing() throws BrokenState {
        if (hasDamagedText) {
            throw new BrokenState(Damage.CHANGED);
        }
        return Optional.empty();
    }

    private Optional<byte[]> passed(long length) throws IOException {
        chunks.skipNBytes(length + Integer.BYTES);
        return Optional.empty();
    }

    private Optional<byte[]> text(byte[] name, long length) throws IOException, BrokenState {
        if (length > Payload.MOST_BYTES + LONGEST_KEYWORD) {
            return oversized(length);
        }
        byte[] content = new byte[(int) length];
        chunks.readFully(content);
        if (chunks.readInt() != PngChunks.checksum(name, content)) {
            hasDamagedText = true;
            return Optional.empty();
        }
        return isState(content) ? Optional.of(state(content)) : Optional.empty();
    }

    private Optional<byte[]> oversized(long length) throws IOException, BrokenState {
        byte[] beginning = chunks.readNBytes(LONGEST_KEYWORD);
        if (isState(beginning)) {
            throw new BrokenState(Damage.TOO_LARGE);
        }
        return passed(length - beginning.length);
    }

    private static boolean isState(byte[] content) {
        String beginning =
                new String(
                        content,
                        0,
                        Math.min(content.length, PngChunks.STATE.length() + 1),
                        StandardCharsets.ISO_8859_1);
        return beginning.equals(PngChunks.STATE + "\0");
    }

    /** Behind keyword, two flags, language and translated keyword, each text ended by a zero. */
    private static byte[] state(byte[] content) throws BrokenState {
        int flags = PngChunks.STATE.length() + 1;
        int start = afterZero(content, afterZero(content, flags + 2));
        if (content[flags] != 0) {
            return Inflation.of(content, start);
        }
        byte[] plain = new byte[content.length - start];
        System.arraycopy(content, start, plain, 0, plain.length);
        return plain;
    }

    private static int afterZero(byte[] content, int from) throws BrokenState {
        for (int at = from; at < content.length; at++) {
            if (content[at] == 0) {
                return at + 1;
            }
        }
        throw new BrokenState(Damage.BROKEN);
    }
}
