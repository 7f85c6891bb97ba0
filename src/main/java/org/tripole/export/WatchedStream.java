package org.tripole.export;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.tripole.work.Progress;

/** Hands every block on, and before each asks whether the file is still wanted. */
final class WatchedStream extends FilterOutputStream {

    private static final double ALL_PAINTED = 1;

    private final Progress progress;

    WatchedStream(OutputStream stream, Progress progress) {
        super(stream);
        this.progress = progress;
    }

    @Override
    public void write(int value) throws IOException {
        out.write(value);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        progress.checkpoint(ALL_PAINTED);
        out.write(bytes, from, length);
    }
}
