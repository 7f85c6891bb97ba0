package org.tripole.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What would do nothing is refused, and told what it is for. */
class IdleOptionsTest {

    @TempDir private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "--depth=2; Add --focus ID, or leave --depth out.",
                "--centre=XBB; Add --layout rings, or leave --centre out.",
                "--centre=XBB --layout=force; Add --layout rings, or leave --centre out.",
                "--join-by=co-membership; Add --nodes states, or leave --join-by out.",
                "--join-by=similarity --nodes=targets; Add --nodes states",
                "--least-likeness=0.5; Add --nodes states",
                "--least-likeness=0.5 --nodes=targets; Add --nodes states",
                "--least-likeness=0.5 --nodes=states --join-by=co-membership;"
                        + " leave --join-by co-membership out",
                "--least-backers=3 --nodes=states; Add --nodes targets",
                "--ties=all --nodes=states; Leave out --nodes or --ties.",
                "--path=XBB,XCC --nodes=targets; Leave out --nodes or --path.",
                "--scale=2; Leave it out, or let --out end in .png.",
                "--as-of=2026-01-31 --compare-with=2026-03-31;"
                        + " write --as-of 2026-03-31 --compare-with 2026-01-31.",
                "--data=elsewhere; Two data folders are named",
            })
    void anOptionThatWouldDoNothingIsRefusedWithTheWayOut(String options, String message) {
        Outcome outcome = Outcome.ofExport(folder.resolve("a.svg"), options.split(" "));

        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.err()).contains(message);
        assertThat(folder).isEmptyDirectory();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--depth=2 --focus=XBB",
                "--centre=XBB --layout=rings",
                "--join-by=co-membership --nodes=states",
                "--least-likeness=0.5 --nodes=states --layout=force",
                "--least-backers=1 --nodes=targets",
                "--ties=all",
            })
    void whereItDoesSomethingItIsTaken(String options) {
        assertThat(Outcome.ofExport(folder.resolve("a.svg"), options.split(" ")).err()).isEmpty();
    }

    @Test
    void aPngHasAScale() {
        assertThat(Outcome.ofExport(folder.resolve("a.png"), "--scale=2").code()).isZero();
    }
}
