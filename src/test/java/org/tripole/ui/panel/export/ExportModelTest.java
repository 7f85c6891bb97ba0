package org.tripole.ui.panel.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tripole.app.AppState;
import org.tripole.app.Pipeline;
import org.tripole.disk.Existing;
import org.tripole.draw.colour.Sight;
import org.tripole.export.PictureFormat;
import org.tripole.preflight.Condition;
import org.tripole.preflight.Repair;
import org.tripole.score.Doubt;
import org.tripole.score.Draws;
import org.tripole.score.MonteCarlo;
import org.tripole.session.ExportChoice;
import org.tripole.view.FigureParts;
import org.tripole.view.NamesShown;
import org.tripole.view.Preset;
import org.tripole.view.SheetExtent;
import org.tripole.view.SheetSpec;
import org.tripole.view.finding.RuledOutWord;
import org.tripole.view.finding.Title;
import org.tripole.work.Progress;

class ExportModelTest {

    /** Room in which a slide of 1920 by 1080 has one pixel a unit. */
    private static final Proof.Room AS_THE_FILE = new Proof.Room(1920, 1080, 100, 1);

    private final ExportModel model = ExportForTests.model();

    @Test
    void thePreviewHasExactlyThePixelsOfTheFile(@TempDir Path folder) throws Exception {
        model.change(
                draft ->
                        draft.withSheet(
                                        draft.sheet()
                                                .withTheme("dark")
                                                .withParts(
                                                        FigureParts.STANDARD
                                                                .withMarking("For internal use")
                                                                .withSourceNotes(true)))
                                .withTitle("Who backs what"));
        model.print(AS_THE_FILE);
        Path file = folder.resolve("slide.png");
        model.output().writing(file, Existing.KEEP).run(Progress.NONE);

        Proof.Pixels preview = model.proofProperty().get().orElseThrow().enlarged();
        BufferedImage written = ImageIO.read(file.toFile());
        assertThat(preview.width()).isEqualTo(1920).isEqualTo(written.getWidth());
        assertThat(preview.argb()).isEqualTo(written.getRGB(0, 0, 1920, 1080, null, 0, 1920));
    }

    @Test
    void aConditionShowsThePictureAsItLooksThen() {
        model.print(AS_THE_FILE);
        int[] plain = model.proofProperty().get().orElseThrow().enlarged().argb();
        model.look(Condition.GREYSCALE);
        model.print(AS_THE_FILE);

        assertThat(model.proofProperty().get().orElseThrow().enlarged().argb())
                .isEqualTo(Sight.GREYSCALE.of(plain))
                .isNotEqualTo(plain);
    }

    @Test
    void onAPhoneThePictureIsNoLargerThanThere() {
        model.look(Condition.PHONE);
        model.print(AS_THE_FILE);

        assertThat(model.proofProperty().get().orElseThrow().enlarged().width()).isEqualTo(694);
    }

    @Test
    void aRepairIsAppliedAndTheCheckThenPasses() {
        model.print(AS_THE_FILE);
        var before = model.proofProperty().get().orElseThrow().report().of(Condition.PHONE);
        Repair repair = before.repairs().get(0);
        model.repair(repair);
        model.print(AS_THE_FILE);

        assertThat(repair).isInstanceOf(Repair.LargerText.class);
        assertThat(before.failures()).isNotEmpty();
        assertThat(
                        model.proofProperty()
                                .get()
                                .orElseThrow()
                                .report()
                                .of(Condition.PHONE)
                                .failures())
                .isEmpty();
    }

    @Test
    void everyRepairChangesTheSheetTheWayItSays() {
        SheetSpec sheet = SheetSpec.STANDARD;

        assertThat(Repairs.applied(new Repair.LargerText(1.25), sheet).textFactor())
                .isEqualTo(1.25);
        assertThat(Repairs.applied(new Repair.LargerText(3), sheet).textFactor()).isEqualTo(2);
        assertThat(Repairs.applied(new Repair.PrintTheme(), sheet).theme()).isEqualTo("print");
        assertThat(Repairs.applied(new Repair.FewerNames(), sheet).parts().names())
                .isEqualTo(NamesShown.FEWER);
        assertThat(Repairs.applied(new Repair.OtherPreset(), sheet).extent().preset())
                .isEqualTo(Preset.A4_LANDSCAPE);
    }

