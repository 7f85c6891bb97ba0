package org.tripole.ui.panel.inspector;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ChangeListener;
import org.jspecify.annotations.Nullable;
import org.tripole.app.AppState;
import org.tripole.app.Change;
import org.tripole.app.Derived;
import org.tripole.app.DoubtAnswer;
import org.tripole.app.Selection;
import org.tripole.draw.Ref;
import org.tripole.score.Doubt;
import org.tripole.text.InspectorText;
import org.tripole.ui.panel.Later;
import org.tripole.ui.panel.MetricWatch;
import org.tripole.ui.panel.Words;

/** The inspector without its nodes: which page is shown, and the way there and back. */
public final class InspectorPanelModel {

    private final InspectorInputs inputs;
    private final Words words;
    private final OmissionWatch omissions;
    private final MetricWatch metrics;
    private final PathMemo paths = new PathMemo();
    private final ChronicleWatch chronicle;
    private final ReadOnlyObjectWrapper<Page> page;
    private final ReadOnlyObjectWrapper<Trail> trail = new ReadOnlyObjectWrapper<>(Trail.START);
    private final ReadOnlyDoubleWrapper drawsDone = new ReadOnlyDoubleWrapper();
    private @Nullable Findings basis;
    private final ChangeListener<AppState> onState = (property, before, now) -> move(before, now);
    private final ChangeListener<Optional<Derived>> onDerived = (property, before, now) -> write();
    private final ChangeListener<Optional<Ref>> onVisited = (property, before, now) -> write();
    private final ChangeListener<DoubtAnswer> onDoubt =
            (property, before, now) -> hear(before, now);

    /** A model that follows {@code inputs} from {@link #attach} on. */
    public InspectorPanelModel(InspectorInputs inputs, Words words) {
        this.inputs = inputs;
        this.words = words;
        this.omissions = new OmissionWatch(inputs.runner(), inputs.onFailure(), this::write);
        this.metrics = new MetricWatch(inputs.runner(), inputs.onFailure(), this::write);
        this.chronicle = new ChronicleWatch(inputs.runner(), inputs.onFailure(), this::write);
        this.page = new ReadOnlyObjectWrapper<>(empty());
    }

    /** What the inspector says. */
    public ReadOnlyObjectProperty<Page> pageProperty() {
        return page.getReadOnlyProperty();
    }

    /** The way that led here. */
    ReadOnlyObjectProperty<Trail> trailProperty() {
        return trail.getReadOnlyProperty();
    }

    /** Share of the draws that are made, 0 to 1. */
    public ReadOnlyDoubleProperty drawsDoneProperty() {
        return drawsDone.getReadOnlyProperty();
    }

    /** Words of the button that goes back; empty when there is nothing to go back to. */
    String backText() {
        return trail.get()
                .last()
                .map(step -> words.text(InspectorText.BACK_TO, step.title()))
                .orElse("");
    }

    /** Opens the page of one thing, by selecting it. */
    public void open(Ref ref) {
        inputs.store().dispatch(Change.Select.only(ref));
    }

    /** Makes a change that the page offers. */
    void make(Change change) {
        inputs.store().dispatch(change);
    }

    /** Hears that a fold of the page was opened; some are computed only then. */
    void unfolded(String fold) {
        if (fold.equals(ActorMetrics.FOLD)) {
            metrics.ask();
        }
    }

    /** Reads the record as of another day. */
    public void goTo(LocalDate day) {
        inputs.store().dispatch(new Change.AsOf(day));
    }

    /** Opens the page shown before; does nothing when there is none. */
    public void back() {
        trail.get().last().ifPresent(step -> inputs.store().dispatch(select(step.selected())));
    }

    /** Starts to listen, and writes the page of the state as it is. */
    public void attach() {
        inputs.store().stateProperty().addListener(onState);
        inputs.derived().addListener(onDerived);
        inputs.doubt().addListener(onDoubt);
        inputs.visited().addListener(onVisited);
        countDraws(inputs.doubt().getValue());
        write();
    }

    /** Stops to listen and cancels what is computed for the page. */
    public void detach() {
        inputs.store().stateProperty().removeListener(onState);
        inputs.derived().removeListener(onDerived);
        inputs.visited().removeListener(onVisited);
        inputs.doubt().removeListener(onDoubt);
        omissions.cancel();
        metrics.cancel();
        chronicle.cancel();
    }

    private void move(AppState before, AppState now) {
        if (before.dataset() != now.dataset()) {
            trail.set(Trail.START);
        } else if (!before.selected().equals(now.selected())) {
            var left = new Trail.Step(List.copyOf(before.selected()), page.get().title());
            trail.set(trail.get().after(left, List.copyOf(now.selected())));
        }
        boolean isOther = before.dataset() != now.dataset();
        if (isOther || !before.selected().equals(now.selected())) {
            write();
        }
    }

    private void hear(DoubtAnswer before, DoubtAnswer now) {
        countDraws(now);
        if (!before.known().equals(now.known())) {
            write();
        }
    }

    private void countDraws(DoubtAnswer answer) {
        if (answer instanceof DoubtAnswer.Counting counting) {
            drawsDone.set(counting.done());
        }
    }

    private void write() {
        page.set(inputs.derived().getValue().map(this::written).orElseGet(this::empty));
    }

    private Page written(Derived derived) {
        List<Ref> selected = looked();
        Findings findings =
                basis(derived).withDoubt(doubt()).withOmissions(omissions.of(derived, selected));
        Shown shown = new Shown(Optional.of(derived), metrics.of(derived), paths.of(derived));
        Findings all = withChronicle(findings, derived.state(), selected).withShown(shown);
        return Pages.of(selected, all, words);
    }

    /** The moves of everybody are followed once an actor is looked at, not before. */
    private Findings withChronicle(Findings findings, AppState state, List<Ref> selected) {
        boolean isOneActor = selected.size() == 1 && selected.get(0).kind() == Ref.Kind.ACTOR;
        return isOneActor ? findings.withChronicle(chronicle.of(state)) : findings;
    }

    /** What is selected; while nothing is, where the keyboard is in the picture. */
    private List<Ref> looked() {
        List<Ref> selected = List.copyOf(inputs.store().state().selected());
        return selected.isEmpty() ? inputs.visited().getValue().stream().toList() : selected;
    }

    /** The findings without what comes later; kept as long as the scores stay the same. */
    private Findings basis(Derived derived) {
        if (basis == null || basis.scores() != derived.scores()) {
            basis = Findings.of(derived.state().dataset(), derived.scores());
        }
        return basis;
    }

    private Later<Doubt> doubt() {
        return inputs.doubt()
                .getValue()
                .known()
                .<Later<Doubt>>map(Later.Arrived::new)
                .orElseGet(Later.Awaited::new);
    }

    private Page empty() {
        boolean isNone = inputs.store().state().data().isNone();
        InspectorText text = isNone ? InspectorText.NO_DATA : InspectorText.LOADING;
        return new Page("", words.text(text), List.of());
    }

    private static Change select(List<Ref> refs) {
        Selection selection = Selection.NONE;
        for (Ref ref : refs) {
            selection = selection.toggled(ref);
        }
        return new Change.Select(selection);
    }
}
