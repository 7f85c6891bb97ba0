package org.tripole.data;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** The files of one folder, read within bounds; a link out of the folder is never followed. */
final class FolderFiles {

    static final int LARGEST = 64 * 1024 * 1024;
    private static final String SUFFIX = ".json";

    private final Path root;
    private final Problems problems;

    /** The files under {@code root}, a real path. */
    FolderFiles(Path root, Problems problems) {
        this.root = root;
        this.problems = problems;
    }

    /** Paths of the JSON files right in {@code folder}, by name; none when it does not exist. */
    List<String> list(String folder) {
        Path path = root.resolve(folder);
        List<String> names = new ArrayList<>();
        if (!exists(folder) || !isInside(folder)) {
            return names;
        }
        if (!Files.isDirectory(path)) {
            report(folder, Fault.NOT_ORDINARY);
            return names;
        }
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(path)) {
            for (Path entry : entries) {
                String name = entry.getFileName().toString();
                if (name.endsWith(SUFFIX) && name.length() > SUFFIX.length()) {
                    names.add(folder + '/' + name);
                }
            }
        } catch (IOException | DirectoryIteratorException unreadable) {
            report(folder, Fault.FILE_UNREADABLE);
        }
        Collections.sort(names);
        return names;
    }

    /** Whether something stands at {@code file}, be it readable or not. */
    boolean exists(String file) {
        return Files.exists(root.resolve(file), LinkOption.NOFOLLOW_LINKS);
    }

    /** The text of a file without its byte-order mark; nothing, and a problem more, otherwise. */
    Optional<String> text(String file) {
        if (exists(file) && !isInside(file)) {
            return Optional.empty();
        }
        return bytesOf(root.resolve(file), file, problems)
                .flatMap(bytes -> Utf8.decode(file, bytes, problems));
    }

    /** The bytes of the file at {@code path}, which problems call {@code name}. */
    static Optional<byte[]> bytesOf(Path path, String name, Problems problems) {
        Fault fault = Fault.FILE_UNREADABLE;
        if (Files.notExists(path)) {
            fault = Fault.FILE_MISSING;
        } else if (Files.exists(path) && !Files.isRegularFile(path)) {
            fault = Fault.NOT_ORDINARY; // a pipe would keep the reader waiting for ever
        } else {
            try (InputStream in = Files.newInputStream(path)) {
                byte[] bytes = in.readNBytes(LARGEST + 1); // whatever size the file claims to have
                if (bytes.length <= LARGEST) {
                    return Optional.of(bytes);
                }
                fault = Fault.TOO_LARGE;
            } catch (IOException unreadable) {
                fault = Fault.FILE_UNREADABLE;
            }
        }
        problems.add(new FileProblem(Place.whole(name), fault));
        return Optional.empty();
    }

    private boolean isInside(String file) {
        try {
            if (root.resolve(file).toRealPath().startsWith(root)) {
                return true;
            }
            report(file, Fault.LINK_OUT);
        } catch (IOException unreadable) { // also a link to nowhere
            report(file, Fault.FILE_UNREADABLE);
        }
        return false;
    }

    private void report(String file, Fault fault) {
        problems.add(new FileProblem(Place.whole(file), fault));
    }
}
