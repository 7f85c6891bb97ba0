package org.tripole.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * One change to a sound folder at a time, and exactly the problems that it gives, with their places
 * and words. A single quotation mark stands for a double one.
 */
class ProblemPlacesTest {

    private static final String CLUB = "institutions/club.json";
    private static final String PLEDGE = "initiatives/pledge.json";
    private static final String COUNTRIES = "countries.json";
    private static final String SOURCES = "sources.json";
    private static final String DATASET = "dataset.json";

    @TempDir Path root;

    @ParameterizedTest
    @MethodSource("changes")
    void aChangeGivesExactlyItsProblems(Change change) {
        SmallFolder folder = SmallFolder.in(root).replace(change.file, change.part, change.other);
        assertThat(folder.problems()).containsExactlyElementsOf(change.problems);
    }

    static Stream<Change> changes() {
        return Stream.of(
                change("an unknown actor", PLEDGE, "'actor': 'KAZ'", "'actor': 'KAX'")
                        .gives(
                                "ERROR initiatives/pledge.json:10:15 'KAX' is no actor of countries.json. Nearest: KAZ (Kazakhstan). |",
                                " Correct it, or add KAX to countries.json. The tie was left out."),
                change(
                                "a misspelt name of an actor",
                                PLEDGE,
                                "'actor': 'KAZ'",
                                "'actor': 'Kazakstan'")
                        .gives(
                                "ERROR initiatives/pledge.json:10:15 'Kazakstan' is no actor of countries.json. Nearest: KAZ (Kazakhstan). |",
                                " Correct it, or add Kazakstan to countries.json. The tie was left out."),
                change("an id that is no text", PLEDGE, "'actor': 'KAZ'", "'actor': 5")
                        .gives(
                                "ERROR initiatives/pledge.json:10:15 'actor' must be text in quotation marks, but is 5. |",
                                " Correct it. The tie was left out."),
                change("a tie without an actor", PLEDGE, "'actor': 'KAZ', ", "")
                        .gives(
                                "ERROR initiatives/pledge.json:10:5 The field 'actor' is missing. |",
                                " Add it. The tie was left out."),
                change("an unknown relation", PLEDGE, "'signatory'", "'signatary'")
                        .gives(
                                "ERROR initiatives/pledge.json:10:34 'signatary' is no relation. Nearest: signatory. |",
                                " Correct it. The tie was left out."),
                change("an unknown quality", PLEDGE, "'quality': 'C'", "'quality': 'D'")
                        .gives(
                                "ERROR initiatives/pledge.json:10:58 'D' is no quality; it is A, B or C. |",
                                " Correct it. The tie was left out."),
                change("an unknown source", PLEDGE, "['press']", "['pres']")
                        .gives(
                                "ERROR initiatives/pledge.json:10:75 'pres' is no source of sources.json. Nearest: press. |",
                                " Correct it, or add pres to sources.json. The tie was left out."),
                change("a tie without a source", PLEDGE, "['press']", "[]")
                        .gives(
                                "WARNING initiatives/pledge.json:10:5 The tie of KAZ (signatory) names no source. |",
                                " Add the id of a source, or remove the tie."),
                change("an unknown kind", PLEDGE, "'declaration'", "'declaratoin'")
                        .gives(
                                "ERROR initiatives/pledge.json:5:11 'declaratoin' is no kind of institution or initiative. Nearest: declaration. |",
                                " Correct it. The target and its ties were left out."),
                change("an impossible date", PLEDGE, "'2021-01-01'", "'2021-02-30'")
                        .gives(
                                "ERROR initiatives/pledge.json:6:11 'date' must be a date that exists, but is '2021-02-30'. |",
                                " Write YYYY, YYYY-MM or YYYY-MM-DD. The target and its ties were left out."),
                change("an unknown whole", PLEDGE, "'partOf': 'club'", "'partOf': 'clab'")
                        .gives(
                                "ERROR initiatives/pledge.json:7:13 'clab' is no target: there is no file clab.json in institutions or initiatives. Nearest: club. |",
                                " Correct it, or add that file. The entry was left out."),
                change(
                                "a target that is part of itself",
                                PLEDGE,
                                "'partOf': 'club'",
                                "'partOf': 'pledge'")
                        .gives(
                                "ERROR initiatives/pledge.json:7:13 'partOf' must not lead back to the target itself, but is 'pledge'. |",
                                " Name the institution that it belongs to. The entry was left out."),
                change("an affinity outside 0..1", PLEDGE, "'east': 1,", "'east': 1.5,")
                        .gives(
                                "ERROR initiatives/pledge.json:8:24 The affinity to 'east' must lie in 0..1, but is 1.5. |",
                                " Write a number from 0 to 1. The target and its ties were left out."),
                change("an unknown approach", PLEDGE, "'east': 1,", "'eest': 1,")
                        .gives(
                                "ERROR initiatives/pledge.json:8:16 'eest' is no approach of dataset.json. Nearest: east. |",
                                " Correct it, or add eest to the approaches of dataset.json. The target and its ties were left out."),
                change(
                                "an id that differs from the file name",
                                PLEDGE,
                                "'id': 'pledge'",
                                "'id': 'plege'")
                        .gives(
                                "ERROR initiatives/pledge.json:2:9 'id' must equal the file name without .json, but is 'plege'. |",
                                " Correct the id, or rename the file. The target and its ties were left out."),
                change("an empty id", PLEDGE, "'id': 'pledge'", "'id': ''")
                        .gives(
                                "ERROR initiatives/pledge.json:2:9 'id' must be text that is not empty, but is ''. |",
                                " Fill it in. The target and its ties were left out."),
                change("a misspelt field", PLEDGE, "'name'", "'nam'")
                        .gives(
                                "ERROR initiatives/pledge.json:1:1 The field 'name' is missing. |",
                                " Add it. The target and its ties were left out.")
                        .gives(
                                "WARNING initiatives/pledge.json:3:3 'nam' is no field that is known here. Nearest: name. |",
                                " Correct it, or remove it. It was ignored."),
                change("an end before the start", PLEDGE, "'date': ", "'endDate': '2020', 'date': ")
                        .gives(
                                "ERROR initiatives/pledge.json:6:14 'endDate' must not lie before the date, but is '2020'. |",
                                " Correct either date. The target and its ties were left out."),
                change(
                                "a field given twice",
                                PLEDGE,
                                "'2021-01-01'",
                                "'2021-01-01', 'date': '2022'")
                        .gives(
                                "WARNING initiatives/pledge.json:6:25 'date' stands twice in one object. |",
                                " Remove one of the two. The last one counts."),
                change(
                                "a label that is too long",
                                PLEDGE,
                                "'shortName': 'Pledge'",
                                "'shortName': 'A label that is far too long to be a label'")
                        .gives(
                                "HINT initiatives/pledge.json:4:16 'A label that is far too long to be a label' has 42 characters, too many for a label. |",
                                " Shorten it to 32. It was cut."),
                change("a tie that is no object", PLEDGE, "{'actor': 'KAZ'", "7, {'actor': 'KAZ'")
                        .gives(
                                "ERROR initiatives/pledge.json:10:5 'ties[]' must be an object in braces, but is 7. |",
                                " Correct it. The tie was left out."),
                change(
                                "a tie dated before its target",
                                PLEDGE,
                                "'quality': 'C'",
                                "'quality': 'C', 'date': '2020-12'")
                        .gives(
                                "HINT initiatives/pledge.json:10:5 The tie of KAZ (signatory) is of 2020-12, before its target of 2021-01-01. |",
                                " If this is support in advance, leave it: it counts from the day the target exists. Otherwise correct the date."),
                change("a comma that is missing", PLEDGE, "'quality': 'C',", "'quality': 'C'")
                        .gives(
                                "ERROR initiatives/pledge.json:10:62 This is no JSON: 'sources' cannot stand here. |",
                                " Correct it; often a comma, a quotation mark or a bracket is missing or one too many just before. The file was left out."),
                change(
                                "a count that differs from the expected one",
                                CLUB,
                                "'member': 2",
                                "'member': 3")
                        .gives(
                                "WARNING institutions/club.json:15:32 Of 'member', 2 were collected, but 3 are expected of this full record. |",
                                " Add or remove ties, correct the expected count, or set the completeness to partial."),
                change(
                                "an expected count of an unknown relation",
                                CLUB,
                                "'member': 2",
                                "'membre': 2")
                        .gives(
                                "ERROR institutions/club.json:15:22 'membre' is no relation. Nearest: member. |",
                                " Correct it. The entry was left out."),
                change(
                                "an expected count that is no number",
                                CLUB,
                                "'member': 2",
                                "'member': 'two'")
                        .gives(
                                "ERROR institutions/club.json:15:32 'member' must be a whole number, not negative, but is 'two'. |",
                                " Correct it. The entry was left out."),
                change("a coding outside 0..1", CLUB, "{'east': 0.2,", "{'east': -0.2,")
                        .gives(
                                "ERROR institutions/club.json:11:14 The affinity to 'east' must lie in 0..1, but is -0.2. |",
                                " Write a number from 0 to 1. The coding was left out."),
                change("an unknown level of completeness", CLUB, "'full'", "'ful'")
                        .gives(
                                "ERROR institutions/club.json:14:29 'ful' is no level of completeness; it is full or partial. Nearest: full. |",
                                " Correct it. The target and its ties were left out."),
                change("an unknown seat", CLUB, "'country': 'FRA'", "'country': 'FRB'")
                        .gives(
                                "ERROR institutions/club.json:8:40 'FRB' is no actor of countries.json. Nearest: FRA (France). |",
                                " Correct it, or add FRB to countries.json. The entry was left out."),
                change("a flag that is no flag", CLUB, "'aboutAi': true", "'aboutAi': 'yes'")
                        .gives(
                                "ERROR institutions/club.json:9:14 'aboutAi' must be true or false, but is 'yes'. |",
                                " Correct it, without quotation marks. The target and its ties were left out."),
                change("two actors with one id", COUNTRIES, "'id': 'KAZ'", "'id': 'FRA'")
                        .gives(
                                "ERROR countries.json:4:3 'FRA' is given twice; it stands first in countries.json, line 2. |",
                                " Remove one of the two, or give it an id of its own. The first one counts.")
                        .gives(
                                "ERROR initiatives/pledge.json:10:15 'KAZ' is no actor of countries.json. |",
                                " Correct it, or add KAZ to countries.json. The tie was left out."),
                change("a latitude outside the globe", COUNTRIES, "'lat': 46.0", "'lat': 146.0")
                        .gives(
                                "WARNING countries.json:2:59 'lat' must lie in -90 to 90, but is 146.0. |",
                                " Correct it. The point was left out."),
                change(
                                "an unknown kind of actor",
                                COUNTRIES,
                                "'state', 'name': 'Kazakhstan'",
                                "'stat', 'name': 'Kazakhstan'")
                        .gives(
                                "ERROR countries.json:4:25 'stat' is no kind of actor; it is state, observer-state, area or organisation. Nearest: state. |",
                                " Correct it. The actor and its ties were left out."),
                change("two sources with one id", SOURCES, "'press', 'title'", "'list', 'title'")
                        .gives(
                                "ERROR initiatives/pledge.json:10:75 'press' is no source of sources.json. |",
                                " Correct it, or add press to sources.json. The tie was left out.")
                        .gives(
                                "ERROR institutions/club.json:19:80 'press' is no source of sources.json. |",
                                " Correct it, or add press to sources.json. The tie was left out.")
                        .gives(
                                "ERROR sources.json:3:3 'list' is given twice; it stands first in sources.json, line 2. |",
                                " Remove one of the two, or give it an id of its own. The first one counts."),
                change(
                                "a source that nothing uses",
                                SOURCES,
                                "'kind': 'press'}",
                                "'kind': 'press'},\n{'id': 'new', 'title': 'N', 'publisher': 'P', 'kind': 'press'}")
                        .gives(
                                "WARNING sources.json:3:1 Nothing uses the source 'new'. |",
                                " Name it where it belongs, or remove it."),
                change("a dataset without a date", DATASET, "'asOf'", "'asof'")
                        .gives(
                                "ERROR dataset.json:1:1 The field 'asOf' is missing. |",
                                " Add it. The folder was not opened.")
                        .gives(
                                "WARNING dataset.json:5:3 'asof' is no field that is known here. Nearest: asOf. |",
                                " Correct it, or remove it. It was ignored."),
                change("a dataset of another format", DATASET, "'format': 1", "'format': 2")
                        .gives(
                                "ERROR dataset.json:2:13 'format' must be 1, but is 2. |",
                                " Open the folder with the version of the program that wrote it. The folder was not opened."),
                change("a dataset of no states", DATASET, "'states': 3", "'states': 0")
                        .gives(
                                "ERROR dataset.json:6:13 'states' must be at least 1, but is 0. |",
                                " Correct it. The folder was not opened."),
                change("two approaches with one id", DATASET, "'id': 'west'", "'id': 'east'")
                        .gives(
                                "ERROR dataset.json:9:5 'east' is given twice; it stands first in dataset.json, line 8. |",
                                " Remove one of the two, or give it an id of its own. The folder was not opened."),
                change("an unknown anchor", DATASET, "['club']", "['clubb']")
                        .gives(
                                "ERROR dataset.json:8:51 'clubb' is no target: there is no file clubb.json in institutions or initiatives. Nearest: club. |",
                                " Correct it, or add that file. The entry was left out."));
    }

    private static Change change(String name, String file, String part, String other) {
        return new Change(name, file, quoted(part), quoted(other), new ArrayList<>());
    }

    private static String quoted(String text) {
        return text.replace('\'', '"');
    }

    private record Change(
            String name, String file, String part, String other, List<String> problems) {

        Change gives(String what, String mend) {
            problems.add(quoted(what + mend));
            return this;
        }

        @Override
        public String toString() {
            return name;
        }
    }
}
