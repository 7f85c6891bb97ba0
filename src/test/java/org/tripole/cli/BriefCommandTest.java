package org.tripole.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BriefCommandTest {

    @TempDir private Path folder;

    @Test
    void aBriefHasTwoA4PagesWithTitleLanguageAndLinks() throws IOException {
        Path file = folder.resolve("kenya.pdf");

        Outcome outcome = Outcome.of("brief", Outcome.SHIPPED, "ken", "--out", file);

        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.code()).isZero();
        assertThat(outcome.out()).isEqualTo(file + System.lineSeparator());
        try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(2);
            assertThat(Math.round(pdf.getPage(1).getMediaBox().getWidth())).isEqualTo(595);
            assertThat(Math.round(pdf.getPage(1).getMediaBox().getHeight())).isEqualTo(842);
            assertThat(pdf.getDocumentInformation().getTitle())
                    .isEqualTo("Kenya: between UN-centric and alliance-led");
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("en");
            assertThat(pdf.getPage(0).getAnnotations()).isEmpty();
            assertThat(pdf.getPage(1).getAnnotations()).hasSizeGreaterThan(20);
        }
    }

    @Test
    void itsTextIsReadInTheOrderOfReading() throws IOException {
        Path file = folder.resolve("kenya.pdf");
        Outcome.of("brief", Outcome.SHIPPED, "KEN", "--out", file);

        try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
            assertThat(new PDFTextStripper().getText(pdf))
                    .containsSubsequence(
                            "Kenya",
                            "Between UN-centric and alliance-led; fairly sure",
                            "Findings",
                            "Most alike in acts",
                            "Shares",
                            "How sure",
                            "Acts by weight",
                            "WAICO",
                            "What would change the label",
                            "What is not known",
                            "Sources");
        }
    }

    @Test
    void severalCountriesGiveAFileEachInTheFolderTheSameBytesEachTime() throws IOException {
        Outcome first = Outcome.of("brief", Outcome.GOLDEN, "XAA", "XBB", "--out", folder);
        byte[] bytes = Files.readAllBytes(folder.resolve("brief-XBB.pdf"));
        Outcome.of("brief", Outcome.GOLDEN, "XBB", "--out", folder, "--force");

        assertThat(first.lines())
                .containsExactly(
                        folder.resolve("brief-XAA.pdf").toString(),
                        folder.resolve("brief-XBB.pdf").toString());
        assertThat(folder.resolve("brief-XBB.pdf")).hasBinaryContent(bytes);
    }

    @Test
    void aBriefIsAsOfTheDayAskedFor() throws IOException {
        Path file = folder.resolve("brief.pdf");

        Outcome.of("brief", Outcome.SHIPPED, "KEN", "--as-of", "2025-12-31", "--out", file);

        try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains("as of 31 Dec 2025")
                    .doesNotContain("WAICO founding member");
        }
    }

    @Test
    void anExistingFileStaysUnlessForced() throws IOException {
        Path file = Files.writeString(folder.resolve("brief-XBB.pdf"), "mine");

        Outcome kept = Outcome.of("brief", Outcome.GOLDEN, "XBB", "--out", folder);

        assertThat(kept.code()).isEqualTo(2);
        assertThat(kept.err()).startsWith(file + " is there already.").contains("--force");
        assertThat(file).hasContent("mine");

        Outcome forced = Outcome.of("brief", Outcome.GOLDEN, "XBB", "--out", folder, "--force");

        assertThat(forced.code()).isZero();
        assertThat(new String(Files.readAllBytes(file), 0, 5, StandardCharsets.ISO_8859_1))
                .isEqualTo("%PDF-");
    }

    @ParameterizedTest
    @CsvSource({
        "XBB, brief.png, .pdf",
        "XBB, no-such-folder/brief.pdf, no-such-folder",
        "XBC, brief.pdf, Nearest",
        "Nowhere at all, brief.pdf, is no actor",
    })
    void whatCannotBeIsRefusedAndNothingIsWritten(String country, String name, String message) {
        Outcome outcome =
                Outcome.of("brief", Outcome.GOLDEN, country, "--out", folder.resolve(name));

        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.err()).contains(message).doesNotContain("Exception");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aBriefOfADayBeyondTheRecordSaysWhereTheRecordEnds() throws IOException {
        String later = brief("KEN", "2030-01-01");

        assertThat(later)
                .contains("as of 1 Jan 2030 (the record ends on 21 Nov 2026)")
                .contains("No act found by 21 Nov 2026")
                .doesNotContain("No act found by 1 Jan 2030");
    }

    @Test
    void whereNothingExistedNoActIsSaidToBeFoundForAll() throws IOException {
        assertThat(brief("KEN", "1990-01-01").replaceAll("\\s+", " "))
                .contains("no institution or initiative about AI that existed by 1 Jan 1990")
                .doesNotContain("An act was found");
    }

    @Test
    void directionsAreCalledAsTheApproachesAre() throws IOException {
        assertThat(brief("KEN", "2026-11-21"))
                .contains("Towards Shanghai-hosted", "Towards UN-centric, alliance-led")
                .doesNotContain("Towards Shanghai ", "Towards UN,");
    }

    private String brief(String country, String day) throws IOException {
        Path file = folder.resolve(country + day + ".pdf");
        Outcome.of("brief", Outcome.SHIPPED, country, "--as-of", day, "--out", file);
        try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
            return new PDFTextStripper().getText(pdf);
        }
    }

    @Test
    void severalBriefsNeedAFolderThatIsThere() {
        Path file = folder.resolve("briefs");

        Outcome outcome = Outcome.of("brief", Outcome.GOLDEN, "XAA", "XBB", "--out", file);

        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.err()).contains(file.toString(), "several briefs");
    }
}
