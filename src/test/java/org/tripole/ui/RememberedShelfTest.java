package org.tripole.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;
import org.tripole.app.saved.NamedFilter;
import org.tripole.app.saved.NamedFilters;
import org.tripole.graph.Filter;
import org.tripole.session.KeptFile;
import org.tripole.session.KeptFound;
import org.tripole.session.SettingsFile;
import org.tripole.text.Messages;
import org.tripole.work.DirectRunner;
import org.tripole.work.Job;
import org.tripole.work.JobRunner;

class RememberedShelfTest {

    private static final NamedFilters AFRICA =
            NamedFilters.NONE.with(
                    new NamedFilter("Africa", Filter.standard().withRegions(Set.of("Africa"))));

    @TempDir private Path folder;
    private Path path;
    private Bars bars;

    @BeforeAll
    static void startToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @BeforeEach
    void open() {
        path = folder.resolve("filters.json");
        Messages messages = new Messages(Locale.ENGLISH);
        bars = new Bars(new JobBar(messages), new NoticeBar(messages), messages, () -> {});
    }

    @Test
    void whatIsKeptIsThereTheNextTime() {
        remembered().keep(AFRICA);

        assertThat(remembered().kept().getValue()).isEqualTo(AFRICA);
        assertThat(bars.notices().isVisible()).isFalse();
    }

    @Test
    void aFileThatCannotBeReadIsToldAndLeftAsItIsUntilItIsReplaced() throws Exception {
        Files.writeString(path, "{\"format\":\"tripole-filters\",\"version\":9}");
        RememberedShelf<NamedFilters> remembered = remembered();

        assertThat(said()).contains(path.toString()).contains("newer version of Tripole (form 9");
        remembered.keep(AFRICA);
        assertThat(Files.readString(path)).contains("\"version\":9");
        assertThat(said()).contains("left as it is").contains(path.toString());

        ((Button) inBar("#notice-offer")).fire();
        assertThat(KeptFile.ofFilters(path).read()).isEqualTo(new KeptFound.Read<>(AFRICA));
    }

    @Test
    void nothingIsKeptInPlaceOfWhatIsStillBeingRead() {
        remembered().keep(AFRICA);
        JobRunner never =
                new JobRunner() {
                    @Override
                    public <T> Handle start(Job<T> job, Answers<T> answers) {
                        return () -> {};
                    }
                };
        RememberedShelf.ofFilters(new SettingsFile(folder.resolve("settings.json")), never, bars)
                .keep(NamedFilters.NONE);

        assertThat(said())
                .isEqualTo("The saved filters are still being read. Try again in a moment.");
        assertThat(remembered().kept().getValue()).isEqualTo(AFRICA);
    }

    @Test
    void whatCannotBeWrittenIsSaid() throws Exception {
        Files.createDirectory(path);
        RememberedShelf<NamedFilters> remembered =
                RememberedShelf.ofFilters(
                        new SettingsFile(path.resolve("settings.json")), new DirectRunner(), bars);
        Files.delete(path);
        Files.writeString(path, "in the way");

        remembered.keep(AFRICA);

        assertThat(said()).startsWith("The saved filters were not written.");
    }

    private RememberedShelf<NamedFilters> remembered() {
        return RememberedShelf.ofFilters(
                new SettingsFile(folder.resolve("settings.json")), new DirectRunner(), bars);
    }

    private String said() {
        return ((Label) inBar("#notice-text")).getText();
    }

    private Node inBar(String selector) {
        return bars.notices().lookup(selector);
    }
}
