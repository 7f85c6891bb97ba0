package org.tripole.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tripole.app.saved.NamedView;
import org.tripole.app.saved.NamedViews;

class NamedViewsFileTest {

    @TempDir private Path folder;
    private KeptFile<NamedViews> file;

    @BeforeEach
    void place() {
        file = KeptFile.viewsBeside(new SettingsFile(folder.resolve("tripole/settings.json")));
    }

    @Test
    void noFileIsNoViewAndNoTrouble() {
        assertThat(file.read()).isEqualTo(new KeptFound.Absent<>());
    }

    @Test
    void asManyViewsAsAreKeptAreReadAsTheyWereWritten() throws Exception {
        NamedViews views = some(NamedViews.MOST, 11);

        file.write(views);

        assertThat(file.read()).isEqualTo(new KeptFound.Read<>(views));
    }

    @Test
    void theOpeningViewOfTheShippedRecordKeepsItsTitleAndVersion() throws Exception {
        NamedViews views =
                NamedViews.NONE.with(new NamedView("At the start", ShippedView.opening()));

        file.write(views);

        assertThat(file.read()).isEqualTo(new KeptFound.Read<>(views));
        assertThat(Files.readString(path()))
                .contains("Who backs which approach to governing AI", "2026.11.21");
    }

    @Test
    void whatTheFileHeldBeforeStandsBesideIt() throws Exception {
        NamedViews first = some(2, 5);
        file.write(first);
        assertThat(file.backup()).doesNotExist();

        file.write(NamedViews.NONE);

        assertThat(file.read()).isEqualTo(new KeptFound.Read<>(NamedViews.NONE));
        assertThat(KeptFile.ofViews(file.backup()).read()).isEqualTo(new KeptFound.Read<>(first));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "\"version\": 1; \"version\": 2; written by a newer version of Tripole (form 2; this",
                "\"version\": 1; \"version\": 0; is no file of saved views",
                "tripole-views; tripole-filters; is no file of saved views",
                "^.; ; is no file of saved views",
                "\"name\": \"view 0\"; \"name\": \"VIEW 1\"; Two views are called view 1",
                "\"name\": \"view 0\"; \"name\": \"\"; views[1]: The name of a view has 1 to 60",
                "\"name\": \"view 0\"; \"name\": 1; views[1].name must be a text",
                "\"viewing\"; \"seen\"; views[1].view.viewing is missing",
                "tripole-view\"; tripole-vie\"; no view of Tripole",
                "\"views\": \\[; \"views\": [7,; views[1] must be",
            })
    void whatCannotBeUnderstoodIsToldWithItsPlaceAndLeftAsItIs(
            String part, String wrong, String message) throws Exception {
        file.write(some(2, 2));

        assertThat(new DamagedFile<>(file, path()).whyUnreadable(part, wrong)).contains(message);
    }

    @Test
    void noDamageMakesTheReadingThrow() throws Exception {
        file.write(some(2, 3));

        new DamagedFile<>(file, path()).isAnsweredWhateverByteIsWrong(200);
    }

    private static NamedViews some(int count, long seed) {
        RandomViews random = new RandomViews(seed);
        NamedViews views = NamedViews.NONE;
        for (int i = 0; i < count; i++) {
            views = views.with(new NamedView("view " + i, random.next()));
        }
        return views;
    }

    private Path path() {
        return folder.resolve("tripole/views.json");
    }
}
