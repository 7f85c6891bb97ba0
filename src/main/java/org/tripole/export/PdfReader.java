package org.tripole.export;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.tripole.export.CarriedState.Damage;

/**
 * Finds the state in a PDF by its media type, which stands in the dictionary of the embedded file.
 * The document is not parsed: general readers unpack whatever a file asks them to, and a state has
 * no need of them, as streams always stand open in the file.
 */
final class PdfReader {

    private static final String MARK =
            Payload.MEDIA_TYPE.substring(Payload.MEDIA_TYPE.indexOf('/') + 1);
    private static final String STREAM = "stream";
    private static final int LONGEST_DICTIONARY = 4096;
    private static final int MOST_VERSIONS = 16;

    private final byte[] bytes;

    /** The same with a character for each byte. */
    private final String text;

    private PdfReader(byte[] bytes) {
        this.bytes = bytes;
        this.text = new String(bytes, StandardCharsets.ISO_8859_1);
    }

    /** The state that was written last, if there is one. */
    static Optional<byte[]> of(byte[] bytes) throws BrokenState {
        return new PdfReader(bytes).find();
    }

    private Optional<byte[]> find() throws BrokenState {
        BrokenState first = null;
        int at = text.lastIndexOf(MARK);
        for (int i = 0; i < MOST_VERSIONS && at >= 0; i++) {
            try {
                return Optional.of(stateBehind(at));
            } catch (BrokenState e) {
                first = first == null ? e : first;
            }
            at = text.lastIndexOf(MARK, at - 1);
        }
        if (first != null) {
            throw first;
        }
        return Optional.empty();
    }

    private byte[] stateBehind(int mark) throws BrokenState {
        int stream = text.indexOf(STREAM, mark);
        if (stream < 0 || stream - mark > LONGEST_DICTIONARY) {
            throw new BrokenState(Damage.BROKEN);
        }
        String dictionary = text.substring(startOfObject(mark), stream);
        if (!dictionary.contains("/Filter")) {
            return plain(afterLineEnd(stream + STREAM.length()));
        }
        if (!dictionary.contains("/FlateDecode")) {
            throw new BrokenState(Damage.CHANGED);
        }
        return Inflation.of(bytes, afterLineEnd(stream + STREAM.length()));
    }

    private int startOfObject(int mark) {
        int earliest = Math.max(0, mark - LONGEST_DICTIONARY);
        return Math.max(earliest, text.lastIndexOf(" obj", mark));
    }

    private int afterLineEnd(int at) {
        int start = text.startsWith("\r", at) ? at + 1 : at;
        return text.startsWith("\n", start) ? start + 1 : start;
    }

    /** Other programs may have unpacked the stream. */
    private byte[] plain(int start) throws BrokenState {
        int end = text.indexOf("endstream", start);
        if (end < 0) {
            throw new BrokenState(Damage.BROKEN);
        }
        if (end - start > Payload.MOST_BYTES) {
            throw new BrokenState(Damage.TOO_LARGE);
        }
        String content = text.substring(start, end).stripTrailing();
        return content.getBytes(StandardCharsets.ISO_8859_1);
    }
}
