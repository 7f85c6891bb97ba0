package org.tripole.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.tripole.draw.Ref;
import org.tripole.text.ChangeText;
import org.tripole.view.LayoutKind;
import org.tripole.view.PlotShape;
import org.tripole.view.Viewing;

class RestoreTest {

    private static final PlotShape SHAPE = PlotShape.of(1.7);

    private final Store store = new Store(AppState.opening(OpenData.none(), Appearance.STANDARD));

    @Test
    void aViewComesBackInOneStepAndGoesInOne() {
        store.dispatch(new ViewingChange.Reshape(SHAPE));
        store.dispatch(new Change.SetTheme("dark"));
        AppState before = store.state();
        Viewing opening = Viewing.opening();
        Viewing rings = opening.withPlacing(opening.placing().withLayout(LayoutKind.RINGS));
        Question question = before.question().withAsOf(LocalDate.of(2025, 1, 31));
        Selection selection = Selection.of(new Ref(Ref.Kind.ACTOR, "IND"));

        store.dispatch(new Change.Restore(question, rings, selection));

        assertThat(store.state())
                .isEqualTo(
                        before.withQuestion(question)
                                .withViewing(rings.withShape(SHAPE))
                                .withSelection(selection));
        assertThat(store.historyProperty().get().undoName()).contains(ChangeText.RESTORE);

        store.undo();

        assertThat(store.state()).isEqualTo(before);
    }
}
