package org.tripole;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds what a window lacks on a machine.
 *
 * <p>Asked before JavaFX starts, because JavaFX answers a missing library with a stack trace of its
 * own and cannot be started twice.
 */
final class WindowNeeds {

    private final Machine machine;

    WindowNeeds(Machine machine) {
        this.machine = machine;
    }

    /** What is missing: the display first, then libraries; empty when the window should open. */
    List<Lack> lacking() {
        if (!machine.isLinux()) {
            return List.of();
        }
        List<Lack> lacks = new ArrayList<>();
        missingDisplay().ifPresent(lacks::add);
        Stream.of(WindowLibrary.values())
                .filter(library -> machine.lacksLibrary(library.file()))
                .map(Lack.NoLibrary::new)
                .forEach(lacks::add);
        return List.copyOf(lacks);
    }

    /**
     * Reads what a failed start of the toolkit says; empty when the failure is not the toolkit's,
     * and therefore a fault of the program that must not be hidden.
     */
    Optional<Lack> lackBehind(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof UnsatisfiedLinkError || saysToolkit(cause)) {
                return Optional.of(lackOf(cause));
            }
        }
        return Optional.empty();
    }

    private Optional<Lack> missingDisplay() {
        Optional<String> name = machine.variable("DISPLAY");
        if (name.isEmpty()) {
            return Optional.of(new Lack.NoDisplay(machine.variable("WAYLAND_DISPLAY").isPresent()));
        }
        boolean isOpen = name.flatMap(DisplayName::of).filter(machine::answers).isPresent();
        return isOpen ? Optional.empty() : Optional.of(new Lack.ClosedDisplay(name.get()));
    }

    private Lack lackOf(Throwable cause) {
        String message = messageOf(cause);
        if (message.contains("DISPLAY")) {
            return new Lack.ClosedDisplay(machine.variable("DISPLAY").orElse(""));
        }
        return Stream.of(WindowLibrary.values())
                .filter(library -> message.contains(library.file()))
                .findFirst()
                .<Lack>map(Lack.NoLibrary::new)
                .orElseGet(() -> new Lack.NoToolkit(firstLineOf(message)));
    }

    /** The words by which JavaFX 21 says that glass or prism could not start. */
    private static boolean saysToolkit(Throwable cause) {
        String message = messageOf(cause);
        return message.contains("Unable to open DISPLAY")
                || message.contains("No toolkit found")
                || message.contains("QuantumRenderer")
                || message.contains("com.sun.glass")
                || message.contains("com/sun/glass")
                || message.toLowerCase(Locale.ROOT).contains("no suitable pipeline");
    }

    private static String messageOf(Throwable cause) {
        return cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
    }

    private static String firstLineOf(String message) {
        return message.lines().findFirst().orElse(message);
    }
}
