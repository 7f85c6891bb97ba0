package org.tripole.session;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.tripole.app.Appearance;

/**
 * What the program remembers of a person's preferences.
 *
 * @param isHintDismissed whether the first-time hint was closed
 * @param recentFolders data folders that were open, the latest first; at most {@value
 *     #MOST_FOLDERS}
 * @param export how pictures were exported last
 * @param table how the table of states was left
 */
public record Settings(
        Appearance appearance,
        boolean isHintDismissed,
        List<Path> recentFolders,
        ExportChoice export,
        TableChoice table) {

    /** How many folders are remembered. */
    public static final int MOST_FOLDERS = 8;

    /** What a new person starts with. */
    public static final Settings STANDARD =
            new Settings(
                    Appearance.STANDARD,
                    false,
                    List.of(),
                    ExportChoice.STANDARD,
                    TableChoice.STANDARD);

    public Settings {
        recentFolders = recentFolders.stream().distinct().limit(MOST_FOLDERS).toList();
    }

    /** The same with other looks. */
    public Settings withAppearance(Appearance next) {
        return new Settings(next, isHintDismissed, recentFolders, export, table);
    }

    /** The same after the hint was closed. */
    public Settings withHintDismissed() {
        return new Settings(appearance, true, recentFolders, export, table);
    }

    /** The same with {@code folder} as the latest. */
    public Settings withRecent(Path folder) {
        Path full = folder.toAbsolutePath().normalize();
        return new Settings(
                appearance,
                isHintDismissed,
                Stream.concat(Stream.of(full), recentFolders.stream()).toList(),
                export,
                table);
    }

    /** The same after another export. */
    public Settings withExport(ExportChoice next) {
        return new Settings(appearance, isHintDismissed, recentFolders, next, table);
    }

    /** The same with the table left otherwise. */
    public Settings withTable(TableChoice next) {
        return new Settings(appearance, isHintDismissed, recentFolders, export, next);
    }
}
