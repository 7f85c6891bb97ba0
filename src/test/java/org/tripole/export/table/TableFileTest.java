package org.tripole.export.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tripole.disk.Existing;
import org.tripole.exchange.Cell;
import org.tripole.exchange.Column;
import org.tripole.exchange.Table;

class TableFileTest {

    @TempDir private Path folder;

    @Test
    void aTableIsWrittenForSpreadsheetsWithMarkHeaderAndCarriageReturns() throws Exception {
        String text =
                written(
                        List.of(Column.text("name"), Column.real("share"), Column.flag("member")),
                        List.of(Cell.of("Côte d'Ivoire"), Cell.of(0.25), Cell.of(true)),
                        List.of(Cell.of("中国, \"China\"\nالصين"), Cell.EMPTY, Cell.of(false)));

        assertThat(text)
                .isEqualTo(
                        "\uFEFFname,share,member\r\n"
                                + "Côte d'Ivoire,0.25,true\r\n"
                                + "\"中国, \"\"China\"\"\nالصين\",,false\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx", "\nx", "＝1", "'=1"})
    void wordsThatAFormulaBeginsWithGetAnApostrophe(String words) {
        assertThat(FormulaGuard.of(Cell.of(words))).isEqualTo("'" + words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"India", "1+1", "a=b", "'quoted'", "", " =1"})
    void otherWordsStayAsTheyAre(String words) {
        assertThat(FormulaGuard.of(Cell.of(words))).isEqualTo(words);
    }

    @Test
    void numbersBelowZeroStayNumbers() throws Exception {
        String text =
                written(
                        List.of(Column.real("share"), Column.whole("count")),
                        List.of(Cell.of(-0.5), Cell.of((Integer) (-3))));

        assertThat(text).endsWith("-0.5,-3\r\n");
    }

    @Test
    void onTheClipboardTabsStandBetweenCellsAndFormulasAreDefused() {
        Table table =
                new Table(
                        List.of(Column.text("State"), Column.real("Swing")),
                        List.of(
                                List.of(Cell.of("=1+1"), Cell.of(-0.5)),
                                List.of(Cell.of("a\tb"), Cell.EMPTY)));

        assertThat(TableCsv.tabbed(table)).isEqualTo("State\tSwing\n'=1+1\t-0.5\n\"a\tb\"\t\n");
    }

    @SafeVarargs
    private String written(List<Column> columns, List<Cell>... rows) throws Exception {
        Path file = folder.resolve("table.csv");
        TableFile.write(new Table(columns, List.of(rows)), file, Existing.KEEP);
        return Files.readString(file);
    }
}
