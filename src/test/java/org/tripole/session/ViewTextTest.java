package org.tripole.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tripole.app.saved.Gaze;
import org.tripole.app.saved.Plate;
import org.tripole.app.saved.SavedPicture;
import org.tripole.app.saved.SavedView;
import org.tripole.app.saved.Sheet;
import org.tripole.app.saved.SheetTheme;
import org.tripole.graph.StandingFilter;
import org.tripole.text.Messages;
import org.tripole.text.names.NameLanguage;
import org.tripole.view.FigureParts;
import org.tripole.view.Viewing;

class ViewTextTest {

    private static final SavedPicture SOME = new RandomViews(1).next();

    @Test
    void whateverAViewShowsIsReadAsItWasWritten() {
        RandomViews views = new RandomViews(5);
        for (int i = 0; i < 500; i++) {
            SavedPicture picture = views.next();

            assertThat(ViewText.read(ViewText.write(picture)))
                    .isEqualTo(new ViewFound.Read(picture));
            assertThat(ViewText.read(ViewText.writeIndented(picture)))
                    .isEqualTo(new ViewFound.Read(picture));
        }
    }

    @Test
    void aViewThatSaysNothingOfTheNamesHasTheRecordsOwn() {
        String french = written(NameLanguage.FRENCH);
        String older = french.replace(",\"names\":\"fr\"", "");

        assertThat(french).isNotEqualTo(older);
        assertThat(older).isEqualTo(written(NameLanguage.ENGLISH));
        assertThat(ViewText.read(older)).isEqualTo(new ViewFound.Read(named(NameLanguage.ENGLISH)));
    }

    @Test
    void namesInALanguageThatThereIsNotAreRefused() {
        String german = written(NameLanguage.FRENCH).replace("\"fr\"", "\"de\"");

        assertThat(words(ViewText.read(german)))
                .contains("viewing.names: \"de\" is no known choice");
    }

    private static String written(NameLanguage language) {
        return ViewText.write(named(language));
    }

    private static SavedPicture named(NameLanguage language) {
        SavedView view = SOME.view();
        Viewing viewing = view.viewing();
        Viewing named = viewing.withEncoding(viewing.encoding().withNames(language));
        return new SavedPicture(
                new SavedView(view.question(), named, view.selection(), view.plate()),
                SOME.basis());
    }

    @Test
    void equalViewsAreWrittenAlike() {
        assertThat(ViewText.write(new RandomViews(1).next())).isEqualTo(ViewText.write(SOME));
    }

    @Test
    void aViewFromBeforeFiltersByLabelAsksForNone() {
        String text = ViewText.write(SOME).replaceFirst(",\"standing\":\\{[^}]*}", "");

        ViewFound.Read read = (ViewFound.Read) ViewText.read(text);

        assertThat(text).doesNotContain("standing");
        assertThat(read.picture().view().question().filter())
                .isEqualTo(SOME.view().question().filter().withStanding(StandingFilter.ANY));
    }

