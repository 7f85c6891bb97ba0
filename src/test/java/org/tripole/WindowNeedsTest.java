package org.tripole;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WindowNeedsTest {

    private final FakeMachine machine = new FakeMachine();
    private final WindowNeeds needs = new WindowNeeds(machine);

    @Test
    void aDesktopWithDisplayAndLibrariesLacksNothing() {
        assertThat(needs.lacking()).isEmpty();
    }

    @Test
    void anUnsetDisplayIsMissing() {
        machine.withoutVariable("DISPLAY");
        assertThat(needs.lacking()).containsExactly(new Lack.NoDisplay(false));
    }

    @Test
    void waylandWithoutXwaylandIsNamed() {
        machine.withoutVariable("DISPLAY").withVariable("WAYLAND_DISPLAY", "wayland-0");
        assertThat(needs.lacking()).containsExactly(new Lack.NoDisplay(true));
    }

    @Test
    void aDisplayThatDoesNotAnswerIsNamed() {
        machine.withVariable("DISPLAY", ":7").withDeafDisplay();
        assertThat(needs.lacking()).containsExactly(new Lack.ClosedDisplay(":7"));
    }

    @Test
    void aDisplayNameThatIsNoneIsNamed() {
        machine.withVariable("DISPLAY", "nonsense");
        assertThat(needs.lacking()).containsExactly(new Lack.ClosedDisplay("nonsense"));
    }

    @Test
    void everyMissingLibraryIsNamedAfterTheDisplay() {
        machine.withoutVariable("DISPLAY")
                .withoutLibrary("libXtst.so.6")
                .withoutLibrary("libgtk-3.so.0");
        assertThat(needs.lacking())
                .containsExactly(
                        new Lack.NoDisplay(false),
                        new Lack.NoLibrary(WindowLibrary.GTK),
                        new Lack.NoLibrary(WindowLibrary.XTST));
    }

    @Test
    void otherSystemsNeedNoX() {
        machine.notLinux().withoutVariable("DISPLAY").withoutLibrary("libgtk-3.so.0");
        assertThat(needs.lacking()).isEmpty();
    }

    @Test
    void aToolkitThatCannotOpenTheDisplayIsUnderstood() {
        var failure = new UnsupportedOperationException("Unable to open DISPLAY");
        assertThat(needs.lackBehind(failure)).contains(new Lack.ClosedDisplay(":0"));
    }

    @Test
    void aLibraryThatCannotBeLinkedIsUnderstoodThroughItsWrapper() {
        var failure =
                new RuntimeException(
                        new UnsatisfiedLinkError(
                                "libglassgtk3.so: libgtk-3.so.0: cannot open shared object file"));
        assertThat(needs.lackBehind(failure)).contains(new Lack.NoLibrary(WindowLibrary.GTK));
    }

    @Test
    void anUnknownFailureOfTheToolkitKeepsItsFirstLine() {
        var failure = new RuntimeException("No toolkit found\nsecond line");
        assertThat(needs.lackBehind(failure)).contains(new Lack.NoToolkit("No toolkit found"));
    }

    @Test
    void aFaultOfTheProgramIsNoLack() {
        var failure = new RuntimeException("start failed", new IllegalStateException("our fault"));
        assertThat(needs.lackBehind(failure)).isEmpty();
    }
}
