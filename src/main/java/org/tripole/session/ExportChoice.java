package org.tripole.session;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tripole.view.SheetSpec;

/**
 * How pictures were exported last. What belongs to one picture alone, its title and subtitle, is
 * not remembered.
 *
 * @param suffix of picture files, such as png
 * @param hasTable whether the data are written beside the picture
 * @param folder that was written to last; null when none was yet
 */
public record ExportChoice(
        SheetSpec sheet, String suffix, boolean hasTable, @Nullable Path folder) {

    /** What a new person starts with. */
    public static final ExportChoice STANDARD =
            new ExportChoice(SheetSpec.STANDARD, "png", false, null);

    public ExportChoice {
        sheet = sheet.withParts(sheet.parts().withSubtitle(""));
    }

    /** The folder that was written to last, if there was one. */
    public Optional<Path> lastFolder() {
        return Optional.ofNullable(folder);
    }
}
