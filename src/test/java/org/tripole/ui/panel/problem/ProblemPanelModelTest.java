package org.tripole.ui.panel.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tripole.app.Change;
import org.tripole.app.OpenData;
import org.tripole.app.Refused;
import org.tripole.app.Store;
import org.tripole.data.DataFolder;
import org.tripole.data.Problem;
import org.tripole.data.Severity;
import org.tripole.text.Messages;
import org.tripole.ui.panel.Shipped;
import org.tripole.work.Progress;

class ProblemPanelModelTest {

    @TempDir Path folder;

    private final Store store = new Store(Shipped.opened());
    private final ProblemPanelModel model =
            new ProblemPanelModel(store, new Messages(Locale.ENGLISH));

    @Test
    void aRefusedFolderIsListedByPlaceWithWhatIsWrongAndHowToMendIt() throws IOException {
        model.attach();
        store.dispatch(new Change.Refuse(new Refused(folder, brokenProblems())));

        var listing = model.listingProperty().get();
        assertThat(listing.heading()).startsWith(folder + " was not opened");
        var row =
                listing.rows().stream()
                        .filter(each -> each.place().startsWith("dataset.json"))
                        .findFirst()
                        .orElseThrow();
        assertThat(row.severity()).isEqualTo(Severity.ERROR);
        assertThat(row.kind()).isEqualTo("Error");
        assertThat(row.place()).isEqualTo("dataset.json:2:1");
        assertThat(row.what()).isEqualTo("This is no JSON: the file ends too early.");
        assertThat(row.mend()).startsWith("Close the open brackets");
    }

    @Test
    void allOfItBecomesTextToSend() throws IOException {
        model.attach();
        store.dispatch(new Change.Refuse(new Refused(folder, brokenProblems())));

        assertThat(model.listingProperty().get().asText())
                .contains(
                        "dataset.json:2:1: Error: This is no JSON: the file ends too early.\n    Close");
    }

    @Test
    void theProblemsOfTheOpenFolderComeBackWhenTheRefusalIsForgotten() throws IOException {
        model.attach();
        store.dispatch(new Change.Refuse(new Refused(folder, brokenProblems())));
        store.dispatch(new Change.Refuse(null));

        assertThat(model.listingProperty().get().heading()).isEqualTo("No problems in data");
    }

    @Test
    void openingAFolderEndsTheRefusal() throws IOException {
        model.attach();
        store.dispatch(new Change.Refuse(new Refused(folder, brokenProblems())));
        store.dispatch(new Change.Open(new OpenData(Path.of("data"), Shipped.DATASET, List.of())));

        assertThat(model.listingProperty().get().rows()).isEmpty();
    }

    private List<Problem> brokenProblems() throws IOException {
        Files.writeString(folder.resolve("dataset.json"), "{ \"format\": \"tripole-data/1\",\n");
        return new DataFolder(folder).read(Progress.NONE).problems();
    }
}
