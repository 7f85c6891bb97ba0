package org.tripole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WindowStartTest {

    private static final Wanted DATA = Wanted.of(Path.of("data"));
    private static final Window NEVER_OPENED =
            data -> {
                throw new AssertionError("the window was opened");
            };

    private final FakeMachine machine = new FakeMachine();
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final List<Wanted> opened = new ArrayList<>();

    @TempDir Path here;
    @TempDir Path elsewhere;

    private OpeningPicture picture;

    @BeforeEach
    void aPictureThatSaysWhatItShows() {
        picture = (data, file) -> Files.writeString(file, "picture of " + data.data());
    }

    @Test
    void theWindowOpensWhereNothingIsMissing() {
        assertThat(start(opened::add)).isZero();
        assertThat(opened).containsExactly(DATA);
        assertThat(text()).isEmpty();
    }

    @Test
    void withoutADisplayThePictureIsWrittenAndItsFileNamed() {
        machine.withoutVariable("DISPLAY");
        assertThat(start(NEVER_OPENED)).isZero();
        assertThat(here.resolve("tripole-opening.png")).hasContent("picture of data");
        assertThat(text()).contains(here.resolve("tripole-opening.png").toString());
    }

    @Test
    void theAdviceNamesOnlyWhatIsMissing() {
        machine.withoutLibrary("libXtst.so.6").withoutLibrary("libGL.so.1");
        start(NEVER_OPENED);
        assertThat(text())
                .contains("the system library libXtst.so.6")
                .contains("    apt-get install -y --no-install-recommends libxtst6 libgl1\n")
                .doesNotContain("xvfb")
                .doesNotContain("libgtk");
    }

    @Test
    void withoutADisplayTheAdviceLeadsToOne() {
        machine.withoutVariable("DISPLAY");
        start(NEVER_OPENED);
        assertThat(text())
                .contains("DISPLAY is not set")
                .contains("ssh -X")
                .contains("apt-get install -y --no-install-recommends xvfb xauth\n")
                .contains("xvfb-run -a");
    }

    @Test
    void whereXvfbIsInstalledNothingIsInstalledForTheDisplay() {
        machine.withoutVariable("DISPLAY").withProgram("xvfb-run");
        start(NEVER_OPENED);
        assertThat(text()).contains("xvfb-run -a").doesNotContain("apt-get");
    }

    @Test
    void theAdviceFitsOnOneScreen() {
        machine.withoutVariable("DISPLAY");
        for (WindowLibrary library : WindowLibrary.values()) {
            machine.withoutLibrary(library.file());
        }
        start(NEVER_OPENED);
        assertThat(text().lines().count()).isLessThanOrEqualTo(24);
        assertThat(text().lines().filter(line -> !line.contains(here.toString())))
                .allMatch(line -> line.length() <= 100);
    }

    @Test
    void aToolkitThatFailsAfterAllIsAdvisedOnLikewise() {
        Window refused =
                data -> {
                    throw new UnsupportedOperationException("Unable to open DISPLAY");
                };
        assertThat(start(refused)).isZero();
        assertThat(text()).contains("DISPLAY is \":0\", which cannot be opened");
        assertThat(here.resolve("tripole-opening.png")).exists();
    }

    @Test
    void aFaultOfTheProgramIsNotHidden() {
        Window faulty =
                data -> {
                    throw new IllegalStateException("our fault");
                };
        assertThatThrownBy(() -> start(faulty)).hasMessage("our fault");
        assertThat(here).isEmptyDirectory();
    }

    @Test
    void earlierPicturesStayAsTheyWere() throws IOException {
        Files.writeString(here.resolve("tripole-opening.png"), "mine");
        machine.withoutVariable("DISPLAY");
        start(NEVER_OPENED);
        assertThat(here.resolve("tripole-opening.png")).hasContent("mine");
        assertThat(here.resolve("tripole-opening-2.png")).hasContent("picture of data");
        assertThat(text()).contains("tripole-opening-2.png");
    }

    @Test
    void whereTheFirstFolderRefusesTheNextIsTaken() {
        machine.withoutVariable("DISPLAY");
        picture =
                (data, file) -> {
                    if (file.startsWith(here)) {
                        throw new IOException("disk full");
                    }
                    Files.writeString(file, "picture");
                };
        assertThat(start(NEVER_OPENED)).isZero();
        assertThat(elsewhere.resolve("tripole-opening.png")).exists();
    }

    @Test
    void aPictureThatCannotBeWrittenAnywhereIsAProblemWithItsReason() {
        machine.withoutVariable("DISPLAY");
        picture =
                (data, file) -> {
                    throw new IOException("disk full");
                };
        assertThat(start(NEVER_OPENED)).isEqualTo(1);
        assertThat(text()).contains("could not be written either: disk full");
    }

    @Test
    void aClosedOutputDoesNotStopThePicture() {
        machine.withoutVariable("DISPLAY");
        OutputStream closed =
                new OutputStream() {
                    @Override
                    public void write(int b) throws IOException {
                        throw new IOException("Broken pipe");
                    }
                };
        var out = new PrintStream(closed, true, StandardCharsets.UTF_8);
        assertThat(startPrintingTo(out, NEVER_OPENED)).isZero();
        assertThat(here.resolve("tripole-opening.png")).exists();
    }

    private int start(Window window) {
        return startPrintingTo(new PrintStream(printed, true, StandardCharsets.UTF_8), window);
    }

    private int startPrintingTo(PrintStream out, Window window) {
        var withoutWindow =
                new WithoutWindow(
                        new WindowAdvice(machine), picture, List.of(here, elsewhere), out);
        return new WindowStart(new WindowNeeds(machine), window, withoutWindow).on(DATA);
    }

    private String text() {
        return printed.toString(StandardCharsets.UTF_8);
    }
}
