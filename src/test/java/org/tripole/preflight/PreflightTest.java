package org.tripole.preflight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tripole.draw.Area;
import org.tripole.draw.Box;
import org.tripole.draw.ColourRole;
import org.tripole.draw.Disc;
import org.tripole.draw.Ink;
import org.tripole.draw.Label;
import org.tripole.draw.Layer;
import org.tripole.draw.Line;
import org.tripole.draw.Mark;
import org.tripole.draw.Palette;
import org.tripole.draw.Picture;
import org.tripole.draw.Point;
import org.tripole.draw.Ref;
import org.tripole.draw.Rgb;
import org.tripole.draw.Stroke;
import org.tripole.draw.TextStyle;

class PreflightTest {

    private static final Rgb BLACK = Rgb.hex("#000000");
    private static final Rgb WHITE = Rgb.hex("#ffffff");
    private static final Rgb CREAM = Rgb.hex("#fbfaf7");
    private static final Rgb RED = Rgb.hex("#d62728");
    private static final Rgb GREEN = Rgb.hex("#7a7a00");
    private static final Ref CHAD = new Ref(Ref.Kind.ACTOR, "TCD");
    private static final Ref MALI = new Ref(Ref.Kind.ACTOR, "MLI");

    @ParameterizedTest
    @EnumSource(Condition.class)
    void anEmptyPicturePasses(Condition condition) {
        assertThat(check().of(condition).verdict()).isEqualTo(Verdict.PASSES);
    }

    @Test
    void aPaleTextFailsAndIsRinged() {
        Label pale = label("Chad", 100, Rgb.hex("#999999"));

        Result result = check(label("Mali", 200, BLACK), pale).of(Condition.AS_IS);

        assertThat(result.verdict()).isEqualTo(Verdict.FAILS);
        assertThat(result.failing()).containsExactly(pale.bounds());
        assertThat(result.repairs()).containsExactly(new Repair.PrintTheme());
        assertThat(measure(result, Requirement.TEXT_CONTRAST).value()).isBetween(2.6, 2.9);
    }

    @Test
    void textIsMeasuredAgainstWhatIsPaintedBelowItNotAgainstTheGround() {
        Mark dark = Area.of(Box.at(90, 80, 200, 40), Ink.fill(Rgb.hex("#333333")));
        Label text = label("Chad", 100, BLACK);

        assertThat(check(dark, text).of(Condition.AS_IS).failing()).containsExactly(text.bounds());
        assertThat(measure(check(text), Requirement.TEXT_CONTRAST).isMet()).isTrue();
    }

    @Test
    void aRimRoundTheLettersIsWhatTheyAreReadOn() {
        Mark dark = Area.of(Box.at(90, 80, 200, 40), Ink.fill(Rgb.hex("#333333")));
        Label text = label("Chad", 100, BLACK);
        Label.Text rimmed =
                new Label.Text("Chad", text.text().style(), text.text().extent(), WHITE);

        Report report = check(dark, new Label(text.baseline(), rimmed, text.ink(), null));

        assertThat(measure(report, Requirement.TEXT_CONTRAST).isMet()).isTrue();
    }

    @Test
    void aGlyphStandsOutByItsRimWhereItsFillingDoesNot() {
        Stroke rim = Stroke.solid(BLACK, 2);
        Mark bare = new Disc(new Point(50, 50), 10, Ink.fill(Rgb.hex("#e8e8e8")), CHAD);
        Mark rimmed = new Disc(new Point(90, 50), 10, Ink.both(Rgb.hex("#e8e8e8"), rim), MALI);

        Measure measure = measure(check(bare, rimmed), Requirement.MARK_CONTRAST);

        assertThat(measure.failing()).containsExactly(bare.bounds());
    }

    @Test
    void aGlyphOnADarkGlyphIsLost() {
        Mark large = new Disc(new Point(50, 50), 40, Ink.fill(BLACK), CHAD);
        Mark small = new Disc(new Point(50, 60), 10, Ink.fill(Rgb.hex("#333333")), MALI);

        assertThat(measure(check(large, small), Requirement.MARK_CONTRAST).failing())
                .containsExactly(small.bounds());
    }

    @Test
    void faintLinesAndFurnitureNeedNoContrast() {
        Stroke pale = Stroke.solid(Rgb.hex("#dddddd"), 1);
        Point from = new Point(10, 10);
        Point to = new Point(90, 10);
        Ref tie = new Ref(Ref.Kind.TIE, "7");
        Mark faint = new Line(from, to, new Ink(null, Stroke.solid(BLACK, 1), 0.1), tie);
        Mark grid = new Line(from, to, Ink.stroke(pale), null);
        Mark followed = new Line(from, to, Ink.stroke(pale), tie);

        assertThat(check(faint, grid).verdict()).isEqualTo(Verdict.PASSES);
        assertThat(check(followed).of(Condition.AS_IS).failing()).hasSize(1);
    }

    @Test
    void approachesThatDeuteranopesConfuseFailThereAndNotAsTheyAre() {
        Stroke rim = Stroke.solid(BLACK, 2);
        Mark red = new Disc(new Point(50, 50), 10, Ink.both(RED, rim), CHAD);
        Mark green = new Disc(new Point(90, 50), 10, Ink.both(GREEN, rim), MALI);

        Report report = check(red, green);

        Measure asIs = measure(report, Requirement.COLOUR_DISTANCE);
        assertThat(asIs.isMet()).isTrue();
        Result deuteranopia = report.of(Condition.DEUTERANOPIA);
        assertThat(deuteranopia.verdict()).isEqualTo(Verdict.FAILS);
        assertThat(deuteranopia.failing()).containsExactly(red.bounds(), green.bounds());
        assertThat(measure(report.of(Condition.GREYSCALE), Requirement.LIGHTNESS_STEP).isMet())
                .isFalse();
    }

