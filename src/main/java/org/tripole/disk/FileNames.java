package org.tripole.disk;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Pattern;

/** Names for files that Linux, macOS and Windows accept. */
public final class FileNames {

    private static final int LONGEST_BYTES = 120;
    private static final String WHEN_NOTHING_IS_LEFT = "tripole";
    private static final Pattern NOT_IN_NAMES =
            Pattern.compile("[<>:\"/\\\\|?*\\s\\p{Cntrl}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}]+");
    private static final Pattern AT_THE_ENDS = Pattern.compile("^[-.]+|[-.]+$");
    private static final Pattern RESERVED_ON_WINDOWS =
            Pattern.compile("(?i)(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?");
    private static final Set<Character> JOINTS = Set.of('-', '.');

    private FileNames() {}

    /**
     * A name for something titled {@code title}: words joined by hyphens, letters of all scripts
     * kept, at most 120 bytes before the dot.
     *
     * @param suffix without the dot, such as svg
     */
    public static String propose(String title, String suffix) {
        String joined = NOT_IN_NAMES.matcher(title.strip()).replaceAll("-");
        String name = trimmed(shortened(trimmed(joined)));
        if (name.isEmpty()) {
            name = WHEN_NOTHING_IS_LEFT;
        }
        if (RESERVED_ON_WINDOWS.matcher(name).matches()) {
            name = "_" + name;
        }
        return name + "." + suffix;
    }

    private static String trimmed(String name) {
        return AT_THE_ENDS.matcher(name).replaceAll("");
    }

    /** Cut between words if there are several, else between characters. */
    private static String shortened(String name) {
        int end = 0;
        int joint = 0;
        int bytes = 0;
        while (end < name.length()) {
            int next = name.offsetByCodePoints(end, 1);
            bytes += name.substring(end, next).getBytes(StandardCharsets.UTF_8).length;
            if (bytes > LONGEST_BYTES) {
                return name.substring(0, joint > 0 ? joint : end);
            }
            if (JOINTS.contains(name.charAt(end))) {
                joint = end;
            }
            end = next;
        }
        return name;
    }
}
