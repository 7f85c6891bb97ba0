package org.tripole.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.font.LineMetrics;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tripole.draw.TextStyle;
import org.tripole.draw.TextStyle.Weight;
import org.tripole.text.names.CountryNames;
import org.tripole.text.names.NameLanguage;

final class BundledFontTest {

    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);
    private final BundledFont font = BundledFont.load();

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr", "es", "de", "pt", "vi", "ru", "uk", "zh", "ar", "el"})
    void everyCountryNameHasAGlyphForEveryCharacter(String language) {
        for (String code : Locale.getISOCountries()) {
            assertShown(new Locale("", code).getDisplayCountry(Locale.forLanguageTag(language)));
        }
    }

    @ParameterizedTest
    @EnumSource(NameLanguage.class)
    void everyShippedCountryNameHasAGlyphForEveryCharacter(NameLanguage language) {
        CountryNames.all(language).values().forEach(this::assertShown);
    }

    @ParameterizedTest
    @EnumSource(FontFace.class)
    void everyFaceHasTheSameLine(FontFace face) {
        LineMetrics line = font(face, 1000).getLineMetrics("", EXACT);
        assertThat(line.getAscent()).isCloseTo(1000 * 1984 / 2048f, within(1f));
        assertThat(line.getDescent()).isCloseTo(1000 * 494 / 2048f, within(1f));
    }

    @Test
    void everyTextOfTheShippedDataHasAGlyphForEveryCharacter() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("data"))) {
            List<Path> texts = files.filter(file -> file.toString().endsWith(".json")).toList();
            assertThat(texts).isNotEmpty();
            for (Path file : texts) {
                assertShown(Files.readString(file));
            }
        }
    }

    @Test
    void widthsAreThoseOfTheFontItself() {
        TextStyle style = TextStyle.regular(1000);
        assertThat(font.width("Türkiye – ∑ Ωж", style))
                .isCloseTo(java2d(FontFace.INTER_REGULAR, "Türkiye – ∑ Ωж", 1000), within(0.01));
        assertThat(font.width("AVAVA", style)).isCloseTo(5 * 1000 * 1398 / 2048.0, within(200.0));
    }

    @Test
    void heightsAreThoseOfCapitalsAndDescenders() throws Exception {
        for (FontFace face : List.of(FontFace.INTER_REGULAR, FontFace.INTER_SEMIBOLD)) {
            TextStyle style = new TextStyle(2048, face.weight());
            assertThat(font.ascent(style)).isCloseTo(-outline(face, "Hd").getMinY(), within(0.5));
            assertThat(font.descent(style)).isCloseTo(outline(face, "g").getMaxY(), within(0.5));
        }
    }

    @Test
    void aTextOfThreeScriptsBecomesRunsThatAddUpToTheWidth() {
        TextStyle style = TextStyle.semibold(12);
        List<Run> runs = font.runs("World 世界 العالم", style);
        assertThat(runs)
                .extracting(Run::face)
                .containsExactly(
                        FontFace.INTER_SEMIBOLD,
                        FontFace.CHINESE_SEMIBOLD,
                        FontFace.INTER_SEMIBOLD,
                        FontFace.ARABIC_SEMIBOLD);
        assertThat(runs.stream().mapToDouble(Run::width).sum())
                .isEqualTo(font.width("World 世界 العالم", style));
    }

    @Test
    void arabicIsJoinedAndTurned() {
        List<Run> runs = font.runs("الصين", TextStyle.regular(12));
        assertThat(runs).hasSize(1);
        assertThat(runs.get(0).text()).isEqualTo("الصين");
        assertThat(runs.get(0).isRightToLeft()).isTrue();
        // noon final, yeh medial, sad initial; lam initial would need no alef after it.
        assertThat(runs.get(0).glyphs()).isEqualTo("\uFEE6\uFEF4\uFEBC\uFEDF\uFE8D");
    }

    @Test
    void lamWithAlefIsOneGlyph() {
        assertThat(font.runs("لا", TextStyle.regular(12)).get(0).glyphs()).isEqualTo("\uFEFB");
    }

    @Test
    void joinedArabicIsWithinTwoPercentAsWideAsTheFontsOwnShapingMakesIt() {
        for (String code : Locale.getISOCountries()) {
            String name = new Locale("", code).getDisplayCountry(Locale.forLanguageTag("ar"));
            if (name.chars().allMatch(c -> c == ' ' || Script.isRightToLeft(c))) {
                assertThat(font.width(name, TextStyle.regular(1000)))
                        .as(name)
                        .isCloseTo(
                                shaped(FontFace.ARABIC_REGULAR, name, 1000), withinPercentage(2));
            }
        }
    }

    @Test
    void bracketsTurnRoundInTextFromRightToLeft() {
        List<Run> runs = font.runs("مصر (2024)", TextStyle.regular(12));
        assertThat(String.join("", runs.stream().map(Run::glyphs).toList()))
                .isEqualTo("(2024) \uFEAE\uFEBC\uFEE3");
    }

    @Test
    void whatNoFaceHasBecomesABoxAndWhatHasNoPictureVanishes() {
        TextStyle style = TextStyle.regular(10);
        assertThat(font.runs("a\u0BB5\uD83D\uDE00b", style).get(0).glyphs()).isEqualTo("a□□b");
        assertThat(font.width("a\u200Bb\u00AD", style)).isEqualTo(font.width("ab", style));
        assertThat(font.canShow(0x0BB5, style)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(FontFace.class)
    void everyFaceIsNamedAsItsFileSays(FontFace face) throws Exception {
        try (InputStream stream = face.open()) {
            Font read = Font.createFont(Font.TRUETYPE_FONT, stream);
            assertThat(read.getFamily(Locale.ROOT)).isEqualTo(face.family());
            assertThat(read.getFontName(Locale.ROOT)).isEqualTo(face.fullName());
        }
    }

    private void assertShown(String text) {
        for (Weight weight : Weight.values()) {
            TextStyle style = new TextStyle(12, weight);
            assertThat(text.codePoints().filter(code -> !font.canShow(code, style)))
                    .as(text.length() < 100 ? text : "a file")
                    .isEmpty();
        }
    }

    private static Rectangle2D outline(FontFace face, String text) throws Exception {
        return vector(face, text, 2048).getVisualBounds();
    }

    private static double java2d(FontFace face, String text, int size) {
        return vector(face, text, size).getLogicalBounds().getWidth();
    }

    private static double shaped(FontFace face, String text, int size) {
        char[] characters = text.toCharArray();
        return font(face, size)
                .layoutGlyphVector(
                        EXACT, characters, 0, characters.length, Font.LAYOUT_RIGHT_TO_LEFT)
                .getLogicalBounds()
                .getWidth();
    }

    private static GlyphVector vector(FontFace face, String text, int size) {
        return font(face, size).createGlyphVector(EXACT, text);
    }

    private static Font font(FontFace face, int size) {
        try (InputStream stream = face.open()) {
            return Font.createFont(Font.TRUETYPE_FONT, stream).deriveFont((float) size);
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
