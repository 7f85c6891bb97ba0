package org.tripole.ui.panel.inspector;

import java.util.function.Consumer;
import org.tripole.app.AppState;
import org.tripole.domain.Dataset;
import org.tripole.score.Chronicle;
import org.tripole.score.Weights;
import org.tripole.ui.panel.Inquiry;
import org.tripole.ui.panel.Later;
import org.tripole.work.JobRunner;

/**
 * Writes the chronicle of all moves when the first actor is shown, once for a record and its
 * weights; the day and the selection make no difference to it.
 */
final class ChronicleWatch {

    private final Inquiry<Chronicle> inquiry;

    /**
     * A watch that asks nothing yet.
     *
     * @param onAnswer called when {@link #of} has something new to say
     */
    ChronicleWatch(JobRunner runner, Consumer<RuntimeException> onFailure, Runnable onAnswer) {
        this.inquiry = new Inquiry<>(runner, onFailure, onAnswer);
    }

    /** What the chronicle depends on; a record has no equal but itself. */
    private record Asked(Dataset dataset, Weights weights) {}

    /** What is known by now for the record and the weights; starts the work when they differ. */
    Later<Chronicle> of(AppState state) {
        Asked asked = new Asked(state.dataset(), state.weights());
        return inquiry.ask(asked, Chronicle.job(asked.dataset(), asked.weights()));
    }

    /** Cancels the work under way; what is known stays known. */
    void cancel() {
        inquiry.cancel();
    }
}
