package org.tripole.disk;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Locale;
import org.tripole.disk.WriteFailure.Reason;

/** Why the disk failed, from what it or a library between it and us threw. */
final class Diagnosis {

    private Diagnosis() {}

    /** The reason that the failure or the nearest of its causes tells. */
    static Reason of(Throwable failure) {
        for (Throwable each = failure; each != null; each = each.getCause()) {
            Reason reason = itself(each);
            if (reason != Reason.OTHER) {
                return reason;
            }
        }
        return Reason.OTHER;
    }

    /** What the innermost cause says, without the words of those who passed it on. */
    static String quote(Throwable failure) {
        Throwable innermost = failure;
        for (Throwable each = failure; each != null; each = each.getCause()) {
            innermost = each;
        }
        String said = innermost.getMessage();
        return said == null || said.isBlank() ? innermost.getClass().getSimpleName() : said;
    }

    private static Reason itself(Throwable failure) {
        if (failure instanceof FileAlreadyExistsException) {
            return Reason.EXISTS;
        }
        if (failure instanceof NoSuchFileException || failure instanceof NotDirectoryException) {
            return Reason.NO_FOLDER;
        }
        if (failure instanceof AccessDeniedException) {
            return Reason.NOT_ALLOWED;
        }
        return byWords(String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT));
    }

    /** Java has no types for these; the words are those of Linux, macOS and Windows. */
    private static Reason byWords(String words) {
        if (words.contains("no space left")
                || words.contains("not enough space")
                || words.contains("quota exceeded")) {
            return Reason.DISK_FULL;
        }
        if (words.contains("not a directory")) {
            return Reason.NO_FOLDER;
        }
        boolean isRefused =
                words.contains("read-only file system")
                        || words.contains("operation not permitted")
                        || words.contains("write protected");
        return isRefused ? Reason.NOT_ALLOWED : Reason.OTHER;
    }
}
