package org.tripole.ui.panel.time;

import java.time.LocalDate;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ChangeListener;
import org.tripole.app.AppState;
import org.tripole.app.Change;
import org.tripole.app.Store;
import org.tripole.domain.DatasetFacts;
import org.tripole.domain.Tie;
import org.tripole.text.TimeText;
import org.tripole.ui.panel.Words;

/** The bottom edge without its controls. */
public final class TimePanelModel {

    private final Store store;
    private final Words words;
    private final ReadOnlyObjectWrapper<Line> line = new ReadOnlyObjectWrapper<>(Line.BLANK);
    private final ChangeListener<AppState> listener = (property, before, now) -> update(now);

    /** A model that follows {@code store} from {@link #attach} on. */
    public TimePanelModel(Store store, Words words) {
        this.store = store;
        this.words = words;
    }

    /**
     * What the bottom edge says.
     *
     * @param back words of the way back to the record's own date; empty when it is that date
     */
    public record Line(String date, String acts, String back, String record) {
        static final Line BLANK = new Line("", "", "", "");
    }

    /** What the bottom edge says. */
    public ReadOnlyObjectProperty<Line> lineProperty() {
        return line.getReadOnlyProperty();
    }

    /** The day in the form in which it is typed. */
    public String typed() {
        return store.state().asOf().toString();
    }

    /** Reads the record as of what was typed; says what is wrong, or nothing when it was done. */
    public String enter(String text) {
        LocalDate end = end(store.state());
        TypedDate typed = TypedDate.of(text, end);
        if (typed instanceof TypedDate.Day known) {
            store.dispatch(new Change.AsOf(known.day()));
            return "";
        }
        return typed instanceof TypedDate.AfterRecord
                ? words.text(TimeText.AFTER_RECORD, words.date(end))
                : words.text(TimeText.NO_DATE);
    }

    /** Reads the record as of its own date. */
    public void goBack() {
        store.dispatch(new Change.AsOf(end(store.state())));
    }

    void attach() {
        store.stateProperty().addListener(listener);
        update(store.state());
    }

    void detach() {
        store.stateProperty().removeListener(listener);
    }

    private void update(AppState state) {
        line.set(state.data().isNone() ? Line.BLANK : lineOf(state));
    }

    private Line lineOf(AppState state) {
        DatasetFacts facts = state.dataset().facts();
        boolean isAtEnd = state.asOf().equals(facts.asOf());
        return new Line(
                words.date(state.asOf()),
                words.text(TimeText.TIES, countActs(state)),
                isAtEnd ? "" : words.text(TimeText.BACK, words.date(facts.asOf())),
                words.text(TimeText.RECORD, facts.title(), facts.version()));
    }

    private static long countActs(AppState state) {
        LocalDate day = state.asOf();
        return state.dataset().ties().stream().filter(tie -> !begins(tie, state, day)).count();
    }

    /** Whether the act, or without a date its target, begins only after {@code day}. */
    private static boolean begins(Tie tie, AppState state, LocalDate day) {
        return tie.dated()
                .or(() -> state.dataset().target(tie.target()).map(target -> target.date()))
                .filter(date -> date.first().isAfter(day))
                .isPresent();
    }

    private static LocalDate end(AppState state) {
        return state.dataset().facts().asOf();
    }
}
