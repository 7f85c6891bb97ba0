package org.tripole.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tripole.draw.Label;
import org.tripole.draw.Picture;
import org.tripole.draw.Ref;
import org.tripole.preflight.Condition;
import org.tripole.preflight.Preflight;
import org.tripole.preflight.Use;

class FigurePartsTest {

    private static final NetworkScene SCENE = Figures.scene(1920, 1080, 1.7);

    @Test
    void theStandardPartsMakeTheFigureAsItIs() {
        Picture plain = new NetworkView(SCENE, frame(), look()).picture();
        assertThat(picture(FigureParts.STANDARD)).isEqualTo(plain);
    }

    @Test
    void aMarkingStandsInTheMiddleOfBothEdges() {
        List<Label> marking =
                Figures.labels(
                        picture(FigureParts.STANDARD.withMarking("For internal use")), "marking");

        assertThat(marking)
                .extracting(label -> label.text().words())
                .containsExactly("For internal use", "For internal use");
        assertThat(marking).allSatisfy(label -> assertThat(middle(label)).isBetween(959.0, 961.0));
        assertThat(marking.get(0).bounds().maxY()).isLessThan(60);
        assertThat(marking.get(1).bounds().minY()).isGreaterThan(1020);
    }

    @Test
    void aWordThatIsWiderThanTheSheetIsBrokenBetweenItsEdges() {
        String word = "x".repeat(400);
        Picture picture = picture(FigureParts.STANDARD.withMarking(word + " y").withSubtitle(word));

        List<Label> marking = Figures.labels(picture, "marking");
        List<Label> subtitle = Figures.labels(picture, "heading");
        assertThat(Stream.concat(marking.stream(), subtitle.stream()))
                .allSatisfy(label -> assertThat(label.bounds().minX()).isPositive())
                .allSatisfy(label -> assertThat(label.bounds().maxX()).isLessThan(1920));
        assertThat(words(marking)).isEqualTo((word + " y" + word + " y").replace(" ", ""));
        assertThat(words(subtitle)).endsWith(word);
    }

    private static String words(List<Label> labels) {
        return labels.stream()
                .map(label -> label.text().words())
                .collect(Collectors.joining())
                .replace(" ", "");
    }

    @Test
    void sourcesAreNumberedAndThoseLeftOutAreCounted() {
        Picture picture = picture(FigureParts.STANDARD.withSourceNotes(true));
        List<Label> sources = Figures.labels(picture, "sources");
        int all = new ShownSources(SCENE, look().messages()).notes().size();
        long shown = refs(sources).stream().filter(ref -> ref.kind() == Ref.Kind.SOURCE).count();

        assertThat(sources.get(0).text().words()).startsWith("1  ");
        assertThat(shown).isBetween(5L, all - 1L);
        assertThat(sources.get(sources.size() - 1).text().words())
                .isEqualTo("and " + (all - shown) + " more sources.");
    }

    @Test
    void noPartTouchesAnother() {
        FigureParts parts =
                FigureParts.STANDARD
                        .withMarking("For internal use")
                        .withSourceNotes(true)
                        .withNames(NamesShown.FEWER);
        assertThat(
                        Preflight.check(picture(parts), Palettes.light(), Use.SLIDE)
                                .of(Condition.AS_IS)
                                .failures())
                .isEmpty();
    }

    @Test
    void legendAndNotesGoWhenTheyAreNotWanted() {
        Picture picture = picture(FigureParts.STANDARD.withLegend(false).withNotes(false));

        assertThat(Figures.labels(picture, "legend")).isEmpty();
        assertThat(Figures.labels(picture, "foot"))
                .extracting(label -> label.text().words())
                .anyMatch(words -> words.startsWith("Source: "))
                .noneMatch(words -> words.contains("Larger disc"));
    }

    @Test
    void anotherSubtitleTakesThePlaceOfTheProposedOne() {
        Picture picture = picture(FigureParts.STANDARD.withSubtitle("As seen by us"));

        assertThat(Figures.labels(picture, "heading"))
                .extracting(label -> label.text().words())
                .contains("As seen by us")
                .noneMatch(words -> words.contains("recorded acts"));
    }

    @Test
    void fewerNamesAreAboutHalfOfTheUsualOnes() {
        long usual = namedStates(FigureParts.STANDARD);
        long fewer = namedStates(FigureParts.STANDARD.withNames(NamesShown.FEWER));

        assertThat(fewer).isBetween(usual / 3, usual * 2 / 3);
    }

    private static long namedStates(FigureParts parts) {
        return refs(Figures.labels(picture(parts), "names")).stream()
                .filter(ref -> ref.kind() == Ref.Kind.ACTOR)
                .count();
    }

    private static List<Ref> refs(List<Label> labels) {
        return labels.stream().map(Label::ref).distinct().toList();
    }

    private static double middle(Label label) {
        return (label.bounds().minX() + label.bounds().maxX()) / 2;
    }

    private static Picture picture(FigureParts parts) {
        return new NetworkView(SCENE, frame(), look(), parts).picture();
    }

    private static Frame frame() {
        return new Frame(1920, 1080, Camera.whole(SCENE.aspect()), 1.7);
    }

    private static Look look() {
        return Figures.look(Palettes.light());
    }
}
