package org.tripole;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Opens the window where one can open, and takes the way without a window elsewhere. */
final class WindowStart {

    private final WindowNeeds needs;
    private final Window window;
    private final WithoutWindow withoutWindow;

    WindowStart(WindowNeeds needs, Window window, WithoutWindow withoutWindow) {
        this.needs = needs;
        this.window = window;
        this.withoutWindow = withoutWindow;
    }

    /** Shows the data until the window was closed; answers the exit code. */
    int on(Path data) {
        List<Lack> lacks = needs.lacking();
        return lacks.isEmpty() ? open(data) : withoutWindow.show(data, lacks);
    }

    private int open(Path data) {
        try {
            window.open(data);
            return Program.DONE;
        } catch (RuntimeException | LinkageError failure) {
            Optional<Lack> lack = needs.lackBehind(failure);
            if (lack.isEmpty()) {
                throw failure;
            }
            return withoutWindow.show(data, List.of(lack.get()));
        }
    }
}
