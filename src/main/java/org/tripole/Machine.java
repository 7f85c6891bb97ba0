package org.tripole;

import java.util.Optional;

/** What the start of the window asks of the machine; tests answer in its place. */
interface Machine {

    /** Whether the window would need X11 and GTK. */
    boolean isLinux();

    /** Value of an environment variable; empty when unset or blank. */
    Optional<String> variable(String name);

    /** Whether a display server answers under this name. */
    boolean answers(DisplayName display);

    /** Whether it is certain that a library is not installed; doubt counts as installed. */
    boolean lacksLibrary(String file);

    /** Whether a program is on the path. */
    boolean hasProgram(String name);
}
