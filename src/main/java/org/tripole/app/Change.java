package org.tripole.app;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tripole.draw.Ref;
import org.tripole.graph.Filter;
import org.tripole.score.Weights;
import org.tripole.text.ChangeText;
import org.tripole.text.MessageKey;
import org.tripole.view.Viewing;

/** Something that happens to the state; the only way in which it ever changes. */
public sealed interface Change
        permits ViewingChange,
                Change.Open,
                Change.Refuse,
                Change.Restore,
                Change.OpenView,
                Change.Present,
                Change.SetFilter,
                Change.ApplyFilter,
                Change.SetWeights,
                Change.AsOf,
                Change.CompareWith,
                Change.Select,
                Change.SelectSeveral,
                Change.SetTheme,
                Change.SetTextScale {

    /** The state after the change. */
    AppState applyTo(AppState state);

    /** What the step is called in the undo menu. */
    MessageKey name();

    /** What the step is called when it happens to {@code before}. */
    default MessageKey nameIn(AppState before) {
        return name();
    }

    /** What undo makes of the change. */
    default Trace trace() {
        return Trace.STEP;
    }

    /** What undo makes of the change when it happens to {@code before}. */
    default Trace traceIn(AppState before) {
        return trace();
    }

    /** The things that it is done to, where the undo menu should name them. */
    default List<Ref> about() {
        return List.of();
    }

    /** What a change leaves in the history. */
    enum Trace {
        /** A step that undo takes back. */
        STEP,
        /** Nothing. */
        NONE,
        /** An empty history, as the earlier steps belong to another record. */
        FRESH_START
    }

    /** Opens another data folder with the opening question and view. */
    record Open(OpenData data) implements Change {
        @Override
        public AppState applyTo(AppState state) {
            AppState opened = AppState.opening(data, state.appearance());
            return opened.withViewing(opened.viewing().withShape(state.viewing().shape()));
        }

        @Override
        public MessageKey name() {
            return ChangeText.OPEN;
        }

        @Override
        public Trace trace() {
            return Trace.FRESH_START;
        }
    }

    /** Tells of a folder that could not be opened; what is open stays. Null forgets it. */
    record Refuse(@Nullable Refused refused) implements Change {
        @Override
        public AppState applyTo(AppState state) {
            return state.withRefused(refused);
        }

        @Override
        public MessageKey name() {
            return ChangeText.REFUSE;
        }

        @Override
        public Trace trace() {
            return Trace.NONE;
        }
    }

    /**
     * Brings a view back that was kept: what was asked, how it was looked at, what was selected.
     */
    record Restore(Question question, Viewing viewing, Selection selection) implements Change {
        @Override
        public AppState applyTo(AppState state) {
            return state.withQuestion(question)
                    .withViewing(viewing.withShape(state.viewing().shape()))
                    .withSelection(selection);
        }

        @Override
        public MessageKey name() {
            return ChangeText.RESTORE;
        }
    }

    /** Brings a view back that was saved under a name. */
    record OpenView(Restore view) implements Change {
        @Override
        public AppState applyTo(AppState state) {
            return view.applyTo(state);
        }

        @Override
        public MessageKey name() {
            return ChangeText.OPEN_VIEW;
        }
    }

    /** Shows a view for the length of a presentation, which leaves no steps. */
    record Present(Restore view) implements Change {
        @Override
        public AppState applyTo(AppState state) {
            return view.applyTo(state);
        }

        @Override
        public MessageKey name() {
            return ChangeText.PRESENT;
        }

        @Override
        public Trace trace() {
            return Trace.NONE;
        }
    }

    /** Shows another part of the record. */
    record SetFilter(Filter filter) implements Change {
        @Override
        public AppState applyTo(AppState state) {
            return state.withQuestion(state.question().withFilter(filter));
        }

        @Override
        public MessageKey name() {
            return ChangeText.FILTER;
        }

        @Override
        public MessageKey nameIn(AppState before) {
            return FilterStep.between(before.filter(), filter).orElse(ChangeText.FILTER);
        }
    }

    /** Shows the part of the record that a saved filter names. */
    record ApplyFilter(Filter filter) implements Change {
        @Override
        public AppState applyTo(AppState state) {
            return state.withQuestion(state.question().withFilter(filter));
        }

        @Override
        public MessageKey name() {
            return ChangeText.APPLY_FILTER;
        }
    }

    /** Weighs the record otherwise. */
    record SetWeights(Weights weights) implements Change {
        @Override
        public AppState applyTo(AppState state) {
            return state.withQuestion(state.question().withWeights(weights));
        }

        @Override
        public MessageKey name() {
            return ChangeText.WEIGHTS;
        }
    }

    /** Reads the record as of another day. */
    record AsOf(LocalDate day) implements Change {
        @Override
        public AppState applyTo(AppState state) {
            return state.withQuestion(state.question().withAsOf(day));
        }

        @Override
        public MessageKey name() {
            return ChangeText.AS_OF;
        }
    }

    /** Compares with the record as of another day, or with none. */
    record CompareWith(@Nullable LocalDate day) implements Change {
        @Override
        public AppState applyTo(AppState state) {
            return state.withQuestion(state.question().withComparedDay(day));
        }

        @Override
        public MessageKey name() {
            return ChangeText.COMPARE;
        }
    }

    /**
     * Selects, or rings the hit of a search; the earlier selection goes. Looking at one thing after
     * another is no step; making or losing a selection of several is one.
     */
    record Select(Selection selection) implements Change {

        /** Selects only {@code ref}. */
        public static Select only(Ref ref) {
            return new Select(Selection.of(ref));
        }

        /** Selects {@code ref} as the hit of a search. */
        public static Select found(Ref ref) {
            return new Select(Selection.found(ref));
        }

        @Override
        public AppState applyTo(AppState state) {
            return state.withSelection(selection);
        }

        @Override
        public MessageKey name() {
            return ChangeText.SELECT;
        }

        @Override
        public Trace trace() {
            return Trace.NONE;
        }

        @Override
        public Trace traceIn(AppState before) {
            boolean isWork = selection.isOfSeveral() || before.selection().isOfSeveral();
            return isWork ? Trace.STEP : Trace.NONE;
        }
    }

    /** Selects many things at once, in a way that the undo menu names. */
    record SelectSeveral(Selection selection, ChangeText name) implements Change {
        @Override
        public AppState applyTo(AppState state) {
            return state.withSelection(selection);
        }
    }

    /** Puts on another theme. */
    record SetTheme(String theme) implements Change {
        @Override
        public AppState applyTo(AppState state) {
            return state.withAppearance(state.appearance().withTheme(theme));
        }

        @Override
        public MessageKey name() {
            return ChangeText.THEME;
        }

        @Override
        public Trace trace() {
            return Trace.NONE;
        }
    }

    /** Makes the window's text larger or smaller. */
    record SetTextScale(double scale) implements Change {
        @Override
        public AppState applyTo(AppState state) {
            return state.withAppearance(state.appearance().withTextScale(scale));
        }

        @Override
        public MessageKey name() {
            return ChangeText.TEXT_SCALE;
        }

        @Override
        public Trace trace() {
            return Trace.NONE;
        }
    }
}
