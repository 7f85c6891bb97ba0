package org.tripole.export;

import java.io.IOException;
import java.nio.file.Path;

/**
 * What a file that may be a picture carries of the view it was made from. Files are told by their
 * content; nothing that a file holds makes the reading throw, run without end or fill the memory.
 */
public sealed interface CarriedState {

    /** A state, letter by letter as it was given; whether it can be understood is not checked. */
    record Found(PictureFormat format, String state) implements CarriedState {}

    /** A picture of another program, or one that lost its state on the way. */
    record NoState(PictureFormat format) implements CarriedState {}

    /** A picture whose state cannot be trusted. */
    record Damaged(PictureFormat format, Damage damage) implements CarriedState {}

    /** Neither PNG nor SVG nor PDF. */
    record NotAPicture() implements CarriedState {}

    /** The file is gone, may not be read, or is no file at all. */
    record Unreadable(IOException cause) implements CarriedState {}

    /** How a picture with a state is broken. */
    enum Damage {
        /** The file ends too early, or its parts contradict each other. */
        BROKEN,
        /** The state differs from what was written. */
        CHANGED,
        /** More bytes than any picture or state of ours has. */
        TOO_LARGE
    }

    /** Reads the state out of the file; linear in its size. */
    static CarriedState read(Path path) {
        try {
            return PictureReader.read(path);
        } catch (IOException e) {
            return new Unreadable(e);
        }
    }
}
