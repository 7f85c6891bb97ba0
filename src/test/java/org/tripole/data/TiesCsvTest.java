package org.tripole.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tripole.domain.Dataset;
import org.tripole.domain.Tie;
import org.tripole.work.Progress;

class TiesCsvTest {

    @TempDir Path root;
    private SmallFolder folder;
    private Dataset data;

    @BeforeEach
    void readFolder() {
        folder = SmallFolder.in(root);
        data = folder.read().dataset().orElseThrow();
    }

    @Test
    void theTiesAreWrittenAsATableInDatasetOrder() {
        assertThat(TiesCsv.text(data))
                .isEqualTo(
                        """
                        \uFEFFtarget,actor,relation,date,quality,source,note
                        club,FRA,member,2020-05-04,A,list,
                        club,DEU,member,,B,list press,
                        pledge,KAZ,signatory,,C,press,
                        """
                                .replace("\n", "\r\n"));
    }

    @Test
    void rowsAreAddedOnTopBehindTheTiesOfTheirTarget() {
        LoadReport report =
                imported("target,actor,relation,quality,source\nclub,KAZ,observer,A,press\n");
        assertThat(report.problems()).isEmpty();
        assertThat(report.dataset().orElseThrow().ties())
                .extracting(tie -> tie.ordinal() + " " + tie.target() + " " + tie.actor())
                .containsExactly("0 club FRA", "1 club DEU", "2 club KAZ", "3 pledge KAZ");
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void theSeparatorIsRecognised(String separator) {
        String table = "target,actor,relation,source,note\npledge,FRA,host,press,\"a\"\"b%sc\"\n";
        String text = table.replace(",", separator).formatted(separator);
        Tie tie = lastTie(imported(text));
        assertThat(tie.note()).isEqualTo("a\"b" + separator + "c");
        assertThat(tie.sources()).hasToString("[press]");
    }

    @ParameterizedTest
    @CsvSource({"UTF-8, \uFEFF", "UTF-16LE, \uFEFF", "UTF-16BE, \uFEFF", "UTF-8, ''"})
    void theByteOrderMarkIsRecognised(String charset, String mark) {
        String text = mark + "target;actor;relation;source;note\npledge;FRA;host;press;é 哈\n";
        folder.write("ties.csv", text.getBytes(Charset.forName(charset)));
        LoadReport report = TiesCsv.read(folder.path("ties.csv"), data);
        assertThat(report.problems()).isEmpty();
        assertThat(lastTie(report).note()).isEqualTo("é 哈");
    }

    @Test
    void aWrongRowIsLeftOutWithLineAndCellAndTheRestIsAdded() {
        LoadReport report =
                imported(
                        "target,actor,relation,source,coment,note\r\n"
                                + "pledge,FRX,host,press,,\"two\r\nlines\"\r\n"
                                + "pledge,FRA,hots,press\r\n"
                                + "plegde,FRA,host,press\r\n"
                                + "pledge,DEU,host,\r\n");
        assertThat(report.problems())
                .extracting(SmallFolder::line)
                .containsExactly(
                        "WARNING ties.csv:1:5 \"coment\" is no field that is known here. | Correct"
                                + " it, or remove it. It was ignored.",
                        "ERROR ties.csv:2:2 \"FRX\" is no actor of countries.json. Nearest: FRA"
                                + " (France). | Correct it, or add FRX to countries.json. The tie"
                                + " was left out.",
                        "ERROR ties.csv:4:3 \"hots\" is no relation. Nearest: host. | Correct it."
                                + " The tie was left out.",
                        "ERROR ties.csv:5:1 \"plegde\" is no target: there is no file plegde.json in"
                                + " institutions or initiatives. Nearest: pledge. | Correct it, or"
                                + " add that file. The tie was left out.",
                        "WARNING ties.csv:6:1 The tie of DEU (host) names no source. | Add the id"
                                + " of a source, or remove the tie.");
        assertThat(lastTie(report).actor()).hasToString("DEU");
    }

    @Test
    void aTableWithoutItsColumnsAddsNothing() {
        LoadReport report = imported("target,relation\npledge,host\n");
        assertThat(report.dataset()).isEmpty();
        assertThat(report.problems())
                .extracting(Problem::inWords)
                .containsExactly(
                        "ties.csv, line 1: The field \"actor\" is missing. Add it. The file was left"
                                + " out.");
    }

    @Test
    void anOpenQuotationMarkIsReportedAndAddsNothing() {
        LoadReport report = imported("target,actor,relation\npledge,FRA,host\npledge,\"FRA,host\n");
        assertThat(report.dataset()).isEmpty();
        assertThat(report.problems())
                .extracting(problem -> problem.place().line())
                .containsExactly(3);
    }

    @Test
    void aMissingTableIsAProblem() {
        LoadReport report = TiesCsv.read(root.resolve("none.csv"), data);
        assertThat(report.problems())
                .containsExactly(new FileProblem(Place.whole("none.csv"), Fault.FILE_MISSING));
    }

    @Test
    void whatWasExportedComesBackWithoutAddingAnything() {
        Dataset shipped =
                new DataFolder(Path.of("data")).read(Progress.NONE).dataset().orElseThrow();
        folder.write("ties.csv", TiesCsv.text(shipped));
        LoadReport report = TiesCsv.read(folder.path("ties.csv"), shipped);
        assertThat(report.problems(Severity.ERROR)).isEmpty();
        assertThat(report.dataset().orElseThrow().ties()).isEqualTo(shipped.ties());
        assertThat(report.problems(Severity.HINT)).hasSize(4905);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@x", "\t=1", "\r=1", "＝1", "'=1", "''@"})
    void aCellThatASpreadsheetWouldRunIsDefusedAndComesBackUnchanged(String note) {
        assertThat(CsvCell.defused(note)).isEqualTo("'" + note);
        assertThat(CsvCell.restored(CsvCell.defused(note))).isEqualTo(note);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a=b", "'quoted'", "2020-05", " =1"})
    void aHarmlessCellStaysAsItIs(String note) {
        assertThat(CsvCell.defused(note)).isEqualTo(note);
        assertThat(CsvCell.restored(note)).isEqualTo(note);
    }

    @Test
    void aNoteThatLooksLikeAFormulaIsWrittenAsText() {
        folder.replace(
                "initiatives/pledge.json", "\"C\",", "\"C\", \"note\": \"=HYPERLINK(\\\"x\\\")\",");
        Dataset risky = folder.read().dataset().orElseThrow();
        assertThat(TiesCsv.text(risky)).contains("press,\"'=HYPERLINK(\"\"x\"\")\"\r\n");
    }

    private LoadReport imported(String text) {
        folder.write("ties.csv", text.getBytes(StandardCharsets.UTF_8));
        return TiesCsv.read(folder.path("ties.csv"), data);
    }

    private static Tie lastTie(LoadReport report) {
        List<Tie> ties = report.dataset().orElseThrow().ties();
        return ties.get(ties.size() - 1);
    }
}