    @Test
    void noDamageMakesTheReadingThrow() {
        Random random = new Random(11);
        RandomViews views = new RandomViews(11);
        int refused = 0;
        for (int i = 0; i < 300; i++) {
            ViewFound found = ViewText.read(damaged(ViewText.write(views.next()), random));

            if (found instanceof ViewFound.Refused refusal) {
                refused++;
                assertThat(refusal.text(new Messages(Locale.ENGLISH))).isNotBlank();
            }
        }
        assertThat(refused).isGreaterThan(200);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "\"depth\":\\d+; \"depth\":4;"
                        + " viewing.scope: A focus reaches 1 to 3 ties, not 4.",
                "\"depth\":\\d+; \"depth\":1.5; viewing.scope.depth must be a whole number.",
                "\"depth\":\\d+; \"depth\":1e99; viewing.scope.depth must be a whole number.",
                "\"depth\":\\d+,; ''; viewing.scope.depth is missing.",
                "\"zoom\":[^,]+; \"zoom\":0; sheet: The zoom must lie in 0.01..1000, but is 0.0.",
                "\"zoom\":[^,]+; \"zoom\":1e999; sheet: The zoom must lie in 0.01..1000",
                "\"zoom\":[^,]+; \"zoom\":\"1\"; sheet.zoom must be a number.",
                "\"width\":[^,]+; \"width\":99999; sheet: The sides of a picture must lie in",
                "\"theme\":\"[a-z]+\"; \"theme\":\"pink\"; sheet.theme: \"pink\" is no known",
                "\"textFactor\":[^,]+; \"textFactor\":9; sheet: A text factor must lie in 1..2",
                "\"transparent\":[a-z]+; \"transparent\":1; sheet.transparent must be true or",
                "\"parts\":\\{; \"parts\":[],\"x\":{; sheet.parts must be an object.",
                "\"legend\":[a-z]+,; ''; sheet.parts.legend is missing.",
                "\"names\":\"(usual|fewer)\"; \"names\":\"all\"; sheet.parts.names: \"all\" is no known",
                "\"labels\":\\[[^]]*]; \"labels\":[\"no label\"];"
                        + " A kind of label is one word of small letters, but not \"no label\"",
                "\"confidence\":\\[[^]]*]; \"confidence\":[\"sure\"]; \"sure\" is no known",
                "\"poles\":\\[[^]]*]; \"poles\":[\"un\"]; \"un\" is no approach of a label",
                "\"thinOpen\":[a-z]+; \"thinOpen\":null; thinOpen must be true or false.",
                "\"host\":[^,]+; \"host\":7.0; question.weights: The strength of HOST must lie in",
                "\"asOf\":\"[^\"]+\"; \"asOf\":\"2026-02-30\"; question.asOf must be a day",
                "\"asOf\":\"[^\"]+\"; \"asOf\":\"-999999999-01-01\"; question.asOf must be a day",
                "\"selection\":\\[[^]]*]; \"selection\":[\"actor\"]; selection: \"actor\" is no reference.",
                "\"selection\":\\[[^]]*]; \"selection\":{}; selection must be a list.",
                "\"ties\":(\\d+); \"ties\":-1; data: -1 ties must have a mark each",
                "\"version\":1; \"version\":2; written by a newer version of Tripole (form 2;",
                "\"version\":1; \"version\":0; is no view of Tripole.",
                "tripole-view; tripole-settings/1; is no view of Tripole.",
                "^.; [; is no view of Tripole.",
                "$; x; is no view of Tripole.",
            })
    void whatAViewCannotBeIsRefusedWithItsPlaceAndRule(String part, String wrong, String message) {
        String text = ViewText.write(SOME).replaceFirst(part, wrong);

        assertThat(text).isNotEqualTo(ViewText.write(SOME));
        assertThat(words(ViewText.read(text))).contains(message);
    }

    @Test
    void whatTheFirstPicturesDidNotCarryIsAsItWasThen() {
        Plate plate =
                new Plate(
                        Sheet.SLIDE.withTheme(SheetTheme.DARK),
                        Gaze.WHOLE,
                        "Title",
                        1,
                        FigureParts.STANDARD);
        SavedView some = SOME.view();
        SavedView view = new SavedView(some.question(), some.viewing(), some.selection(), plate);
        SavedPicture picture = new SavedPicture(view, SOME.basis());
        String text =
                ViewText.write(picture).replaceFirst("\"transparent\":.*?\"zoom\"", "\"zoom\"");

        assertThat(text).doesNotContain("textFactor", "parts");
        assertThat(ViewText.read(text)).isEqualTo(new ViewFound.Read(picture));
    }

    @Test
    void wordsOfAnotherLengthThanAPictureHasAreRefused() {
        String text =
                ViewText.write(SOME)
                        .replaceFirst("\"marking\":\"", "\"marking\":\"" + "a".repeat(501));

        assertThat(words(ViewText.read(text)))
                .contains("sheet.parts.marking has a text of more than 500 letters");
    }

    @Test
    void aViewThatIsTooDeepOrTooLongIsNotRead() {
        String deep = "{\"format\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}";
        assertThat(words(ViewText.read(deep))).isEqualTo("What it carries is no view of Tripole.");

        assertThat(words(ViewText.read(" ".repeat(2 << 20)))).contains("larger than any");

        String ids = "\"actor:IND\",".repeat(20_001);
        String list = "\"selection\":[" + ids + "\"actor:IND\"]";
        String many = ViewText.write(SOME).replaceFirst("\"selection\":\\[[^]]*]", list);
        assertThat(words(ViewText.read(many))).contains("selection has more than 20,000 entries");
    }

    @Test
    void theShippedRecordsViewIsSmall() {
        assertThat(ViewText.write(ShippedView.opening()).length()).isLessThan(64 << 10);
    }

    private static String words(ViewFound found) {
        assertThat(found).isInstanceOf(ViewFound.Refused.class);
        return ((ViewFound.Refused) found).text(new Messages(Locale.ENGLISH));
    }

    /** Some letters changed, taken out or doubled. */
    private static String damaged(String text, Random random) {
        StringBuilder damaged = new StringBuilder(text);
        int changes = 1 + random.nextInt(4);
        for (int i = 0; i < changes; i++) {
            int at = random.nextInt(damaged.length() / 4 + 1) * 3;
            switch (random.nextInt(4)) {
                case 0 -> damaged.setCharAt(at, (char) (32 + random.nextInt(95)));
                case 1 -> damaged.delete(at, Math.min(damaged.length(), at + random.nextInt(40)));
                case 2 -> damaged.insert(at, damaged.substring(0, Math.min(60, at)));
                default -> damaged.setLength(damaged.length() - 1 - random.nextInt(9));
            }
        }
        return damaged.toString();
    }
}
