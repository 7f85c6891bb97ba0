package org.tripole.disk;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.channels.FileChannel;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.StandardOpenOption;
import java.nio.file.WatchService;
import java.nio.file.attribute.UserPrincipalLookupService;
import java.nio.file.spi.FileSystemProvider;
import java.util.Set;

/**
 * The file system of this machine with room for so many more bytes; what does not fit fails as on a
 * full disk. So every writer can be tested as it is, without a device of its own.
 */
public final class SmallDisk extends FileSystem {

    /** What Linux says. */
    static final String NO_SPACE = "No space left on device";

    private final FileSystem real = FileSystems.getDefault();
    private final SmallDiskFiles files = new SmallDiskFiles(this);
    private final long bytes;
    private long bytesLeft;

    /** A disk with room for that many bytes. */
    public SmallDisk(long bytes) {
        this.bytes = bytes;
        this.bytesLeft = bytes;
    }

    /** The same file, seen on this disk. */
    public Path at(Path path) {
        return (Path)
                Proxy.newProxyInstance(
                        SmallDisk.class.getClassLoader(),
                        new Class<?>[] {Path.class, Seen.class},
                        (proxy, method, arguments) -> {
                            switch (method.getName()) {
                                case "getFileSystem":
                                    return this;
                                case "real":
                                    return path;
                                default:
                                    return onReal(path, method, arguments);
                            }
                        });
    }

    /** How many bytes were written so far. */
    public long written() {
        return bytes - bytesLeft;
    }

    private Object onReal(Path path, java.lang.reflect.Method method, Object[] arguments)
            throws Throwable {
        Object[] real = arguments == null ? new Object[0] : arguments.clone();
        for (int i = 0; i < real.length; i++) {
            real[i] = real[i] instanceof Path other ? real(other) : real[i];
        }
        try {
            Object answer = method.invoke(path, real);
            return answer instanceof Path next ? at(next) : answer;
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    /** A path that is seen on a small disk. */
    interface Seen {
        Path real();
    }

    static Path real(Path path) {
        return path instanceof Seen seen ? seen.real() : path;
    }

    /** A new file that takes what there is room for. */
    FileChannel create(Path path) throws IOException {
        FileChannel channel =
                FileChannel.open(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        return new BoundedChannel(channel, this::take);
    }

    /** As many of {@code wanted} bytes as there is room for; fails when there is none. */
    private int take(int wanted) throws IOException {
        if (wanted > 0 && bytesLeft == 0) {
            throw new IOException(NO_SPACE);
        }
        int taken = (int) Math.min(wanted, bytesLeft);
        bytesLeft -= taken;
        return taken;
    }

    @Override
    public FileSystemProvider provider() {
        return files;
    }

    @Override
    public void close() {}

    @Override
    public boolean isOpen() {
        return true;
    }

    @Override
    public boolean isReadOnly() {
        return false;
    }

    @Override
    public String getSeparator() {
        return real.getSeparator();
    }

    @Override
    public Iterable<Path> getRootDirectories() {
        return real.getRootDirectories();
    }

    @Override
    public Iterable<FileStore> getFileStores() {
        return real.getFileStores();
    }

    @Override
    public Set<String> supportedFileAttributeViews() {
        return real.supportedFileAttributeViews();
    }

    @Override
    public Path getPath(String first, String... more) {
        return at(real.getPath(first, more));
    }

    @Override
    public PathMatcher getPathMatcher(String pattern) {
        return real.getPathMatcher(pattern);
    }

    @Override
    public UserPrincipalLookupService getUserPrincipalLookupService() {
        return real.getUserPrincipalLookupService();
    }

    @Override
    public WatchService newWatchService() throws IOException {
        return real.newWatchService();
    }
}
