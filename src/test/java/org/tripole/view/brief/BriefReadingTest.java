package org.tripole.view.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tripole.Shipped;
import org.tripole.export.ExportOptions;
import org.tripole.export.PictureFile;
import org.tripole.export.ReadPdf;

/** A brief as those hear it who do not see it. */
class BriefReadingTest {

    @TempDir private Path folder;
    private byte[] bytes = {};

    @BeforeEach
    void write() throws Exception {
        Briefs briefs = new Briefs(Shipped.dataset());
        bytes = written("kenya.pdf", briefs.dossier("KEN"));
    }

    @Test
    void theNameIsTheTitleAndEveryPartHasItsHeading() throws Exception {
        assertThat(lines("H1", "H2"))
                .containsExactly(
                        "H1: Kenya",
                        "H2: Findings",
                        "H2: Most alike in acts",
                        "H2: Shares",
                        "H2: How sure",
                        "H2: Acts by weight",
                        "H2: What would change the label",
                        "H2: What is not known",
                        "H2: Sources");
    }

    @Test
    void theFirstPageIsReadNameFigureLegendFindings() throws Exception {
        List<String> lines = lines("H1", "P", "Figure", "L", "H2", "Table");

        assertThat(lines.get(0)).isEqualTo("H1: Kenya");
        assertThat(lines.get(3)).isEqualTo("P: Between UN-centric and alliance-led; fairly sure");
        assertThat(lines.get(4)).startsWith("Figure: Kenya: between UN-centric and alliance-led. ");
        assertThat(lines.subList(5, 8)).containsExactly("L", "H2: Findings", "L");
    }

    @Test
    void theActsAreATableWithSevenCellsInEveryRow() throws Exception {
        List<String> cells = lines("TR", "TH", "TD");

        assertThat(cells.subList(0, 3)).containsExactly("TR", "TH: Act towards", "TH: Relation");
        assertThat(cells.subList(7, 10)).containsExactly("TH: Weight", "TR", "TD: WAICO");
        assertThat(cells.stream().filter("TR"::equals).count() * 8).isEqualTo(cells.size());
    }

    @Test
    void everySourceLeadsToItsAddressWhereItIsRead() throws Exception {
        List<String> lines = all();

        assertThat(lines).noneMatch("  Link"::equals);
        assertThat(lines.stream().filter("          way"::equals).count())
                .isEqualTo(lines.stream().filter(line -> line.contains("Link: ")).count())
                .isGreaterThan(10);
    }

    @Test
    void itSaysItsTitleAndLanguageAndNoWordIsUntagged() throws Exception {
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            assertThat(pdf.getDocumentInformation().getTitle())
                    .isEqualTo("Kenya: between UN-centric and alliance-led");
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("en");
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(ReadPdf.untagged(pdf)).isEmpty();
        }
    }

    @Test
    void theSameBriefIsTheSameFileAndSmall() throws Exception {
        Briefs again = new Briefs(Shipped.dataset());

        assertThat(written("again.pdf", again.dossier("KEN"))).isEqualTo(bytes);
        assertThat(bytes.length).isLessThan(300_000);
    }

    private List<String> lines(String... types) throws Exception {
        List<String> wanted = List.of(types);
        return all().stream()
                .map(String::strip)
                .filter(line -> wanted.contains(line.split(":", -1)[0]))
                .toList();
    }

    private List<String> all() throws Exception {
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            return ReadPdf.lines(pdf);
        }
    }

    private byte[] written(String name, Dossier dossier) throws Exception {
        Path file = folder.resolve(name);
        ExportOptions options =
                ExportOptions.standard().withAddresses(Brief.addresses(Shipped.dataset()));
        PictureFile.writePages(Briefs.pages(dossier), file, options);
        return Files.readAllBytes(file);
    }
}
