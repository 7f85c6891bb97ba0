package org.tripole;

import java.io.File;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** The machine that the program runs on. */
final class ThisMachine implements Machine {

    private static final int PATIENCE_MS = 2000;
    private static final Path LINKER_CACHE = Path.of("/etc/ld.so.cache");
    private static final Path SOCKET_LIST = Path.of("/proc/net/unix");

    @Override
    public boolean isLinux() {
        return System.getProperty("os.name", "").startsWith("Linux");
    }

    @Override
    public Optional<String> variable(String name) {
        return Optional.ofNullable(System.getenv(name)).filter(value -> !value.isBlank());
    }

    /** Tries the ways of Xlib in turn: socket file, abstract socket, TCP. */
    @Override
    public boolean answers(DisplayName display) {
        if (!display.isLocal()) {
            return acceptsTcp(display.host(), display.port());
        }
        String socket = "/tmp/.X11-unix/X" + display.number();
        return acceptsLocal(Path.of(socket))
                || isListed("@" + socket)
                || acceptsTcp("localhost", display.port());
    }

    /**
     * Reads the dynamic linker's cache, which names every installed library. A system without one
     * finds its libraries in ways of its own; there the toolkit itself has to try.
     */
    @Override
    public boolean lacksLibrary(String file) {
        try {
            String cache = Files.readString(LINKER_CACHE, StandardCharsets.ISO_8859_1);
            return !cache.contains(file) && !isOnPath("LD_LIBRARY_PATH", file);
        } catch (IOException unreadable) {
            return false;
        }
    }

    @Override
    public boolean hasProgram(String name) {
        return isOnPath("PATH", name);
    }

    private boolean isOnPath(String variable, String file) {
        return variable(variable).stream()
                .flatMap(path -> Stream.of(path.split(File.pathSeparator)))
                .anyMatch(folder -> new File(folder, file).exists());
    }

    private static boolean acceptsLocal(Path socket) {
        try (SocketChannel channel = SocketChannel.open(StandardProtocolFamily.UNIX)) {
            return channel.connect(UnixDomainSocketAddress.of(socket));
        } catch (IOException | UnsupportedOperationException refused) {
            return false;
        }
    }

    private static boolean isListed(String socket) {
        try (Stream<String> lines = Files.lines(SOCKET_LIST, StandardCharsets.ISO_8859_1)) {
            return lines.anyMatch(line -> line.endsWith(" " + socket));
        } catch (IOException unreadable) {
            return false;
        }
    }

    private static boolean acceptsTcp(String host, int port) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(host, port), PATIENCE_MS);
            return true;
        } catch (IOException refused) {
            return false;
        }
    }
}
