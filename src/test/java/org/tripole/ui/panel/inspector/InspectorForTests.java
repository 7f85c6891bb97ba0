package org.tripole.ui.panel.inspector;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import org.tripole.app.Change;
import org.tripole.app.Derived;
import org.tripole.app.DoubtAnswer;
import org.tripole.app.Store;
import org.tripole.draw.Ref;
import org.tripole.ui.panel.Shipped;
import org.tripole.work.DirectRunner;

/** The inspector's model over the shipped record, with work done at once on the calling thread. */
final class InspectorForTests {

    final Store store = new Store(Shipped.opened());
    final SimpleObjectProperty<Optional<Derived>> derived =
            new SimpleObjectProperty<>(Optional.of(Shipped.derived(store.state())));
    final SimpleObjectProperty<DoubtAnswer> doubt =
            new SimpleObjectProperty<>(new DoubtAnswer.Counting(0.25));
    final SimpleObjectProperty<Optional<Ref>> visited =
            new SimpleObjectProperty<>(Optional.empty());
    final List<RuntimeException> failures = new ArrayList<>();
    final InspectorPanelModel model =
            new InspectorPanelModel(
                    new InspectorInputs(
                            store, derived, doubt, visited, new DirectRunner(), failures::add),
                    Shipped.WORDS);

    void select(Ref.Kind kind, String id) {
        store.dispatch(Change.Select.only(new Ref(kind, id)));
    }

    String title() {
        return model.pageProperty().get().title();
    }
}
