package org.tripole.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.tripole.work.Progress;

/**
 * A small sound data folder, to be broken in one place: two approaches, the actors FRA, DEU, KAZ,
 * the sources press and list, the institution club and the initiative pledge. Without a change it
 * has no problem.
 */
final class SmallFolder {

    static final String DATASET =
            """
            {
              "format": 1,
              "title": "Small",
              "version": "1",
              "asOf": "2026-01-31",
              "states": 3,
              "approaches": [
                {"id": "east", "name": "Eastern", "anchors": ["club"]},
                {"id": "west", "name": "Western"}
              ]
            }
            """;

    static final String COUNTRIES =
            """
            [
              {"id": "FRA", "kind": "state", "name": "France", "lat": 46.0, "lon": 2.0},
              {"id": "DEU", "kind": "state", "name": "Germany", "membersListedIn": "club"},
              {"id": "KAZ", "kind": "state", "name": "Kazakhstan"}
            ]
            """;

    static final String SOURCES =
            """
            [
              {"id": "press", "title": "News", "publisher": "Daily", "kind": "press"},
              {"id": "list", "title": "List", "publisher": "Club", "kind": "official"}
            ]
            """;

    static final String CLUB =
            """
            {
              "id": "club",
              "name": "The Club",
              "shortName": "Club",
              "kind": "forum",
              "date": "2020-05",
              "ledBy": ["FRA"],
              "seat": {"city": "Paris", "country": "FRA"},
              "aboutAi": true,
              "affinity": {"east": 0.1, "west": 0.9, "why": "said so", "coders": [
                {"east": 0.2, "west": 0.9},
                {"east": 0.0, "west": 0.9, "why": "seen so"}
              ]},
              "completeness": {"level": "full"},
              "expectedCounts": {"member": 2},
              "sources": ["list"],
              "ties": [
                {"actor": "FRA", "relation": "member", "date": "2020-05-04", "quality": "A", "sources": ["list"]},
                {"actor": "DEU", "relation": "member", "quality": "B", "sources": ["list", "press"]}
              ]
            }
            """;

    static final String PLEDGE =
            """
            {
              "id": "pledge",
              "name": "The Pledge",
              "shortName": "Pledge",
              "kind": "declaration",
              "date": "2021-01-01",
              "partOf": "club",
              "affinity": {"east": 1, "west": 0},
              "ties": [
                {"actor": "KAZ", "relation": "signatory", "quality": "C", "sources": ["press"]}
              ]
            }
            """;

    private final Path root;

    private SmallFolder(Path root) {
        this.root = root;
    }

    static SmallFolder in(Path root) {
        SmallFolder folder = new SmallFolder(root);
        folder.write("dataset.json", DATASET);
        folder.write("countries.json", COUNTRIES);
        folder.write("sources.json", SOURCES);
        folder.write("institutions/club.json", CLUB);
        folder.write("initiatives/pledge.json", PLEDGE);
        return folder;
    }

    SmallFolder write(String file, String text) {
        return write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    SmallFolder write(String file, byte[] bytes) {
        try {
            Files.createDirectories(root.resolve(file).getParent());
            Files.write(root.resolve(file), bytes);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return this;
    }

    /** Replaces the only {@code part} of a file. */
    SmallFolder replace(String file, String part, String other) {
        String text = text(file);
        int at = text.indexOf(part);
        if (at < 0 || text.indexOf(part, at + 1) >= 0) {
            throw new IllegalArgumentException(file + " must hold this once: " + part);
        }
        return write(file, text.replace(part, other));
    }

    SmallFolder delete(String file) {
        try {
            Files.delete(root.resolve(file));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return this;
    }

    String text(String file) {
        try {
            return Files.readString(root.resolve(file));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    Path path(String file) {
        return root.resolve(file);
    }

    LoadReport read() {
        return new DataFolder(root).read(Progress.NONE);
    }

    /** Each problem as {@code SEVERITY file:line:column what | mend}. */
    List<String> problems() {
        return read().problems().stream().map(SmallFolder::line).toList();
    }

    static String line(Problem problem) {
        Place at = problem.place();
        return "%s %s:%d:%d %s | %s"
                .formatted(
                        problem.severity(),
                        at.file(),
                        at.line(),
                        at.column(),
                        problem.what(),
                        problem.mend());
    }
}
