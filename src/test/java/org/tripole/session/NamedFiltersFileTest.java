package org.tripole.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tripole.app.saved.NamedFilter;
import org.tripole.app.saved.NamedFilters;

class NamedFiltersFileTest {

    @TempDir private Path folder;
    private KeptFile<NamedFilters> file;

    @BeforeEach
    void place() {
        file = KeptFile.filtersBeside(new SettingsFile(folder.resolve("tripole/settings.json")));
    }

    @Test
    void noFileIsNoFilterAndNoTrouble() {
        assertThat(file.read()).isEqualTo(new KeptFound.Absent<>());
    }

    @Test
    void whateverAFilterAsksIsReadAsItWasWritten() throws Exception {
        RandomViews views = new RandomViews(9);
        NamedFilters filters = NamedFilters.NONE;
        for (int i = 0; i < NamedFilters.MOST; i++) {
            filters = filters.with(new NamedFilter("\"" + i + "\" \u4e2d <&>", views.filter()));
        }

        file.write(filters);

        assertThat(file.read()).isEqualTo(new KeptFound.Read<>(filters));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "\"version\": 1; \"version\": 2; written by a newer version of Tripole (form 2; this",
                "\"version\": 1; \"version\": 0; is no file of saved filters",
                "tripole-filters; tripole-view; is no file of saved filters",
                "^.; ; is no file of saved filters",
                "\"name\": \"one\"; \"name\": \"two\"; Two filters are called two",
                "\"name\": \"one\"; \"name\": \" one\"; filters[1]: The name of a filter has",
                "\"name\": \"one\"; \"name\": 1; filters[1].name must be a text",
                "\"labels\"; \"label\"; filters[1].filter.standing.labels is missing",
                "\"filters\": \\[; \"filters\": [7,; filters[1] must be",
            })
    void whatCannotBeUnderstoodIsToldWithItsPlaceAndLeftAsItIs(
            String part, String wrong, String message) throws Exception {
        RandomViews views = new RandomViews(2);
        file.write(
                NamedFilters.NONE
                        .with(new NamedFilter("one", views.filter()))
                        .with(new NamedFilter("two", views.filter())));

        assertThat(new DamagedFile<>(file, path()).whyUnreadable(part, wrong)).contains(message);
    }

    @Test
    void noDamageMakesTheReadingThrow() throws Exception {
        file.write(NamedFilters.NONE.with(new NamedFilter("one", new RandomViews(3).filter())));

        new DamagedFile<>(file, path()).isAnsweredWhateverByteIsWrong(300);
    }

    private Path path() {
        return folder.resolve("tripole/filters.json");
    }
}
