package org.tripole.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.tripole.disk.FileNames;
import org.tripole.domain.Actor;
import org.tripole.text.CliText;
import picocli.CommandLine;

/** The files that briefs are written to, one an actor. */
record BriefFiles(List<Entry> entries, CommandLine command) {

    /** The file of one brief. */
    record Entry(Actor actor, Path path) {}

    BriefFiles {
        entries = List.copyOf(entries);
    }

    /** Into {@code out} if it is a folder; else one brief as that file. */
    static BriefFiles of(List<Actor> actors, Path out, CommandLine command) {
        if (Files.isDirectory(out)) {
            return new BriefFiles(
                    actors.stream().map(actor -> new Entry(actor, inside(out, actor))).toList(),
                    command);
        }
        if (actors.size() > 1) {
            throw new WrongUse(command, CliText.NO_FOLDER_FOR_BRIEFS, out);
        }
        if (!String.valueOf(out.getFileName()).toLowerCase(Locale.ROOT).endsWith(".pdf")) {
            throw new WrongUse(command, CliText.BRIEF_IS_PDF, out);
        }
        return new BriefFiles(List.of(new Entry(actors.get(0), out)), command);
    }

    /** Refuses files that cannot be written, before anything slow. */
    void check(boolean isForced) {
        new OutPaths(entries.stream().map(Entry::path).toList()).check(isForced, command);
    }

    private static Path inside(Path folder, Actor actor) {
        return folder.resolve(FileNames.propose("brief-" + actor.id(), "pdf"));
    }
}
