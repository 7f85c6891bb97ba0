package org.tripole.disk;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

/** The few acts on files that writing needs, so that tests can let each of them fail. */
interface Disk {

    /** A new, empty file that is being written. */
    interface Draft extends Closeable {

        /** Where the bytes go. */
        OutputStream stream();

        /** Returns when the bytes have reached the device. */
        void force() throws IOException;
    }

    /** Creates a file; fails if there is one. */
    Draft create(Path path) throws IOException;

    /** Gives the file its name; fails when it is taken, unless it may be replaced. */
    void move(Path from, Path to, Existing existing) throws IOException;

    /** Removes the file if there is one. */
    void delete(Path path) throws IOException;
}
