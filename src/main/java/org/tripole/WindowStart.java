package org.tripole;

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

    /** Shows what is wanted until the window was closed; answers the exit code. */
    int on(Wanted wanted) {
        List<Lack> lacks = needs.lacking();
        return lacks.isEmpty() ? open(wanted) : withoutWindow.show(wanted, lacks);
    }

    private int open(Wanted wanted) {
        try {
            window.open(wanted);
            return Program.DONE;
        } catch (RuntimeException | LinkageError failure) {
            Optional<Lack> lack = needs.lackBehind(failure);
            if (lack.isEmpty()) {
                throw failure;
            }
            return withoutWindow.show(wanted, List.of(lack.get()));
        }
    }
}
