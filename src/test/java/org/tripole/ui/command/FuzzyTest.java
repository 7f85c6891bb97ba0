package org.tripole.ui.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FuzzyTest {

    @Test
    void aNameIsFoundByItsBeginningWordsInAnyOrderInitialsAndWithSlips() {
        assertThat(Fuzzy.rank("hide all", "Hide all but the selection")).isPresent();
        assertThat(Fuzzy.rank("selection hide", "Hide all but the selection")).isPresent();
        assertThat(Fuzzy.rank("fts", "Fit the selection")).isPresent();
        assertThat(Fuzzy.rank("lasoo", "Select by lasso")).isPresent();
        assertThat(Fuzzy.rank("cote", "C\u00f4te d\u2019Ivoire")).isPresent();
        assertThat(Fuzzy.rank("export", "Select by lasso")).isEmpty();
    }

    @Test
    void betterAnswersComeFirst() {
        List<String> names =
                Stream.of("Select by lasso", "Lasso", "Show hidden again", "Big lasso")
                        .filter(name -> Fuzzy.rank("lasso", name).isPresent())
                        .sorted(
                                Comparator.comparingInt(
                                        name -> Fuzzy.rank("lasso", name).getAsInt()))
                        .toList();

        assertThat(names).containsExactly("Lasso", "Select by lasso", "Big lasso");
    }
}
