package org.tripole.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pictures of a part of the states, asked for in words. */
class FilterOptionsTest {

    private static final Pattern STATE = Pattern.compile("id=\"actor-([A-Z]+)\"");

    @TempDir private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "--label=leaning; XAA XDD XHH",
                "--label=aligned,Leaning; XAA XBB XDD XHH",
                "--label=aligned --label=between; XBB XCC XFF",
                "--approach=shanghai; XAA XCC XDD XFF",
                "--approach=SHANGHAI --label=between; XCC XFF",
                "--least-confidence=0.55; XAA XBB XCC XDD XHH",
                "--least-confidence=0.4 --label=between; XCC XFF",
                "--backs=t-al; XBB XCC XHH",
                "--backs=T-AL,t-sh; XCC",
                "--backs=shanghai,alliance; XCC",
                "--region=nowhere --label=aligned; XBB",
            })
    void onlyTheStatesAskedForAreDrawn(String options, String states) throws IOException {
        assertThat(drawn(Outcome.GOLDEN, options)).isEqualTo(Set.of(states.split(" ")));
    }

    @Test
    void severalRegionsAreOneOrTheOther() throws IOException {
        assertThat(drawn(Outcome.SHIPPED, "--region=Africa,oceania"))
                .contains("KEN", "FJI")
                .doesNotContain("IND", "FRA", "BRA");
    }

    @Test
    void thePictureCarriesItsFilterAndAListMayAskForIt() throws IOException {
        BrokenFolder.sound(folder.resolve("data"));
        Path list = folder.resolve("list.json");
        Files.writeString(
                list,
                """
                [{"data": "data", "out": "list.svg", "label": ["aligned", "leaning"],
                  "backs": "t-al", "leastConfidence": 0.55}]
                """);
        assertThat(Outcome.of("export", "--batch", list).err()).isEmpty();
        Path alone = folder.resolve("alone.svg");
        Outcome.ofExport(
                alone, "--label=aligned,leaning", "--backs=t-al", "--least-confidence=0.55");
        Path again = folder.resolve("again.svg");
        Outcome.of("export", alone, "--data", Outcome.GOLDEN, "--out", again);

        assertThat(folder.resolve("list.svg")).hasSameBinaryContentAs(alone);
        assertThat(again).hasSameBinaryContentAs(alone);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "--region=Atlantis; --region: the data know no region \"Atlantis\". Known: Nowhere.",
                "--approach=bloc; the data know no approach \"bloc\". Known: un, shanghai, alliance.",
                "--backs=t-aal; \"t-aal\" is no institution, initiative or approach of the data.",
                "--backs=t-aal; Near it: t-al",
                "--label=firm; none of these: thin, aligned, leaning, spread, between.",
                "--least-confidence=0.5; must be 0.4, 0.55 or 0.75, but is 0.5.",
                "--least-confidence=0; must be 0.4, 0.55 or 0.75, but is 0.0.",
                "--least-confidence=NaN; must be 0.4, 0.55 or 0.75, but is NaN.",
            })
    void whatTheDataDoNotKnowIsRefusedWithWhatTheyDo(String option, String message) {
        Outcome outcome = Outcome.ofExport(folder.resolve("a.svg"), option);

        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.err()).contains(message);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void anEarlierPictureSaysItselfWhomItShows() {
        Path first = folder.resolve("first.svg");
        Outcome.ofExport(first);

        Outcome outcome =
                Outcome.of(
                        "export",
                        first,
                        "--data",
                        Outcome.GOLDEN,
                        "--out",
                        folder.resolve("b.svg"),
                        "--label=aligned");

        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.err()).contains("--label cannot stand beside a picture");
    }

    private Set<String> drawn(Path data, String options) throws IOException {
        Path file = folder.resolve("drawn.svg");
        Object[] typed = options.split(" ");
        Object[] words = new Object[typed.length + 4];
        words[0] = "export";
        words[1] = data;
        words[2] = "--force";
        words[3] = "--out=" + file;
        System.arraycopy(typed, 0, words, 4, typed.length);
        assertThat(Outcome.of(words).code()).isZero();
        Set<String> states = new TreeSet<>();
        Matcher matcher = STATE.matcher(Files.readString(file));
        while (matcher.find()) {
            states.add(matcher.group(1));
        }
        return states;
    }
}
