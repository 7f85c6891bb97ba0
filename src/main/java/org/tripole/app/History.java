package org.tripole.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tripole.draw.Ref;
import org.tripole.text.MessageKey;

/**
 * The named steps that can be taken back and taken again; immutable. Keeps the last {@value
 * #CAPACITY} steps.
 */
public final class History {

    /** How many steps are kept. */
    public static final int CAPACITY = 10_000;

    /** No steps. */
    public static final History EMPTY = new History(List.of(), List.of());

    private final List<Step> past;
    private final List<Step> future;

    private History(List<Step> past, List<Step> future) {
        this.past = List.copyOf(past);
        this.future = List.copyOf(future);
    }

    /**
     * What a step is called in a menu.
     *
     * @param about the things that it was done to, where the name should tell
     */
    public record StepName(MessageKey text, List<Ref> about) {

        public StepName {
            about = List.copyOf(about);
        }
    }

    /**
     * A step and the state on the other side of it.
     *
     * @param isSelecting whether the step changed the selection, so that taking it back does too
     */
    private record Step(
            StepName name, AppState state, boolean isSelecting, @Nullable Gesture gesture) {

        Step selecting(boolean more) {
            return new Step(name, state, isSelecting || more, gesture);
        }

        Step turned(AppState now) {
            return new Step(name, now, isSelecting, null);
        }

        AppState broughtBackTo(AppState now) {
            AppState back = state.broughtBackTo(now);
            return isSelecting ? back.withSelection(state.selection()) : back;
        }
    }

    /** The history and the state that undo or redo leads to. */
    record Move(History history, AppState state) {

        Optional<Move> undo() {
            return history.undo(state);
        }

        Optional<Move> redo() {
            return history.redo(state);
        }
    }

    /** How many steps can be taken back. */
    public int size() {
        return past.size();
    }

    /** Name of the step that undo takes back, if there is one. */
    public Optional<MessageKey> undoName() {
        return last(past).map(step -> step.name().text());
    }

    /** Name of the step that redo takes again, if there is one. */
    public Optional<MessageKey> redoName() {
        return last(future).map(step -> step.name().text());
    }

    /** The steps that undo takes back one after the other, at most {@code most}. */
    public List<StepName> past(int most) {
        return names(past, most);
    }

    /** The steps that redo takes again one after the other, at most {@code most}. */
    public List<StepName> future(int most) {
        return names(future, most);
    }

    /**
     * The history after {@code change} led from {@code before} to {@code after}; what could be
     * redone is gone. A change of the gesture that made the last step joins that step.
     */
    History after(Change change, AppState before, AppState after, @Nullable Gesture gesture) {
        boolean isSelecting = !before.selection().equals(after.selection());
        Change.Trace trace = change.traceIn(before);
        if (trace == Change.Trace.FRESH_START) {
            return EMPTY;
        }
        if (joins(gesture)) {
            return joined(isSelecting);
        }
        return trace == Change.Trace.NONE
                ? this
                : withStep(
                        new Step(
                                new StepName(change.nameIn(before), change.about()),
                                before,
                                isSelecting,
                                gesture));
    }

    /** The state before the last step, if there is one. */
    Optional<Move> undo(AppState now) {
        return last(past)
                .map(
                        step ->
                                new Move(
                                        new History(
                                                withoutLast(past), with(future, step.turned(now))),
                                        step.broughtBackTo(now)));
    }

    /** The state after the step that was taken back last, if there is one. */
    Optional<Move> redo(AppState now) {
        return last(future)
                .map(
                        step ->
                                new Move(
                                        new History(
                                                with(past, step.turned(now)), withoutLast(future)),
                                        step.broughtBackTo(now)));
    }

    private boolean joins(@Nullable Gesture gesture) {
        return gesture != null && last(past).filter(step -> step.gesture == gesture).isPresent();
    }

    private History joined(boolean isSelecting) {
        Step step = past.get(past.size() - 1).selecting(isSelecting);
        return new History(with(withoutLast(past), step), List.of());
    }

    private History withStep(Step step) {
        List<Step> longer = with(past, step);
        int surplus = Math.max(0, longer.size() - CAPACITY);
        return new History(longer.subList(surplus, longer.size()), List.of());
    }

    private static List<StepName> names(List<Step> steps, int most) {
        List<StepName> names = new ArrayList<>();
        for (int i = steps.size() - 1; i >= 0 && names.size() < most; i--) {
            names.add(steps.get(i).name());
        }
        return names;
    }

    private static Optional<Step> last(List<Step> steps) {
        return steps.isEmpty() ? Optional.empty() : Optional.of(steps.get(steps.size() - 1));
    }

    private static List<Step> withoutLast(List<Step> steps) {
        return steps.subList(0, steps.size() - 1);
    }

    private static List<Step> with(List<Step> steps, Step next) {
        List<Step> longer = new ArrayList<>(steps);
        longer.add(next);
        return longer;
    }
}
