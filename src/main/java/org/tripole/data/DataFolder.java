package org.tripole.data;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;
import org.tripole.work.Progress;

/**
 * A data folder on disk. Reading it is a pure function of its files: it writes nothing, follows no
 * link out of the folder and opens no connection. DATA.md, "Reading it".
 */
public final class DataFolder {

    private final Path folder;

    /** The folder at {@code folder}, which need not exist. */
    public DataFolder(Path folder) {
        this.folder = folder;
    }

    /**
     * Reads all that is sound and collects what is not; never throws on content. Linear in the size
     * of the files. Ends with {@link org.tripole.work.Cancelled} when cancelled between two files.
     */
    public LoadReport read(Progress progress) {
        Problems problems = new Problems();
        Optional<Path> root = root(problems);
        if (root.isEmpty()) {
            return new LoadReport(null, problems.inOrder());
        }
        FolderFiles files = new FolderFiles(root.get(), problems);
        return new FolderReader(files, problems, progress).read();
    }

    private Optional<Path> root(Problems problems) {
        try {
            if (Files.notExists(folder, LinkOption.NOFOLLOW_LINKS)) {
                report(problems, Fault.FOLDER_MISSING);
            } else if (!Files.isDirectory(folder)) {
                report(problems, Fault.FOLDER_IS_FILE);
            } else if (!Files.isReadable(folder)) {
                report(problems, Fault.FOLDER_UNREADABLE);
            } else {
                return Optional.of(folder.toRealPath());
            }
        } catch (IOException gone) {
            report(problems, Fault.FOLDER_UNREADABLE);
        }
        return Optional.empty();
    }

    private void report(Problems problems, Fault fault) {
        problems.add(new FileProblem(Place.whole(folder.toString()), fault));
    }
}
