package org.tripole.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextTableTest {

    private final TextTable table =
            new TextTable(List.of(TextTable.Align.LEFT, TextTable.Align.RIGHT));

    @Test
    void columnsAreAsWideAsTheirWidestCellAndLinesDoNotEndInBlanks() {
        table.add(List.of("Name", "Share"));
        table.add(List.of("Côte d'Ivoire", "7 %"));
        table.add(List.of("Mali", ""));

        StringWriter out = new StringWriter();
        table.write("> ", new PrintWriter(out));

        assertThat(out.toString().lines())
                .containsExactly(
                        "> Name           Share", //
                        "> Côte d'Ivoire    7 %",
                        "> Mali");
    }

    @Test
    void aRowOfAnotherLengthIsRefused() {
        assertThatThrownBy(() -> table.add(List.of("one")))
                .hasMessage("A row needs 2 cells, but has [one]");
    }
}
