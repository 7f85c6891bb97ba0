package org.tripole.export;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.tripole.export.CarriedState.Damage;
import org.tripole.export.CarriedState.Damaged;
import org.tripole.export.CarriedState.Found;
import org.tripole.export.CarriedState.NoState;
import org.tripole.export.CarriedState.NotAPicture;

/** Tells pictures by how they begin, and gives them to the reader of their format. */
final class PictureReader {

    /** PDF allows other bytes before its mark. */
    private static final int BEGINNING = 1024;

    /** Of SVG and PDF, which are taken into memory. */
    private static final int MOST_BYTES = 64 << 20;

    private PictureReader() {}

    static CarriedState read(Path path) throws IOException {
        if (!Files.isRegularFile(path)) {
            throw Files.exists(path)
                    ? new IOException(path + " is no file")
                    : new NoSuchFileException(path.toString());
        }
        try (InputStream stream = new BufferedInputStream(Files.newInputStream(path))) {
            return read(stream);
        }
    }

    private static CarriedState read(InputStream stream) throws IOException {
        stream.mark(BEGINNING);
        byte[] beginning = stream.readNBytes(BEGINNING);
        stream.reset();
        if (isPng(beginning)) {
            return read(PictureFormat.PNG, () -> PngReader.of(stream));
        }
        boolean isPdf = new String(beginning, StandardCharsets.ISO_8859_1).contains("%PDF-");
        byte[] bytes = stream.readNBytes(MOST_BYTES + 1);
        if (!isPdf && !SvgReader.isSvg(bytes)) {
            return new NotAPicture();
        }
        PictureFormat format = isPdf ? PictureFormat.PDF : PictureFormat.SVG;
        if (bytes.length > MOST_BYTES) {
            return new Damaged(format, Damage.TOO_LARGE);
        }
        return read(format, () -> isPdf ? PdfReader.of(bytes) : SvgReader.of(bytes));
    }

    private interface Search {
        Optional<byte[]> state() throws IOException, BrokenState;
    }

    private static CarriedState read(PictureFormat format, Search search) throws IOException {
        try {
            Optional<byte[]> state = search.state();
            if (state.isEmpty()) {
                return new NoState(format);
            }
            return Payload.decoded(state.get())
                    .<CarriedState>map(text -> new Found(format, text))
                    .orElse(new Damaged(format, Damage.CHANGED));
        } catch (BrokenState e) {
            return new Damaged(format, e.damage());
        }
    }

    private static boolean isPng(byte[] beginning) {
        byte[] signature = PngChunks.signature();
        return beginning.length >= signature.length
                && Arrays.equals(beginning, 0, signature.length, signature, 0, signature.length);
    }
}
