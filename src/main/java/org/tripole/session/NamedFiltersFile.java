package org.tripole.session;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tripole.app.saved.NamedFilter;
import org.tripole.app.saved.NamedFilters;
import org.tripole.disk.AtomicFile;
import org.tripole.disk.Existing;
import org.tripole.disk.Folders;
import org.tripole.disk.WriteFailure;
import org.tripole.text.MessageKey;
import org.tripole.text.SavedFilterText;

/** The saved filters as a JSON file of a stated version. */
public final class NamedFiltersFile {

    private static final String FORMAT = "tripole-filters";
    private static final int VERSION = 1;
    private static final long MOST_BYTES = 4 << 20;

    private final Path path;

    /** The saved filters in the file at {@code path}. */
    public NamedFiltersFile(Path path) {
        this.path = path;
    }

    /** The file of the person whose settings these are. */
    public static NamedFiltersFile beside(SettingsFile settings) {
        return new NamedFiltersFile(settings.path().resolveSibling("filters.json"));
    }

    /** Reads the file; never throws on what is in it. */
    public NamedFiltersFound read() {
        try {
            return Files.size(path) > MOST_BYTES
                    ? unreadable(SavedFilterText.FILE_TOO_LARGE)
                    : parsed(Files.readString(path));
        } catch (NoSuchFileException absent) {
            return new NamedFiltersFound.Absent();
        } catch (IOException failure) {
            return unreadable(SavedFilterText.FILE_CLOSED, String.valueOf(failure.getMessage()));
        }
    }

    /** Replaces the file, whole or not at all; makes its folder when it is the first. */
    public void write(NamedFilters filters) throws WriteFailure {
        Gson gson = new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();
        byte[] bytes = (gson.toJson(json(filters)) + "\n").getBytes(StandardCharsets.UTF_8);
        Folders.makeFor(path);
        AtomicFile.write(path, Existing.REPLACE, bytes);
    }

    private static JsonObject json(NamedFilters filters) {
        JsonArray array = new JsonArray();
        for (NamedFilter one : filters.all()) {
            JsonObject json = new JsonObject();
            json.addProperty("name", one.name());
            json.add("filter", FilterJson.write(one.filter()));
            array.add(json);
        }
        JsonObject json = new JsonObject();
        json.addProperty("format", FORMAT);
        json.addProperty("version", VERSION);
        json.add("filters", array);
        return json;
    }

    private NamedFiltersFound parsed(String text) {
        Optional<JsonObject> json = StrictJson.object(text);
        if (json.isEmpty()) {
            return unreadable(SavedFilterText.FILE_STRANGE);
        }
        try {
            return read(new Fields(json.get(), ""));
        } catch (Unfit unfit) {
            ViewFound.Refused refused = unfit.refusal();
            return new NamedFiltersFound.Unreadable(path, refused.reason(), refused.arguments());
        }
    }

    private NamedFiltersFound read(Fields fields) throws Unfit {
        if (!fields.has("format") || !fields.text("format").equals(FORMAT)) {
            return unreadable(SavedFilterText.FILE_STRANGE);
        }
        int version = fields.whole("version");
        if (version != VERSION) {
            return version > VERSION
                    ? unreadable(SavedFilterText.FILE_NEWER, version, VERSION)
                    : unreadable(SavedFilterText.FILE_STRANGE);
        }
        List<NamedFilter> all = new ArrayList<>();
        for (Fields one : fields.objects("filters")) {
            String name = one.text("name");
            var filter = FilterJson.read(one.object("filter"));
            all.add(one.built(() -> new NamedFilter(name, filter)));
        }
        return new NamedFiltersFound.Read(fields.built(() -> new NamedFilters(all)));
    }

    private NamedFiltersFound unreadable(MessageKey reason, Object... arguments) {
        return new NamedFiltersFound.Unreadable(path, reason, List.of(arguments));
    }
}
