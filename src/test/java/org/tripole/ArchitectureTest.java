package org.tripole;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Holds the house rules. Each has a twin on the deliberately broken packages below {@code
 * archfixture}, so that a rule that cannot fail is noticed.
 */
class ArchitectureTest {

    private static final String ROOT = "org.tripole";
    private static final String BROKEN_ROOT = ROOT + ".archfixture";
    private static final int FEWEST_CLASSES = 60;

    private static final JavaClasses PROGRAM =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages(ROOT);
    private static final JavaClasses BROKEN = new ClassFileImporter().importPackages(BROKEN_ROOT);

    private final HouseImports imports = new HouseImports(ROOT);
    private final HouseImports brokenImports = new HouseImports(BROKEN_ROOT);
    private final HouseBans bans = new HouseBans(ROOT);
    private final HouseBans brokenBans = new HouseBans(BROKEN_ROOT);

    @Test
    void theRulesSeeTheProgramAndNothingElse() {
        assertThat(PROGRAM).hasSizeGreaterThan(FEWEST_CLASSES);
        assertThat(PROGRAM.contain(Program.class)).isTrue();
        assertThat(PROGRAM.contain(ArchitectureTest.class)).isFalse();
    }

    static Stream<String> rooms() {
        return HouseImports.rooms().stream();
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void aRoomImportsOnlyWhatItsRowOfTheTableNames(String room) {
        imports.importsOf(room).check(PROGRAM);
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void anIntruderInARoomIsSeen(String room) {
        String neighbour = room.equals("cli") ? "ui" : "cli";
        assertThat(failuresOf(brokenImports.importsOf(room)))
                .contains(BROKEN_ROOT + "." + neighbour + ".Intruder")
                .contains("java.sql.Date")
                .doesNotContain("Excused");
    }

    @Test
    void findingsDoNotDraw() {
        imports.findingsDoNotDraw().check(PROGRAM);
    }

    @Test
    void aFindingThatDrawsIsSeen() {
        assertThat(failuresOf(brokenImports.findingsDoNotDraw())).contains("view.Intruder");
    }

    @Test
    void everyClassHasARoom() {
        imports.everyClassHasARoom().check(PROGRAM);
    }

    @Test
    void aClassOutsideEveryRoomIsSeen() {
        assertThat(failuresOf(brokenImports.everyClassHasARoom())).contains("attic.Forgotten");
    }

    @Test
    void noRoomDependsOnItselfThroughOthers() {
        imports.noCyclesBetweenRooms().check(PROGRAM);
    }

    @Test
    void aCycleBetweenRoomsIsSeen() {
        assertThat(failuresOf(brokenImports.noCyclesBetweenRooms())).contains("Slice cli");
    }

    @Test
    void noPackageOfTheWindowDependsOnItselfThroughOthers() {
        imports.noCyclesInsideTheWindow().check(PROGRAM);
    }

    @Test
    void aCycleInsideTheWindowIsSeen() {
        assertThat(failuresOf(brokenImports.noCyclesInsideTheWindow())).contains("Slice kit");
    }

    @Test
    void theSceneGraphStaysInTheWindow() {
        bans.sceneGraph().check(PROGRAM);
    }

    @Test
    void aSceneGraphOutsideTheWindowIsSeen() {
        assertThat(failuresOf(brokenBans.sceneGraph()))
                .contains("javafx.scene.Node")
                .doesNotContain("ui.FxRunner");
    }

    @Test
    void onlyTheRunnerCallsRunLater() {
        bans.runLater().check(PROGRAM);
    }

    @Test
    void aStrayRunLaterIsSeenAlsoAsAMethodReference() {
        assertThat(failuresOf(brokenBans.runLater()))
                .contains("Offender.runLater()")
                .contains("Offender.runLaterByReference()")
                .doesNotContain("FxRunner.");
    }

    @Test
    void threadsStartOnlyInRunnerLayoutAndMain() {
        bans.threads().check(PROGRAM);
    }

    @Test
    void strayThreadsAndExecutorsAreSeen() {
        assertThat(failuresOf(brokenBans.threads()))
                .contains("Offender.thread()")
                .contains("Offender.executor()")
                .contains("Offender.parallelStream(")
                .doesNotContain("Offender.currentThread()");
    }

    @Test
    void onlyCommandLineAndMainSpeakToTheConsole() {
        bans.console().check(PROGRAM);
    }

    @Test
    void strayConsoleUseIsSeen() {
        assertThat(failuresOf(brokenBans.console()))
                .contains("Offender.out()")
                .contains("Offender.err()")
                .contains("Offender.exit()")
                .contains("Offender.stackTrace(");
    }

    @Test
    void theLocaleIsAlwaysPassedIn() {
        bans.defaultLocale().check(PROGRAM);
    }

    @Test
    void theDefaultLocaleIsSeen() {
        assertThat(failuresOf(brokenBans.defaultLocale()))
                .contains("Offender.locale()")
                .contains("Offender.lowerCase(")
                .contains("Offender.formatted(")
                .contains("Offender.numberFormat()")
                .doesNotContain("Offender.lowerCaseInRoot(");
    }

    @Test
    void theClockIsAlwaysPassedIn() {
        bans.now().check(PROGRAM);
    }

    @Test
    void theMachinesClockIsSeen() {
        assertThat(failuresOf(brokenBans.now()))
                .contains("Offender.today()")
                .contains("Offender.millis()")
                .doesNotContain("Offender.todayBy(");
    }

    @Test
    void randomNumbersHaveASeed() {
        bans.unseededRandom().check(PROGRAM);
    }

    @Test
    void randomNumbersWithoutASeedAreSeen() {
        assertThat(failuresOf(brokenBans.unseededRandom()))
                .contains("Offender.random()")
                .contains("Offender.shuffled(")
                .doesNotContain("Offender.seeded(");
    }

    @Test
    void onlyDiskWritesFiles() {
        bans.writingFiles().check(PROGRAM);
    }

    @Test
    void writingElsewhereIsSeenUnlessExcused() {
        assertThat(failuresOf(brokenBans.writingFiles()))
                .contains("Offender.write(")
                .contains("Offender.stream(")
                .doesNotContain("Offender.read(")
                .doesNotContain("Offender.excusedWrite(");
    }

    @Test
    void staticFieldsAreConstant() {
        bans.staticMutableFields().check(PROGRAM);
    }

    @Test
    void staticFieldsThatChangeAreSeen() {
        assertThat(failuresOf(brokenBans.staticMutableFields()))
                .contains("Offender.counter")
                .contains("Offender.CACHE")
                .contains("Offender.TABLE")
                .doesNotContain("Offender.CONSTANT")
                .doesNotContain("Offender.EXCUSED");
    }

    private static String failuresOf(ArchRule rule) {
        return String.join("\n", rule.evaluate(BROKEN).getFailureReport().getDetails());
    }
}
