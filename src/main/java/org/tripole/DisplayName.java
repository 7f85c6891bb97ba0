package org.tripole;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name of an X display, {@code [host]:number[.screen]}.
 *
 * @param host empty for this machine
 * @param number of the display server on the host
 */
record DisplayName(String host, int number) {

    private static final Pattern FORM = Pattern.compile("(.*):(\\d{1,4})(\\.\\d+)?");

    /** Reads the value of DISPLAY; empty when it is no display name. */
    static Optional<DisplayName> of(String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        return Optional.of(
                new DisplayName(hostOf(matcher.group(1)), Integer.parseInt(matcher.group(2))));
    }

    /** Whether the server is reached by a local socket. */
    boolean isLocal() {
        return host.isEmpty();
    }

    /** Port of a server reached by TCP. */
    int port() {
        return 6000 + number;
    }

    private static String hostOf(String text) {
        if (text.equals("unix")) {
            return "";
        }
        boolean bracketed = text.startsWith("[") && text.endsWith("]");
        return bracketed ? text.substring(1, text.length() - 1) : text;
    }
}
