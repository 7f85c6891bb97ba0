package org.tripole.app;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tripole.data.Problem;
import org.tripole.domain.Dataset;
import org.tripole.draw.Ref;
import org.tripole.graph.Filter;
import org.tripole.score.Weights;
import org.tripole.view.Viewing;

/**
 * Everything that the program shows, at one moment; immutable.
 *
 * @param refused the folder that was asked for last and could not be opened; null when all is well
 */
public record AppState(
        OpenData data,
        @Nullable Refused refused,
        Question question,
        Viewing viewing,
        Selection selection,
        Appearance appearance) {

    /** The state right after {@code data} was opened. */
    public static AppState opening(OpenData data, Appearance appearance) {
        return new AppState(
                data,
                null,
                Question.opening(data.dataset()),
                Viewing.opening(),
                Selection.NONE,
                appearance);
    }

    /** The record that is open. */
    public Dataset dataset() {
        return data.dataset();
    }

    /** Which part of the record is shown. */
    public Filter filter() {
        return question.filter();
    }

    /** How the record is weighed. */
    public Weights weights() {
        return question.weights();
    }

    /** The day as of which the record is read. */
    public LocalDate asOf() {
        return question.asOf();
    }

    /** What is selected, in the order it was selected. */
    public Set<Ref> selected() {
        return selection.refs();
    }

    /** The folder that was asked for last and could not be opened, if it is still told of. */
    public Optional<Refused> refusal() {
        return Optional.ofNullable(refused);
    }

    /** What was wrong with the folder that was asked for last, opened or not. */
    public List<Problem> problems() {
        return refused == null ? data.problems() : refused.problems();
    }

    /** The same after a folder could not be opened, or with that forgotten. */
    public AppState withRefused(@Nullable Refused next) {
        return new AppState(data, next, question, viewing, selection, appearance);
    }

    /** The same with another question. */
    public AppState withQuestion(Question next) {
        return new AppState(data, refused, next, viewing, selection, appearance);
    }

    /** The same looked at otherwise. */
    public AppState withViewing(Viewing next) {
        return new AppState(data, refused, question, next, selection, appearance);
    }

    /** The same with something else selected. */
    public AppState withSelection(Selection next) {
        return new AppState(data, refused, question, viewing, next, appearance);
    }

    /** The same in other clothes. */
    public AppState withAppearance(Appearance next) {
        return new AppState(data, refused, question, viewing, selection, next);
    }

    /**
     * This state as undo brings it back: its question and its view, but the plot's shape and the
     * looks stay those of {@code now}, as nobody undoes these; the selection too, unless the step
     * changed it.
     */
    AppState broughtBackTo(AppState now) {
        return new AppState(
                now.data,
                now.refused,
                question,
                viewing.withShape(now.viewing.shape()),
                now.selection,
                now.appearance);
    }
}
