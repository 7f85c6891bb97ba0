package org.tripole.ui.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import javafx.scene.control.RadioButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.tripole.domain.Actor;
import org.tripole.draw.Ref;
import org.tripole.export.graph.GraphFormat;

/** A person takes the network to another program. */
class ExportingAGraphTest {

    private static final Ref INDIA = new Ref(Ref.Kind.ACTOR, "IND");

    @RegisterExtension private final Journey journey = new Journey();
    @TempDir private Path folder;

    private final ExportDialog dialog = new ExportDialog(journey);

    @Test
    void theNameOfTheFileFollowsTheFormatAndTheButtonNamesTheAct() {
        dialog.open();
        assertThat(dialog.typed("#export-file-name")).endsWith(".png");

        dialog.openTab(1);
        assertThat(journey.text("#export-write")).isEqualTo("Export graph");
        assertThat(dialog.typed("#export-file-name")).endsWith(".graphml");
        dialog.choose("#graph-format", GraphFormat.GEXF);
        assertThat(dialog.typed("#export-file-name")).endsWith(".gexf");
        journey.shoot("7-graph");

        dialog.openTab(0);
        assertThat(dialog.typed("#export-file-name")).endsWith(".png");
        dialog.close();
    }

    @Test
    void whatIsShownIsWrittenAndReadBackWithoutWhatIsHidden() throws Exception {
        journey.click(INDIA);
        journey.awaitNewPicture(() -> journey.press(KeyCode.H));

        GraphReadBack shown = written("shown.graphml", "#graph-shown");

        assertThat(shown.names()).contains("Kazakhstan").doesNotContain("India");
        assertThat(shown.things()).containsKey("target-waico");
        assertThat(written("all.graphml", "#graph-all").names()).contains("India");
    }

    @Test
    void allThatIsOnRecordIsMoreThanWhatIsShown() throws Exception {
        GraphReadBack shown = written("shown.graphml", "#graph-shown");
        GraphReadBack all = written("all.graphml", "#graph-all");

        Set<String> everyone = all.names();
        assertThat(everyone).containsAll(shown.names());
        assertThat(everyone)
                .containsAll(
                        journey.store().state().dataset().actors().stream()
                                .map(Actor::name)
                                .toList());
        assertThat(all.ties()).hasSizeGreaterThan(shown.ties().size());
    }

    private GraphReadBack written(String name, String extent) throws Exception {
        dialog.open();
        dialog.openTab(1);
        journey.robot().interact(() -> journey.node(extent, RadioButton.class).setSelected(true));
        Path file = folder.resolve(name);
        dialog.write(file);
        return GraphReadBack.of(file);
    }
}
