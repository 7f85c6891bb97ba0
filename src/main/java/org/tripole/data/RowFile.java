package org.tripole.data;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What one file lists: things with an id each.
 *
 * @param sound the things by id, in file order
 * @param places where each id stands first, those left out too
 * @param isComplete false when the file could not be read
 */
record RowFile<T>(Map<String, T> sound, Map<String, Place> places, boolean isComplete) {

    /** Reads one row; the form is sound when the id is. */
    interface RowReader<T> {
        Optional<T> read(Form form, String id);
    }

    /** A file that could not be read. */
    static <T> RowFile<T> missing() {
        return new RowFile<>(Map.of(), Map.of(), false);
    }

    /** Reads the rows of {@code root}; an error in one costs {@code loss}. */
    static <T> RowFile<T> read(Json root, Problems problems, Loss loss, RowReader<T> reader) {
        Optional<List<Json>> rows = Kind.LIST.read(root);
        if (rows.isEmpty()) {
            problems.add(
                    new WrongValue(
                            root.place(), Rule.LIST, root.place().file(), root.shown(), Loss.FILE));
            return missing();
        }
        RowFile<T> file = new RowFile<>(new LinkedHashMap<>(), new HashMap<>(), true);
        for (Json row : rows.get()) {
            Optional<Json.Fields> fields = Kind.OBJECT.read(row);
            if (fields.isEmpty()) {
                problems.add(new WrongValue(row.place(), Rule.OBJECT, "row", row.shown(), loss));
                continue;
            }
            file.add(new Form(fields.get(), problems, loss), reader, loss);
        }
        return file;
    }

    private void add(Form form, RowReader<T> reader, Loss loss) {
        form.require("id");
        String id = form.filledText("id").orElse("");
        Place first = places.putIfAbsent(id, form.place());
        if (first != null && !id.isEmpty()) {
            form.report(new DuplicateId(form.place(), id, first, loss), loss);
        }
        reader.read(form, id).ifPresent(thing -> sound.put(id, thing));
        form.warnOfOtherFields();
    }

    /** The ids that may be missing without fault of who names them. */
    Lexicon.Excuses excuses() {
        Set<String> gone = new HashSet<>(places.keySet());
        gone.removeAll(sound.keySet());
        return new Lexicon.Excuses(!isComplete, gone);
    }
}
