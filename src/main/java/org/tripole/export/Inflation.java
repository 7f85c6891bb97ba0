package org.tripole.export;

import java.io.ByteArrayOutputStream;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.tripole.export.CarriedState.Damage;

/** Unpacks compressed states, but none that grows beyond what a state may have. */
final class Inflation {

    private static final int PIECE = 1 << 14;

    private Inflation() {}

    /**
     * The content that was compressed into {@code bytes} from {@code start}; what follows is let
     * be.
     */
    static byte[] of(byte[] bytes, int start) throws BrokenState {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(bytes, start, bytes.length - start);
            return content(inflater);
        } catch (DataFormatException e) {
            throw new BrokenState(Damage.CHANGED);
        } finally {
            inflater.end();
        }
    }

    private static byte[] content(Inflater inflater) throws DataFormatException, BrokenState {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        byte[] piece = new byte[PIECE];
        while (!inflater.finished()) {
            int length = inflater.inflate(piece);
            if (length == 0 && !inflater.finished()) {
                throw new BrokenState(Damage.BROKEN); // it ends too early, or asks for a dictionary
            }
            content.write(piece, 0, length);
            if (content.size() > Payload.MOST_BYTES) {
                throw new BrokenState(Damage.TOO_LARGE);
            }
        }
        return content.toByteArray();
    }
}
