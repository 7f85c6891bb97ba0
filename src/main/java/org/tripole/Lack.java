package org.tripole;

/** One thing that keeps the window from opening. */
sealed interface Lack {

    /** What is missing, as an item of a list: no capital, no full stop. */
    String inWords();

    /** No X display is named at all. */
    record NoDisplay(boolean onWayland) implements Lack {
        @Override
        public String inWords() {
            return onWayland
                    ? "a display: DISPLAY is not set; this Wayland desktop runs without XWayland"
                    : "a display: DISPLAY is not set";
        }
    }

    /** A display is named, but nothing answers there or it lets nobody in. */
    record ClosedDisplay(String name) implements Lack {
        @Override
        public String inWords() {
            return "a display: DISPLAY is \"" + name + "\", which cannot be opened";
        }
    }

    /** A system library is not installed. */
    record NoLibrary(WindowLibrary library) implements Lack {
        @Override
        public String inWords() {
            return "the system library " + library.file();
        }
    }

    /** The toolkit gave up for a reason that no check of ours foresaw. */
    record NoToolkit(String reason) implements Lack {
        @Override
        public String inWords() {
            return "a working JavaFX toolkit: " + reason;
        }
    }
}
