package org.tripole.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Words that cannot be obeyed are refused in our words: what, where, how to mend. */
class RefusalTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "export data --out a.png --scale x; --scale: \"x\" is no number. Write digits,",
                "score data --half-life 0,5; --half-life: \"0,5\" is no number.",
                "export data --out a.png --focus KEN --depth x; --depth: \"x\" is no whole number.",
                "score data --format x; --format: \"x\" is none of these: table, csv, json.",
                "check data --format xml; --format: \"xml\" is none of these: text, json.",
                "brief data KEN --out a.pdf --theme x;"
                        + " --theme: \"x\" is none of these: light, print.",
                "export data --out a.png --ties x; none of these: strongest, all",
                "export data --out a.png --language q; none of these: en, es, fr, ru, ar, zh.",
                "score data --explain=x; --explain: \"x\" is neither on nor off.",
                "convert data --out a.csv --all --shown; --all and --shown exclude each other.",
                "score data --bogus; \"tripole score\" has no option --bogus.",
                "score data --asof 2026-01-01; has no option --asof. Near it: --as-of.",
                "check; DATA is missing. Data folder: dataset.json,",
                "convert data; --out FILE is missing. File to write;",
                "convert data --out; --out FILE is missing. File to write;",
                "check data more; \"more\" is one word too many.",
                "chek data; \"chek\" is neither a verb nor a data folder. Near it: check.",
                "frobnicate; Verbs: check, score, export, inspect, brief, convert, help.",
                "help frobnicate; \"frobnicate\" is neither a verb",
                "convert data --out a.csv --out b.csv; --out is written more than once.",
                "export data --out a.png --focus KEN --depth 9; --depth must be 1, 2 or 3, but is 9",
                "export data --out a.png --nodes states --least-likeness 3;"
                        + " --least-likeness must lie in 0..1, but is 3.0.",
                "export data --out a.png --nodes targets --least-backers 0;"
                        + " --least-backers must be 1 or more, but is 0.",
            })
    void whatIsWrongIsSaidWithTheWayOut(String words, String message) {
        Outcome outcome = Outcome.of((Object[]) words.split(" "));

        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err())
                .contains(message, " --help\" explains what it takes.")
                .doesNotContain("Invalid value", "Unmatched", "(case-insensitive)", "Error:");
    }

    @Test
    void helpIsAVerb() {
        assertThat(Outcome.of("help")).isEqualTo(Outcome.of("--help"));
        assertThat(Outcome.of("help").code()).isZero();
        assertThat(new CommandLineProgram().has("help")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"check", "score", "export", "inspect", "brief", "convert", "help"})
    void helpExplainsEveryVerb(String verb) {
        assertThat(Outcome.of("help", verb)).isEqualTo(Outcome.of(verb, "--help"));
        assertThat(Outcome.of("help", verb).out()).contains("tripole " + verb);
    }
}