    @Test
    void aSingleApproachHasNothingToBeConfusedWith() {
        Mark red = new Disc(new Point(50, 50), 10, Ink.fill(RED), CHAD);

        assertThat(check(red).of(Condition.AS_IS).measures())
                .extracting(Measure::requirement)
                .doesNotContain(Requirement.COLOUR_DISTANCE);
    }

    @Test
    void textIsMeasuredInThePixelsOfThePhone() {
        Report report = check(label("Chad", 100, BLACK));

        Measure size = measure(report.of(Condition.PHONE), Requirement.TEXT_SIZE);

        assertThat(size.value()).isEqualTo(15.6); // 20 px on 500 high, seen 390 high
        assertThat(size.isMet()).isTrue();
    }

    @Test
    void smallTextOnASlideAsksForLargerText() {
        Picture picture = picture(label("Chad", 100, BLACK, 12));

        Result slide = Preflight.check(picture, palette(), Use.SLIDE).of(Condition.AS_IS);

        assertThat(slide.repairs()).containsExactly(new Repair.LargerText(1.5));
        assertThat(Preflight.check(picture, palette(), Use.PAGE).of(Condition.AS_IS).verdict())
                .isEqualTo(Verdict.PASSES);
    }

    @Test
    void whereTheFigureNeedNotBeShownItOnlyCautions() {
        Report report = check(label("Chad", 100, BLACK, 10));

        assertThat(report.of(Condition.PHONE).verdict()).isEqualTo(Verdict.CAUTION);
        assertThat(report.verdict()).isEqualTo(Verdict.CAUTION);
    }

    @Test
    void aLabelOverTheEdgeIsCut() {
        Label cut = label("Chad", 980, BLACK);

        Measure measure = measure(check(cut), Requirement.LABELS_CUT);

        assertThat(measure.value()).isEqualTo(1);
        assertThat(measure.repair()).contains(new Repair.OtherPreset());
    }

    @Test
    void aNameOverTheLimitOfItsLayerIsCutAndOneBeyondItIsNotThere() {
        Mark half = named("Chad", 70);
        Mark gone = named("Mali", 400);
        Layer layer = new Layer("names", List.of(half, gone), Box.at(0, 0, 100, 500));

        Measure measure = measure(checked(layer), Requirement.LABELS_CUT);

        assertThat(measure.failing()).containsExactly(half.bounds());
        assertThat(measure.repair()).contains(new Repair.FewerNames());
    }

    @Test
    void labelsThatTouchDoNotOverlapAndThoseThatCoverEachOtherDo() {
        Label chad = label("Chad", 100, BLACK);
        Label touching = label("Mali", 100 + chad.text().extent().width(), BLACK);
        Label over = label("Togo", 110, BLACK);

        assertThat(measure(check(chad, touching), Requirement.LABELS_OVERLAPPING).isMet()).isTrue();
        assertThat(measure(check(chad, over), Requirement.LABELS_OVERLAPPING).failing())
                .containsExactly(chad.bounds(), over.bounds());
    }

    @Test
    void whatIsPaintedOverIsFound() {
        Mark glyph = new Disc(new Point(50, 50), 10, Ink.fill(BLACK), CHAD);
        Label text = label("Chad", 100, BLACK);
        Mark sheet = Area.of(Box.at(40, 20, 90, 90), Ink.fill(CREAM));

        assertThat(measure(check(sheet, glyph, text), Requirement.MARKS_COVERED).isMet()).isTrue();
        assertThat(measure(check(glyph, text, sheet), Requirement.MARKS_COVERED).failing())
                .containsExactly(glyph.bounds(), text.bounds());
    }

    private static Measure measure(Report report, Requirement requirement) {
        return measure(report.of(Condition.AS_IS), requirement);
    }

    private static Measure measure(Result result, Requirement requirement) {
        return result.measures().stream()
                .filter(measure -> measure.requirement() == requirement)
                .findFirst()
                .orElseThrow();
    }

    private static Report check(Mark... marks) {
        return Preflight.check(picture(marks), palette(), Use.PAGE);
    }

    private static Report checked(Layer layer) {
        return Preflight.check(pictureOf(layer), palette(), Use.PAGE);
    }

    private static Picture picture(Mark... marks) {
        return pictureOf(Layer.of("all", List.of(marks)));
    }

    private static Picture pictureOf(Layer layer) {
        Picture.Words words = new Picture.Words("", "");
        return new Picture(Box.at(0, 0, 1000, 500), CREAM, words, List.of(layer));
    }

    private static Mark named(String words, double x) {
        Label label = label(words, x, BLACK);
        return new Label(label.baseline(), label.text(), label.ink(), CHAD);
    }

    private static Label label(String words, double x, Rgb colour) {
        return label(words, x, colour, 20);
    }

    private static Label label(String words, double x, Rgb colour, double size) {
        Label.Extent extent = new Label.Extent(words.length() * size / 2, size * 0.75, size / 4);
        Label.Text text = new Label.Text(words, TextStyle.regular(size), extent, null);
        return new Label(new Point(x, 100), text, Ink.fill(colour), null);
    }

    private static Palette palette() {
        var roles = new EnumMap<ColourRole, Rgb>(ColourRole.class);
        for (ColourRole role : ColourRole.values()) {
            roles.put(role, BLACK);
        }
        List<Palette.ApproachInk> inks = new ArrayList<>();
        for (Rgb fill : List.of(RED, GREEN)) {
            inks.add(new Palette.ApproachInk(fill, BLACK, WHITE, WHITE, BLACK));
        }
        return new Palette("test", false, roles, inks, List.of());
    }
}
