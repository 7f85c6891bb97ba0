package org.tripole.session;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.tripole.app.Appearance;
import org.tripole.disk.AtomicFile;
import org.tripole.disk.Existing;
import org.tripole.disk.Folders;
import org.tripole.disk.WriteFailure;

/** The settings as a small JSON file. */
public final class SettingsFile {

    private static final String FORMAT = "tripole-settings/1";
    private static final long MOST_BYTES = 1 << 20;

    private final Path path;

    /** The settings in the file at {@code path}. */
    public SettingsFile(Path path) {
        this.path = path;
    }

    /** Where the file is. */
    public Path path() {
        return path;
    }

    /** Reads the file; never throws on what is in it. */
    public SettingsFound read() {
        try {
            if (Files.size(path) > MOST_BYTES) {
                return unreadable("The file is too large for settings.");
            }
            return parse(Files.readString(path));
        } catch (NoSuchFileException absent) {
            return new SettingsFound.Absent();
        } catch (IOException failure) {
            return unreadable("The file cannot be read: " + failure.getMessage());
        }
    }

    /** Replaces the file, whole or not at all; makes its folder when it is the first. */
    public void write(Settings settings) throws WriteFailure {
        JsonObject json = new JsonObject();
        json.addProperty("format", FORMAT);
        json.addProperty("theme", settings.appearance().theme());
        json.addProperty("textScale", settings.appearance().textScale());
        json.addProperty("hintDismissed", settings.isHintDismissed());
        JsonArray folders = new JsonArray();
        settings.recentFolders().forEach(folder -> folders.add(folder.toString()));
        json.add("recentFolders", folders);
        json.add("export", ExportChoiceJson.write(settings.export()));
        json.add("table", TableChoiceJson.write(settings.table()));
        String text = new GsonBuilder().setPrettyPrinting().create().toJson(json) + "\n";
        Folders.makeFor(path);
        AtomicFile.write(path, Existing.REPLACE, text.getBytes(StandardCharsets.UTF_8));
    }

    private SettingsFound parse(String text) {
        try {
            JsonObject json = JsonParser.parseString(text).getAsJsonObject();
            String format = json.get("format").getAsString();
            return format.equals(FORMAT)
                    ? new SettingsFound.Read(settings(json))
                    : unreadable(
                            "It has the form \""
                                    + format
                                    + "\"; this version of Tripole knows "
                                    + FORMAT
                                    + ".");
        } catch (JsonParseException
                | IllegalStateException
                | IllegalArgumentException
                | ClassCastException
                | UnsupportedOperationException
                | NullPointerException wrong) { // what Gson throws on other JSON than expected
            return unreadable("It is no settings file of Tripole.");
        }
    }

    private SettingsFound unreadable(String reason) {
        return new SettingsFound.Unreadable(path, reason);
    }

    private static Settings settings(JsonObject json) {
        Appearance appearance =
                new Appearance(
                        json.get("theme").getAsString(), json.get("textScale").getAsDouble());
        List<Path> folders = new ArrayList<>();
        for (JsonElement folder : json.get("recentFolders").getAsJsonArray()) {
            folders.add(Path.of(folder.getAsString()));
        }
        ExportChoice export = // a file of an earlier version has none
                json.has("export")
                        ? ExportChoiceJson.read(json.getAsJsonObject("export"))
                        : ExportChoice.STANDARD;
        TableChoice table = // likewise
                json.has("table")
                        ? TableChoiceJson.read(json.getAsJsonObject("table"))
                        : TableChoice.STANDARD;
        return new Settings(
                appearance, json.get("hintDismissed").getAsBoolean(), folders, export, table);
    }
}
