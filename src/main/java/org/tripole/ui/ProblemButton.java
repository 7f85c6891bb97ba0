package org.tripole.ui;

import javafx.beans.property.BooleanProperty;
import javafx.beans.value.ChangeListener;
import javafx.scene.control.Button;
import org.tripole.app.AppState;
import org.tripole.app.Store;
import org.tripole.data.Severity;
import org.tripole.text.Messages;
import org.tripole.text.ShellText;

/** The button at the bottom edge that counts the problems and shows or folds their list. */
final class ProblemButton extends Button {

    private final Store store;
    private final Messages messages;
    private final ChangeListener<AppState> listener = (property, before, now) -> show(now);

    ProblemButton(Store store, Messages messages) {
        this.store = store;
        this.messages = messages;
        setId("problem-count");
        getStyleClass().addAll("small", "flat", "problem-count");
        setMinWidth(USE_PREF_SIZE);
    }

    /** A click folds or opens the list. */
    void fold(BooleanProperty folded) {
        setOnAction(click -> folded.set(!folded.get()));
    }

    void attach() {
        store.stateProperty().addListener(listener);
        show(store.state());
    }

    void detach() {
        store.stateProperty().removeListener(listener);
    }

    private void show(AppState state) {
        long all = state.problems().size();
        long hints =
                state.problems().stream()
                        .filter(problem -> problem.severity() == Severity.HINT)
                        .count();
        setText(
                hints == all
                        ? messages.text(ShellText.HINT_COUNT, hints)
                        : messages.text(ShellText.PROBLEM_COUNT, all - hints));
        setVisible(all > 0);
        setManaged(all > 0);
    }
}
