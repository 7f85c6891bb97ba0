package org.tripole.session;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.tripole.export.CarriedState;
import org.tripole.text.ReopenText;

/** Files that a view can be taken from: pictures that carry one, and views as JSON. */
public final class ViewSource {

    private static final int MOST_BYTES = 2 << 20;

    private ViewSource() {}

    /** The view in a file; never throws on what is in it. */
    public static ViewFound read(Path file) {
        CarriedState carried = CarriedState.read(file);
        if (carried instanceof CarriedState.Found found) {
            return ViewText.read(found.state());
        }
        if (carried instanceof CarriedState.NoState) {
            return refused(ReopenText.FOREIGN, name(file));
        }
        if (carried instanceof CarriedState.Damaged damaged) {
            return refused(reason(damaged.damage()), name(file));
        }
        if (carried instanceof CarriedState.Unreadable) {
            return refused(ReopenText.UNREADABLE, file);
        }
        if (carried instanceof CarriedState.NotAPicture) {
            return json(file);
        }
        throw new AssertionError(carried);
    }

    private static ReopenText reason(CarriedState.Damage damage) {
        return switch (damage) {
            case BROKEN -> ReopenText.BROKEN;
            case CHANGED -> ReopenText.CHANGED;
            case TOO_LARGE -> ReopenText.TOO_LARGE;
        };
    }

    /** A view as JSON, such as the command inspect writes. */
    private static ViewFound json(Path file) {
        try (InputStream stream = Files.newInputStream(file)) {
            byte[] bytes = stream.readNBytes(MOST_BYTES);
            String text = new String(bytes, StandardCharsets.UTF_8).strip();
            return text.startsWith("{")
                    ? ViewText.read(text)
                    : refused(ReopenText.NOT_A_PICTURE, name(file));
        } catch (IOException unreadable) {
            return refused(ReopenText.UNREADABLE, file);
        }
    }

    private static ViewFound refused(ReopenText reason, Object about) {
        return new ViewFound.Refused(reason, List.of(about));
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
