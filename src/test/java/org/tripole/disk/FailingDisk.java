package org.tripole.disk;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

/** The real disk, but one act on it fails. */
final class FailingDisk implements Disk {

    enum Act {
        CREATE,
        WRITE,
        FORCE,
        CLOSE,
        MOVE
    }

    private final Disk real = new RealDisk();
    private final Act failing;
    private final IOException failure;

    FailingDisk(Act failing, IOException failure) {
        this.failing = failing;
        this.failure = failure;
    }

    @Override
    public Draft create(Path path) throws IOException {
        failAt(Act.CREATE);
        return new FailingDraft(real.create(path));
    }

    @Override
    public void move(Path from, Path to, Existing existing) throws IOException {
        failAt(Act.MOVE);
        real.move(from, to, existing);
    }

    @Override
    public void delete(Path path) throws IOException {
        real.delete(path);
    }

    private void failAt(Act act) throws IOException {
        if (act == failing) {
            throw failure;
        }
    }

    private final class FailingDraft implements Draft {

        private final Draft draft;

        FailingDraft(Draft draft) {
            this.draft = draft;
        }

        @Override
        public OutputStream stream() {
            return new FilterOutputStream(draft.stream()) {
                @Override
                public void write(byte[] bytes, int from, int length) throws IOException {
                    failAt(Act.WRITE);
                    out.write(bytes, from, length);
                }
            };
        }

        @Override
        public void force() throws IOException {
            failAt(Act.FORCE);
            draft.force();
        }

        @Override
        public void close() throws IOException {
            draft.close();
            failAt(Act.CLOSE);
        }
    }
}
