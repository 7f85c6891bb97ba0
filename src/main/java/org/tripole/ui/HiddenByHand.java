package org.tripole.ui;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ChangeListener;
import org.tripole.app.AppState;
import org.tripole.app.Store;
import org.tripole.text.CommandText;
import org.tripole.text.Messages;

/** How many things were put away by hand, as a sentence; empty when none are. */
final class HiddenByHand {

    private final Store store;
    private final Messages messages;
    private final ReadOnlyStringWrapper sentence = new ReadOnlyStringWrapper("");
    private final ChangeListener<AppState> onState = (property, before, now) -> write(now);

    HiddenByHand(Store store, Messages messages) {
        this.store = store;
        this.messages = messages;
    }

    ReadOnlyStringProperty sentenceProperty() {
        return sentence.getReadOnlyProperty();
    }

    void attach() {
        store.stateProperty().addListener(onState);
        write(store.state());
    }

    void detach() {
        store.stateProperty().removeListener(onState);
    }

    private void write(AppState state) {
        int hidden = state.viewing().scope().hidden().size();
        sentence.set(hidden == 0 ? "" : messages.text(CommandText.HIDDEN_BY_HAND, hidden));
    }
}
