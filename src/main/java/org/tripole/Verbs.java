package org.tripole;

import java.util.List;

/** The command line as the program's start sees it. */
interface Verbs {

    /** Whether the word names a verb, such as {@code check}. */
    boolean has(String word);

    /** Runs a command line without opening a window, and answers the exit code. */
    int run(List<String> words);
}
