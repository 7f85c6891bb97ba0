package org.tripole.export;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;

/** Writes the chunks that a PNG file is made of. PNG specification (W3C), 5.3 and 11.3. */
final class PngChunks {

    /** The keyword of the text that holds the state. */
    static final String STATE = "tripole";

    /** The name of a chunk of text in UTF-8. */
    static final String TEXT = "iTXt";

    private static final double INCHES_PER_METRE = 1 / 0.0254;
    private static final int PERCEPTUAL = 0;
    private static final int IN_METRES = 1;
    private static final int IS_COMPRESSED = 1;

    private final DataOutputStream out;

    PngChunks(OutputStream stream) {
        this.out = new DataOutputStream(stream);
    }

    /** What every PNG begins with. */
    static byte[] signature() {
        return new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    }

    /** Sum over name and content, as it stands behind every chunk. */
    static int checksum(byte[] name, byte[] content) {
        CRC32 sum = new CRC32();
        sum.update(name);
        sum.update(content);
        return (int) sum.getValue();
    }

    void colourSpace() throws IOException {
        write("sRGB", new byte[] {PERCEPTUAL});
    }

    void size(double dpi) throws IOException {
        int perMetre = (int) Math.round(dpi * INCHES_PER_METRE);
        ByteBuffer size = ByteBuffer.allocate(9);
        size.putInt(perMetre).putInt(perMetre).put((byte) IN_METRES);
        write("pHYs", size.array());
    }

    /** A property of the file; left out when there is nothing to say. */
    void text(String keyword, String language, String text) throws IOException {
        if (!text.isBlank()) {
            byte[] words = text.replace('\0', ' ').getBytes(StandardCharsets.UTF_8);
            write(TEXT, joined(latin(keyword + "\0\0\0" + language + "\0\0"), words));
        }
    }

    void state(Payload payload) throws IOException {
        ByteArrayOutputStream compressed = new ByteArrayOutputStream();
        try (OutputStream deflater = new DeflaterOutputStream(compressed)) {
            deflater.write(payload.bytes());
        }
        byte[] head = latin(STATE + "\0" + (char) IS_COMPRESSED + "\0\0\0");
        write(TEXT, joined(head, compressed.toByteArray()));
    }

    private void write(String name, byte[] content) throws IOException {
        byte[] type = latin(name);
        out.writeInt(content.length);
        out.write(type);
        out.write(content);
        out.writeInt(checksum(type, content));
    }

    private static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] joined(byte[] head, byte[] rest) {
        return ByteBuffer.allocate(head.length + rest.length).put(head).put(rest).array();
    }
}
