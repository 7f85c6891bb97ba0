package org.tripole.ui.panel.inspector;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import org.tripole.app.Derived;
import org.tripole.app.DoubtAnswer;
import org.tripole.app.Store;
import org.tripole.draw.Ref;
import org.tripole.work.JobRunner;

/**
 * What the inspector reads and with whom it works.
 *
 * @param visited where the keyboard is in the picture; shown while nothing is selected
 * @param runner does the leaving out of one act after the other
 * @param onFailure hears of faults of the program
 */
public record InspectorInputs(
        Store store,
        ObservableValue<Optional<Derived>> derived,
        ObservableValue<DoubtAnswer> doubt,
        ObservableValue<Optional<Ref>> visited,
        JobRunner runner,
        Consumer<RuntimeException> onFailure) {}
