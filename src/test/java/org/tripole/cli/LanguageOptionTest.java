package org.tripole.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageOptionTest {

    @TempDir private Path folder;

    @ParameterizedTest
    @CsvSource({
        "es, Arabia Saudí",
        "fr, États-Unis",
        "ru, США",
        "ar, الولايات المتحدة",
        "zh, 美国",
        "ZH, 美国",
        "en, United States"
    })
    void theNamesStandInTheSvgAsTheyAreRead(String language, String name) throws IOException {
        assertThat(Files.readString(export("names.svg", "--language", language)))
                .contains(">" + name + "<");
    }

    @ParameterizedTest
    @CsvSource({"ru, Саудовская Аравия", "ar, المملكة العربية السعودية", "zh, 沙特阿拉伯"})
    void theNamesComeBackFromThePdf(String language, String name) throws IOException {
        Path file = export("names.pdf", "--language", language);

        try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
            String text =
                    Normalizer.normalize(new PDFTextStripper().getText(pdf), Normalizer.Form.NFKC);
            assertThat(text).contains(name);
        }
    }

    @Test
    void aLanguageThatThereIsNotIsRefusedWithThoseThereAre() {
        Path file = folder.resolve("names.svg");
        Outcome outcome = Outcome.of("export", Outcome.SHIPPED, "--out", file, "--language", "de");

        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.err()).contains("--language").contains("en, es, fr, ru, ar, zh");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void anEarlierPictureKeepsItsLanguageUnlessAnotherIsAskedFor() throws IOException {
        Path french = export("french.svg", "--language", "fr");
        Path kept = folder.resolve("kept.svg");
        Path russian = folder.resolve("russian.svg");

        Outcome.of("export", french, "--data", Outcome.SHIPPED, "--out", kept);
        Outcome.of(
                "export", french, "--data", Outcome.SHIPPED, "--out", russian, "--language", "ru");

        assertThat(kept).hasSameBinaryContentAs(french);
        assertThat(Files.readString(russian)).contains(">США<").doesNotContain("États-Unis");
    }

    @Test
    void aListOfPicturesMaySayTheLanguageOfEach() throws IOException {
        Path list =
                Files.writeString(
                        folder.resolve("list.json"),
                        "[{\"data\":\"%s\",\"out\":\"zh.svg\",\"language\":\"zh\"}]"
                                .formatted(Outcome.SHIPPED.toAbsolutePath()));

        assertThat(Outcome.of("export", "--batch", list).code()).isZero();
        assertThat(Files.readString(folder.resolve("zh.svg"))).contains(">美国<");
    }

    @Test
    void tablesHaveTheRecordsNameAndTheOneOfThePicture() throws IOException {
        export("names.svg", "--language", "fr", "--table");

        assertThat(Files.readString(folder.resolve("names.csv")))
                .startsWith("\uFEFFid,name,name_fr,un,")
                .contains("\nDEU,Germany,Allemagne,");
        assertThat(Files.readString(folder.resolve("names-ties.csv")))
                .startsWith("\uFEFFactor,actor_name,actor_name_fr,target,target_name,")
                .contains("\nALB,Albania,Albanie,unga-79-325,");
    }

    @Test
    void inEnglishTablesHaveOneName() throws IOException {
        export("names.svg", "--table");

        assertThat(Files.readString(folder.resolve("names.csv"))).startsWith("\uFEFFid,name,un,");
    }

    private Path export(String name, String... options) {
        Path file = folder.resolve(name);
        Object[] words = new Object[4 + options.length];
        System.arraycopy(new Object[] {"export", Outcome.SHIPPED, "--out", file}, 0, words, 0, 4);
        System.arraycopy(options, 0, words, 4, options.length);
        assertThat(Outcome.of(words).err()).isEmpty();
        return file;
    }
}
