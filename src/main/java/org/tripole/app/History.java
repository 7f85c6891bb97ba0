package org.tripole.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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

    /** A step and the state on the other side of it. */
    private record Step(MessageKey name, AppState state, @Nullable Gesture gesture) {}

    /** The history and the state that undo or redo leads to. */
    record Move(History history, AppState state) {}

    /** How many steps can be taken back. */
    public int size() {
        return past.size();
    }

    /** Name of the step that undo takes back, if there is one. */
    public Optional<MessageKey> undoName() {
        return last(past).map(Step::name);
    }

    /** Name of the step that redo takes again, if there is one. */
    public Optional<MessageKey> redoName() {
        return last(future).map(Step::name);
    }

    /**
     * The history after {@code change} was made in {@code before}; what could be redone is gone. A
     * change of the gesture that made the last step joins that step.
     */
    History after(Change change, AppState before, @Nullable Gesture gesture) {
        return switch (change.trace()) {
            case NONE -> this;
            case FRESH_START -> EMPTY;
            case STEP -> joins(gesture) ? withoutFuture() : withStep(change, before, gesture);
        };
    }

    /** The state before the last step, if there is one. */
    Optional<Move> undo(AppState now) {
        return last(past)
                .map(
                        step ->
                                new Move(
                                        new History(
                                                withoutLast(past),
                                                with(future, new Step(step.name, now, null))),
                                        step.state.broughtBackTo(now)));
    }

    /** The state after the step that was taken back last, if there is one. */
    Optional<Move> redo(AppState now) {
        return last(future)
                .map(
                        step ->
                                new Move(
                                        new History(
                                                with(past, new Step(step.name, now, null)),
                                                withoutLast(future)),
                                        step.state.broughtBackTo(now)));
    }

    private boolean joins(@Nullable Gesture gesture) {
        return gesture != null && last(past).filter(step -> step.gesture == gesture).isPresent();
    }

    private History withoutFuture() {
        return new History(past, List.of());
    }

    private History withStep(Change change, AppState before, @Nullable Gesture gesture) {
        List<Step> longer = with(past, new Step(change.name(), before, gesture));
        int surplus = Math.max(0, longer.size() - CAPACITY);
        return new History(longer.subList(surplus, longer.size()), List.of());
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
