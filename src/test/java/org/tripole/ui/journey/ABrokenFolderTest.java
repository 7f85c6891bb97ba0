package org.tripole.ui.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.tripole.draw.Ref;

class ABrokenFolderTest {

    private static final Ref INDIA = new Ref(Ref.Kind.ACTOR, "IND");
    private static final Ref PAX_SILICA = new Ref(Ref.Kind.TARGET, "pax-silica");
    private static final Ref WAICO = new Ref(Ref.Kind.TARGET, "waico");

    @RegisterExtension private final Journey journey = new Journey();
    @TempDir private Path folder;

    @Test
    void whatIsSoundIsLoadedAndWhatIsBrokenIsSaidWithItsPlaceAndMend() {
        BrokenCopy copy = BrokenCopy.in(folder.resolve("copy"));
        copy.replace("initiatives/pax-silica.json", "\"name\":", "\"name\"");
        int line =
                copy.replace(
                        "institutions/waico.json",
                        "{\"actor\": \"KAZ\", \"relation\": \"founding-member\"",
                        "{\"actor\": \"KAX\", \"relation\": \"founding-member\"");
        journey.awaitNewPicture(() -> journey.openByButton(copy.folder()));
        journey.shoot("3-broken");
        assertThat(journey.canvas().pixelOf(WAICO)).isPresent();
        assertThat(journey.canvas().pixelOf(PAX_SILICA)).isEmpty();
        assertThat(journey.text("#notice-text"))
                .isEqualTo("copy is open, but 2 problems left something out.");
        assertThat(journey.text("#problem-count")).isEqualTo("2 problems");

        journey.click("#notice-offer");
        journey.shoot("3-problems");
        assertThat(journey.text("#problem-heading"))
                .matches("2 problems and \\d+ notes on the data in .*copy");
        assertThat(journey.words("#problem-list"))
                .startsWith(
                        "Error",
                        "initiatives/pax-silica.json:3:10",
                        "This is no JSON: \"Pax Silica Declaration and partnership\" cannot stand"
                                + " here.",
                        "Correct it; often a comma, a quotation mark or a bracket is missing or"
                                + " one too many just before. The file was left out.",
                        "Error",
                        "institutions/waico.json:" + line + ":15",
                        "\"KAX\" is no actor of countries.json. Nearest: KAZ (Kazakhstan).",
                        "Correct it, or add KAX to countries.json. The tie was left out.",
                        "Note");
    }

    @Test
    void aFolderWithoutADatasetLeavesTheOpenOneAsItWasAndSaysSo() {
        journey.click(INDIA);
        journey.openByButton(folder);
        journey.until("the answer", () -> journey.isShown("#notice-offer"));
        journey.shoot("3-refused");
        assertThat(journey.text("#notice-text"))
                .isEqualTo(
                        folder.getFileName()
                                + " could not be opened: one problem. What was open stays open.");
        assertThat(journey.text("#inspector-title")).isEqualTo("India");
        assertThat(journey.canvas().pixelOf(PAX_SILICA)).isPresent();

        journey.click("#notice-offer");
        journey.shoot("3-refused-problems");
        assertThat(journey.words("#problem-panel"))
                .startsWith(
                        folder + " was not opened: 1 problem",
                        "Copy all",
                        "Error",
                        "dataset.json",
                        "The file is missing.",
                        "Add it, or choose the folder that holds it.");
    }

    @Test
    void theShippedFolderOpensAgainAfterOneThatDidNot() {
        journey.openByButton(folder);
        journey.until("the answer", () -> journey.isShown("#notice-offer"));
        journey.awaitNewPicture(() -> journey.openByButton(Journey.SHIPPED));
        assertThat(journey.isShown("#notice-bar")).isFalse();
        assertThat(journey.text("#problem-count")).matches("\\d+ notes on the data");
        journey.click(INDIA);
        assertThat(journey.text("#inspector-title")).isEqualTo("India");
    }
}