    @Test
    void theProposedTitleLeadsToTheRowsBehindItsNumbersAndAWrittenOneDoesNot() {
        assertThat(model.proposedTitle().orElseThrow().spans())
                .anySatisfy(span -> assertThat(span.rows()).isNotEmpty());
        model.change(draft -> draft.withTitle("My own words"));

        assertThat(model.proposedTitle()).isEmpty();
        assertThat(model.title()).isEqualTo("My own words");
    }

    @Test
    void howLabelsHoldIsOfferedAsATitleOnceItIsKnownAndNeverDecidesTheFigure() {
        ExportInputs plain = ExportForTests.inputs();
        AppState state = plain.shown().state();
        Doubt doubt =
                MonteCarlo.run(
                        state.dataset(),
                        state.asOf(),
                        state.weights(),
                        new Draws(40, 7),
                        Progress.NONE);
        ExportModel sure =
                new ExportModel(
                        new ExportInputs(
                                plain.shown(),
                                plain.camera(),
                                plain.lettering(),
                                plain.means(),
                                doubt),
                        new ExportStart(ExportChoice.STANDARD, null));

        assertThat(model.titles()).noneMatch(ExportModelTest::isOfDoubt);
        assertThat(sure.titles()).anyMatch(ExportModelTest::isOfDoubt).doesNotHaveDuplicates();
        assertThat(sure.title()).isEqualTo(model.title());
        assertThat(sure.titles().get(0).text()).isEqualTo(sure.title());
    }

    private static boolean isOfDoubt(Title title) {
        return title.text().endsWith("hold when judgements vary");
    }

    @Test
    void comparedWithAnEarlierDayTitlesSayWhatChangedSince() {
        ExportInputs plain = ExportForTests.inputs();
        AppState state = plain.shown().state();
        AppState compared =
                state.withQuestion(state.question().withComparedDay(state.asOf().minusYears(1)));
        ExportModel since =
                new ExportModel(
                        new ExportInputs(
                                new Pipeline().derive(compared, Progress.NONE),
                                plain.camera(),
                                plain.lettering(),
                                plain.means()),
                        new ExportStart(ExportChoice.STANDARD, null));

        assertThat(since.title()).isEqualTo("67 states changed label since 21 November 2025");
        assertThat(since.titles())
                .extracting(Title::text)
                .anyMatch(title -> title.contains("come near Shanghai-hosted since"));
        assertThat(since.proposedSubtitle()).endsWith("compared with 21 November 2025");
    }

    @Test
    void aWordThatTakesASideIsNamedWithItsReplacement() {
        assertThat(model.ruledOut("The alliance-led bloc grows"))
                .containsExactly(new RuledOutWord(17, 21, "bloc", "group", true));
        assertThat(model.ruledOut("The West grows"))
                .extracting(RuledOutWord::isReplacement)
                .containsExactly(false);
    }

    @Test
    void paperIsWrittenWithThreeHundredDotsToTheInch(@TempDir Path folder) throws Exception {
        model.change(
                draft ->
                        draft.withSheet(
                                draft.sheet().withExtent(SheetExtent.of(Preset.A4_PORTRAIT))));
        Path file = folder.resolve("paper.png");
        model.output().writing(file, Existing.KEEP).run(Progress.NONE);

        BufferedImage written = ImageIO.read(file.toFile());
        assertThat(List.of(written.getWidth(), written.getHeight())).containsExactly(2480, 3508);
    }

    @Test
    void theDataAreWrittenBesideWhenAskedFor(@TempDir Path folder) {
        model.change(draft -> draft.withTable(true).withFormat(PictureFormat.SVG));
        Path file = folder.resolve("network.svg");
        Outcome outcome = model.output().writing(file, Existing.KEEP).run(Progress.NONE);

        assertThat(outcome)
                .isEqualTo(
                        new Outcome.Written(
                                List.of(
                                        file,
                                        folder.resolve("network.csv"),
                                        folder.resolve("network-ties.csv"))));
        assertThat(folder.resolve("network.csv")).content().contains("India");
        assertThat(folder.resolve("network-ties.csv")).content().contains("Pax Silica");
    }
}
