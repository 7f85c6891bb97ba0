package org.tripole;

import java.util.ArrayList;
import java.util.List;

/** Says in one screen of plain text what the window lacks and how to mend it. */
final class WindowAdvice {

    private final Machine machine;

    WindowAdvice(Machine machine) {
        this.machine = machine;
    }

    /** The advice, line by line. */
    List<String> on(List<Lack> lacks) {
        List<String> lines = new ArrayList<>();
        lines.add("Tripole cannot open its window here.");
        lines.add("");
        lines.add("Missing:");
        lacks.forEach(lack -> lines.add("  - " + lack.inWords()));
        lines.add("");
        lines.add("What to do:");
        addInstallation(lacks, lines);
        addDisplay(lacks, lines);
        addToolkit(lacks, lines);
        return List.copyOf(lines);
    }

    private void addInstallation(List<Lack> lacks, List<String> lines) {
        List<String> packages = packagesFor(lacks);
        if (packages.isEmpty()) {
            return;
        }
        lines.add("  Install what is missing. On Debian or Ubuntu, as root:");
        lines.add("    apt-get install -y --no-install-recommends " + String.join(" ", packages));
    }

    private static void addDisplay(List<Lack> lacks, List<String> lines) {
        if (!lacksDisplay(lacks)) {
            return;
        }
        lines.add("  Start Tripole from a desktop session. From another machine, connect with");
        lines.add("    ssh -X HOST");
        lines.add("  Without any screen, put this before the command that you just used:");
        lines.add("    xvfb-run -a");
    }

    private static void addToolkit(List<Lack> lacks, List<String> lines) {
        if (lacks.stream().anyMatch(lack -> lack instanceof Lack.NoToolkit)) {
            lines.add("  Check that this Java is version 17 or newer and made for this processor,");
            lines.add("  and that the home folder has room: JavaFX unpacks its libraries there.");
        }
    }

    private List<String> packagesFor(List<Lack> lacks) {
        List<String> packages = new ArrayList<>();
        for (Lack lack : lacks) {
            if (lack instanceof Lack.NoLibrary missing) {
                packages.add(missing.library().debianPackage());
            }
        }
        if (lacksDisplay(lacks) && !machine.hasProgram("xvfb-run")) {
            packages.add("xvfb");
            packages.add("xauth"); // xvfb-run calls it, but xvfb only recommends it
        }
        return packages;
    }

    private static boolean lacksDisplay(List<Lack> lacks) {
        return lacks.stream()
                .anyMatch(
                        lack ->
                                lack instanceof Lack.NoDisplay
                                        || lack instanceof Lack.ClosedDisplay);
    }
}
