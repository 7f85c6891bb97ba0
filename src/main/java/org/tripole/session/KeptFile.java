package org.tripole.session;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.tripole.app.saved.NamedFilters;
import org.tripole.app.saved.NamedViews;
import org.tripole.disk.AtomicFile;
import org.tripole.disk.Existing;
import org.tripole.disk.Folders;
import org.tripole.disk.WriteFailure;
import org.tripole.text.KeptText;
import org.tripole.text.MessageKey;

/**
 * Things that a person saved under names, as a JSON file of a stated version. Beside it stands a
 * copy of what it held before it was written last.
 *
 * @param <T> all of them together
 */
public final class KeptFile<T> {

    private static final int VERSION = 1;

    private final Path path;
    private final KeptForm<T> form;

    private KeptFile(Path path, KeptForm<T> form) {
        this.path = path;
        this.form = form;
    }

    /** The saved filters in the file at {@code path}. */
    public static KeptFile<NamedFilters> ofFilters(Path path) {
        return new KeptFile<>(path, new FilterForm());
    }

    /** The saved views in the file at {@code path}. */
    public static KeptFile<NamedViews> ofViews(Path path) {
        return new KeptFile<>(path, new ViewForm());
    }

    /** The saved filters of the person whose settings these are. */
    public static KeptFile<NamedFilters> filtersBeside(SettingsFile settings) {
        return ofFilters(settings.path().resolveSibling("filters.json"));
    }

    /** The saved views of the person whose settings these are. */
    public static KeptFile<NamedViews> viewsBeside(SettingsFile settings) {
        return ofViews(settings.path().resolveSibling("views.json"));
    }

    /** Reads the file; never throws on what is in it. */
    public KeptFound<T> read() {
        try {
            return Files.size(path) > form.mostBytes()
                    ? unreadable(KeptText.TOO_LARGE, form.noun())
                    : parsed(Files.readString(path));
        } catch (NoSuchFileException absent) {
            return new KeptFound.Absent<>();
        } catch (IOException failure) {
            return unreadable(KeptText.CLOSED, String.valueOf(failure.getMessage()));
        }
    }

    /**
     * Replaces the file, whole or not at all, after what it holds was copied; makes its folder when
     * it is the first.
     */
    public void write(T kept) throws WriteFailure {
        Gson gson = new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();
        byte[] bytes = (gson.toJson(json(kept)) + "\n").getBytes(StandardCharsets.UTF_8);
        Folders.makeFor(path);
        if (Files.isRegularFile(path)) {
            AtomicFile.write(
                    backup(), Existing.REPLACE, stream -> stream.write(Files.readAllBytes(path)));
        }
        AtomicFile.write(path, Existing.REPLACE, bytes);
    }

    /** Where what the file held before stands. */
    public Path backup() {
        return path.resolveSibling(path.getFileName() + ".before");
    }

    private JsonObject json(T kept) {
        JsonObject json = new JsonObject();
        json.addProperty("format", form.format());
        json.addProperty("version", VERSION);
        json.add(form.list(), form.write(kept));
        return json;
    }

    private KeptFound<T> parsed(String text) {
        Optional<JsonObject> json = StrictJson.object(text);
        if (json.isEmpty()) {
            return strange();
        }
        try {
            return read(new Fields(json.get(), ""));
        } catch (Unfit unfit) {
            ViewFound.Refused refused = unfit.refusal();
            return new KeptFound.Unreadable<>(path, refused.reason(), refused.arguments());
        }
    }

    private KeptFound<T> read(Fields fields) throws Unfit {
        if (!fields.has("format") || !fields.text("format").equals(form.format())) {
            return strange();
        }
        int version = fields.whole("version");
        if (version != VERSION) {
            return version > VERSION ? unreadable(KeptText.NEWER, version, VERSION) : strange();
        }
        List<Fields> each = fields.objects(form.list());
        return new KeptFound.Read<>(fields.built(() -> form.read(each)));
    }

    private KeptFound<T> strange() {
        return unreadable(KeptText.STRANGE, form.noun());
    }

    private KeptFound<T> unreadable(MessageKey reason, Object... arguments) {
        return new KeptFound.Unreadable<>(path, reason, List.of(arguments));
    }
}
