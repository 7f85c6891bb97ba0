package org.tripole.ui.panel.inspector;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.tripole.app.Derived;
import org.tripole.domain.Actor;
import org.tripole.domain.ActorId;
import org.tripole.domain.Dataset;
import org.tripole.draw.Ref;
import org.tripole.score.Omission;
import org.tripole.score.Scores;
import org.tripole.score.Sensitivity;
import org.tripole.ui.panel.Inquiry;
import org.tripole.ui.panel.Later;
import org.tripole.ui.panel.Things;
import org.tripole.work.Job;
import org.tripole.work.JobRunner;

/** Leaves out one act after the other for the actor that is shown, and keeps the last answer. */
final class OmissionWatch {

    private final Inquiry<List<Omission>> inquiry;

    /**
     * A watch that asks nothing yet.
     *
     * @param onAnswer called when {@link #of} has something new to say
     */
    OmissionWatch(JobRunner runner, Consumer<RuntimeException> onFailure, Runnable onAnswer) {
        this.inquiry = new Inquiry<>(runner, onFailure, onAnswer);
    }

    /** The question that an answer belongs to; scores have no equal but themselves. */
    private record Asked(Scores scores, ActorId actor) {}

    /** What is known by now for the one actor selected; starts the work when it is another one. */
    Later<List<Omission>> of(Derived derived, List<Ref> selected) {
        Dataset dataset = derived.state().dataset();
        Optional<Actor> actor =
                selected.size() == 1 ? Things.actor(dataset, selected.get(0)) : Optional.empty();
        if (actor.isEmpty()) {
            cancel();
            return inquiry.answer();
        }
        Asked shown = new Asked(derived.scores(), actor.get().id());
        return inquiry.ask(shown, job(dataset, shown));
    }

    /** Cancels the work under way and forgets the answer. */
    void cancel() {
        inquiry.forget();
    }

    private static Job<List<Omission>> job(Dataset dataset, Asked asked) {
        Scores scores = asked.scores();
        return progress ->
                Sensitivity.leaveOneOut(dataset, scores.asOf(), scores.weights(), asked.actor());
    }
}
