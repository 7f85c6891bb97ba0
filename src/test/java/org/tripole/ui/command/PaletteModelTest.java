package org.tripole.ui.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import org.junit.jupiter.api.Test;
import org.kordamp.ikonli.feather.Feather;
import org.tripole.app.AppState;
import org.tripole.app.Appearance;
import org.tripole.app.Change;
import org.tripole.app.OpenData;
import org.tripole.app.Store;
import org.tripole.draw.Ref;
import org.tripole.text.CommandText;
import org.tripole.text.MessageKey;
import org.tripole.text.Messages;
import org.tripole.text.ShellText;

class PaletteModelTest {

    private final Store store = new Store(AppState.opening(OpenData.none(), Appearance.STANDARD));
    private final List<String> done = new ArrayList<>();
    private final PaletteModel model =
            new PaletteModel(
                    List.of(
                            new ActionGroup(
                                    CommandText.GROUP_NETWORK,
                                    List.of(
                                            action(CommandText.HIDE).when(Condition.SELECTED),
                                            action(CommandText.SHOW_HIDDEN))),
                            new ActionGroup(
                                    CommandText.GROUP_PICTURE,
                                    List.of(
                                            action(ShellText.FIT)
                                                    .on(
                                                            KeyCode.DIGIT0,
                                                            KeyCombination.SHORTCUT_DOWN)))),
                    PaletteModelTest::things,
                    store,
                    new Messages(Locale.ENGLISH));

    @Test
    void withNothingTypedAllCommandsAreOfferedWhatIsPossibleFirst() {
        model.type("");

        assertThat(texts()).containsExactly("Show hidden again", "Show all", "Hide the selection");
        assertThat(model.entriesProperty().get().get(1).keys()).isEqualTo("Ctrl+0");
        assertThat(model.entriesProperty().get().get(2).detail())
                .isEqualTo("Select something first");
    }

    @Test
    void whatWasUsedLastComesFirst() {
        model.type("show all");
        assertThat(model.take()).map(PaletteEntry::text).contains("Show all");

        model.type("");
        assertThat(texts()).startsWith("Show all", "Show hidden again");
    }

    @Test
    void whatIsNotPossibleCannotBeTakenUntilItIs() {
        model.type("hide the");
        assertThat(model.take()).isEmpty();

        store.dispatch(Change.Select.only(new Ref(Ref.Kind.ACTOR, "IND")));
        model.type("hide the");
        assertThat(model.take()).map(PaletteEntry::text).contains("Hide the selection");
    }

    @Test
    void statesStandAmongTheCommands() {
        model.type("ind");

        assertThat(texts()).containsExactly("India");
    }

    @Test
    void theChoiceGoesRound() {
        model.type("");
        model.move(-1);
        assertThat(model.chosenProperty().get()).isEqualTo(2);
        model.move(1);
        assertThat(model.chosenProperty().get()).isZero();
    }

    private List<String> texts() {
        return model.entriesProperty().get().stream().map(PaletteEntry::text).toList();
    }

    private Action action(MessageKey name) {
        return Action.of(name, Feather.CIRCLE, () -> done.add(name.name()));
    }

    private static List<PaletteEntry> things(String typed) {
        return typed.equals("ind")
                ? List.of(new PaletteEntry("jump-IND", "India", "State", "", true, () -> {}))
                : List.of();
    }
}
