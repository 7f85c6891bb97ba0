package org.tripole.ui;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.tripole.work.Job;

/**
 * Whether the system asks programs not to move things. JavaFX 21 cannot tell, so the system's own
 * tool is asked; where there is none, or it does not answer soon, things may move.
 *
 * @param system name of the operating system
 * @param ask what a command prints, if it answers
 */
record SystemMotion(String system, Function<List<String>, Optional<String>> ask) {

    private static final int PATIENCE_SECONDS = 3;

    private static final List<String> GNOME =
            List.of("gsettings", "get", "org.gnome.desktop.interface", "enable-animations");
    private static final List<String> MAC =
            List.of("defaults", "read", "com.apple.universalaccess", "reduceMotion");
    private static final List<String> WINDOWS =
            List.of(
                    "reg",
                    "query",
                    "HKCU\\Control Panel\\Desktop\\WindowMetrics",
                    "/v",
                    "MinAnimate");

    /** The system that the program runs on. */
    static SystemMotion ofThisMachine() {
        return new SystemMotion(System.getProperty("os.name", ""), SystemMotion::answer);
    }

    /** Asks the system; for a thread of its own, as a tool may take a while. */
    Job<Boolean> reduced() {
        return progress -> isReduced();
    }

    private boolean isReduced() {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return says(WINDOWS, answer -> answer.matches("(?s).*MinAnimate\\s+REG_SZ\\s+0\\s*"));
        }
        if (name.startsWith("mac")) {
            return says(MAC, answer -> answer.strip().equals("1"));
        }
        return says(GNOME, answer -> answer.strip().equals("false"));
    }

    private boolean says(List<String> command, Function<String, Boolean> meaning) {
        return ask.apply(command).map(meaning).orElse(false);
    }

    private static Optional<String> answer(List<String> command) {
        try {
            Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
            process.getOutputStream().close();
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                return Optional.empty();
            }
            byte[] printed = process.getInputStream().readAllBytes();
            return Optional.of(new String(printed, StandardCharsets.UTF_8));
        } catch (IOException noSuchTool) {
            return Optional.empty();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
