package org.tripole.ui.panel.group;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import org.tripole.app.Analyses;
import org.tripole.app.AppState;
import org.tripole.app.Change;
import org.tripole.app.Derived;
import org.tripole.app.Selection;
import org.tripole.app.Store;
import org.tripole.domain.ActorId;
import org.tripole.draw.Ref;
import org.tripole.score.GroupsFound;
import org.tripole.score.Scores;
import org.tripole.ui.panel.Things;
import org.tripole.view.ColourBy;
import org.tripole.work.JobRunner;

/**
 * Looks for groups when somebody asks for them or colours show them, and again whenever the scores
 * change as long as they are asked for.
 */
public final class GroupsModel {

    private final Inputs inputs;
    private final ReadOnlyObjectWrapper<GroupsAnswer> answer =
            new ReadOnlyObjectWrapper<>(new GroupsAnswer.NotAsked());
    private final ChangeListener<AppState> onState = (property, before, now) -> follow();
    private final ChangeListener<Optional<Derived>> onDerived = (property, before, now) -> follow();
    private JobRunner.Handle running = () -> {};
    private @Nullable Scores searched;
    private boolean isAsked;
    private boolean isRefused;

    /**
     * A model that follows {@code inputs} from {@link #attach} on.
     *
     * @param inputs what it reads and with whom it works
     */
    public GroupsModel(Inputs inputs) {
        this.inputs = inputs;
    }

    /**
     * What the search reads and with whom it works.
     *
     * @param runner does the search
     * @param onFailure hears of faults of the program
     */
    public record Inputs(
            Store store,
            ObservableValue<Optional<Derived>> derived,
            JobRunner runner,
            Consumer<RuntimeException> onFailure) {}

    ReadOnlyObjectProperty<GroupsAnswer> answerProperty() {
        return answer.getReadOnlyProperty();
    }

    /** Looks for groups from now on. */
    void find() {
        isAsked = true;
        isRefused = false;
        follow();
    }

    /** Ends the search under way; it begins again when it is asked for. */
    void cancel() {
        isAsked = false;
        isRefused = true;
        stop();
    }

    /** Selects these states. */
    void select(Collection<ActorId> members) {
        Set<Ref> refs = new LinkedHashSet<>();
        members.forEach(member -> refs.add(Things.ref(member)));
        inputs.store().dispatch(new Change.Select(new Selection(refs, null)));
    }

    void attach() {
        inputs.store().stateProperty().addListener(onState);
        inputs.derived().addListener(onDerived);
        follow();
    }

    void detach() {
        inputs.store().stateProperty().removeListener(onState);
        inputs.derived().removeListener(onDerived);
        stop();
    }

    private void follow() {
        Derived ready = inputs.derived().getValue().orElse(null);
        if (!isWanted() || ready == null) {
            stop();
        } else if (ready.scores() != searched) {
            start(ready);
        }
    }

    private boolean isWanted() {
        boolean isShown = inputs.store().state().viewing().encoding().colour() == ColourBy.GROUP;
        return isAsked || (isShown && !isRefused);
    }

    private void start(Derived ready) {
        stop();
        Scores scores = ready.scores();
        searched = scores;
        answer.set(new GroupsAnswer.Working(0));
        running =
                inputs.runner()
                        .start(
                                GroupsFound.job(
                                        ready.state().dataset(), scores, Analyses.GROUP_SEED),
                                new JobRunner.Answers<>(
                                        found -> tell(scores, new GroupsAnswer.Known(found)),
                                        failure -> fail(scores, failure),
                                        done -> tell(scores, new GroupsAnswer.Working(done))));
    }

    private void fail(Scores about, RuntimeException failure) {
        tell(about, new GroupsAnswer.Failed());
        inputs.onFailure().accept(failure);
    }

    private void tell(Scores about, GroupsAnswer next) {
        if (about == searched) {
            answer.set(next);
        }
    }

    private void stop() {
        running.cancel();
        running = () -> {};
        searched = null;
        answer.set(new GroupsAnswer.NotAsked());
    }
}
