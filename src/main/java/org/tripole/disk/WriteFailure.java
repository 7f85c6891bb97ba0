package org.tripole.disk;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A file could not be written; what stood there before is untouched. */
public final class WriteFailure extends Exception {

    private static final long serialVersionUID = 1;

    /** Why a file could not be written. */
    public enum Reason {
        EXISTS("There is a file of that name already. Choose another name, or replace it."),
        IS_FOLDER("There is a folder of that name. Choose another name."),
        NO_FOLDER("The folder does not exist. Create it, or choose another."),
        NOT_ALLOWED("You may not write there. Choose another folder."),
        DISK_FULL("The disk is full. Free some space, or choose another disk."),
        OTHER("The disk reported a failure.");

        private final String advice;

        Reason(String advice) {
            this.advice = advice;
        }
    }

    private final Reason reason;

    WriteFailure(Path path, Reason reason, @Nullable Exception cause) {
        super(message(path, reason, cause), cause);
        this.reason = reason;
    }

    /** Why, as a closed choice, for whoever words it in another language. */
    public Reason reason() {
        return reason;
    }

    private static String message(Path path, Reason reason, @Nullable Exception cause) {
        String message = path + " was not written. " + reason.advice;
        return reason == Reason.OTHER && cause != null
                ? message + " (" + Diagnosis.quote(cause) + ")"
                : message;
    }
}
