package org.tripole.cli;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.tripole.text.OptionText;
import org.tripole.text.ReopenText;
import picocli.CommandLine;

/** Writes the pictures of a list one after the other, each by the command that writes one. */
final class BatchRun {

    private static final Set<String> FILES = Set.of("data", "picture", "out");
    private static final Set<String> OF_ONE_RUN = Set.of("batch", "force", "help", "version");

    private final Path file;
    private final CommandLine command;
    private final PictureList list;
    private final boolean isForced;
    private final PrintWriter out;
    private final PrintWriter err;
    private final Set<String> fields = new TreeSet<>(FILES);
    private final Set<Path> written = new HashSet<>();

    BatchRun(Path file, boolean isForced, CommandLine command) {
        this.file = file;
        this.command = command;
        this.list = new PictureList(file);
        this.isForced = isForced;
        this.out = command.getOut();
        this.err = command.getErr();
        command.getCommandSpec().options().stream()
                .map(option -> field(option.longestName()))
                .filter(field -> !OF_ONE_RUN.contains(field))
                .forEach(fields::add);
    }

    /** Writes what can be written; problems when any could not. */
    int run() {
        try {
            List<JsonElement> entries = list.entries();
            if (entries.isEmpty()) {
                throw new WrongUse(command, OptionText.EMPTY_LIST, file);
            }
            int code = ExitCode.DONE;
            for (int i = 0; i < entries.size(); i++) {
                if (!isWritten(entries.get(i), i + 1, entries.size())) {
                    code = ExitCode.PROBLEMS;
                }
            }
            return code;
        } catch (PictureList.NoList noList) {
            err.println(noList.getMessage());
            return ExitCode.PROBLEMS;
        }
    }

    private boolean isWritten(JsonElement entry, int number, int count) {
        try {
            int code = new CommandLineProgram().run(words(entry), out, err);
            if (code != ExitCode.DONE) {
                err.println(failed(number, count, name(entry)));
            }
            return code == ExitCode.DONE;
        } catch (PictureList.NoList wrong) {
            err.println(failed(number, count, String.valueOf(wrong.getMessage())));
            return false;
        }
    }

    private List<String> words(JsonElement entry) throws PictureList.NoList {
        if (!(entry instanceof JsonObject json)) {
            throw refused(ReopenText.BATCH_NO_ENTRY);
        }
        List<String> words = new ArrayList<>(List.of("export"));
        for (Map.Entry<String, JsonElement> field : json.entrySet()) {
            add(field.getKey(), field.getValue(), words);
        }
        if (isForced) {
            words.add("--force");
        }
        return words;
    }

    private void add(String field, JsonElement value, List<String> words)
            throws PictureList.NoList {
        if (!fields.contains(field)) {
            throw refused(ReopenText.BATCH_NO_FIELD, field, String.join(", ", fields));
        }
        String text = text(field, value);
        switch (field) {
            case "picture" -> words.add(list.beside(text).toString());
            case "data" -> words.add("--data=" + list.beside(text));
            case "out" -> words.add("--out=" + unused(list.beside(text)));
            default -> words.add(option(field) + "=" + text);
        }
    }

    /** Two pictures of one list must not overwrite each other. */
    private Path unused(Path file) throws PictureList.NoList {
        if (!written.add(file.toAbsolutePath().normalize())) {
            throw refused(ReopenText.BATCH_SAME_FILE, file);
        }
        return file;
    }

    private static String text(String field, JsonElement value) throws PictureList.NoList {
        if (value instanceof JsonPrimitive primitive) {
            return primitive.getAsString();
        }
        if (value instanceof JsonArray array) {
            List<String> texts = new ArrayList<>();
            for (JsonElement element : array) {
                texts.add(text(field, element));
            }
            return String.join(",", texts);
        }
        throw refused(ReopenText.BATCH_NO_VALUE, field);
    }

    private static String name(JsonElement entry) {
        return entry instanceof JsonObject json && json.get("out") instanceof JsonPrimitive out
                ? out.getAsString()
                : "";
    }

    private static String failed(int number, int count, String what) {
        return Words.text(ReopenText.BATCH_FAILED, number, count, what);
    }

    private static PictureList.NoList refused(ReopenText key, Object... arguments) {
        return new PictureList.NoList(Words.text(key, arguments));
    }

    /** An option as a field is called: asOf for --as-of. */
    private static String field(String option) {
        StringBuilder field = new StringBuilder();
        for (String word : option.substring(2).split("-", -1)) {
            field.append(field.isEmpty() ? word : capitalised(word));
        }
        return field.toString();
    }

    private static String option(String field) {
        return "--" + field.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }

    private static String capitalised(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
