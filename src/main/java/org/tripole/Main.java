package org.tripole;

/** Starts Tripole. */
public final class Main {

    private Main() {}

    /**
     * Runs the program.
     *
     * @param arguments the words after the program's name
     */
    public static void main(String[] arguments) {}
}
