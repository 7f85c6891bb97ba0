package org.tripole.ui.panel.time;

import java.time.LocalDate;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import org.tripole.app.AppState;
import org.tripole.app.Change;
import org.tripole.app.Derived;
import org.tripole.app.Gesture;
import org.tripole.app.Store;
import org.tripole.domain.DatasetFacts;
import org.tripole.text.TimeText;
import org.tripole.ui.panel.Naming;
import org.tripole.ui.panel.Words;

/** The bottom edge without its controls. */
public final class TimePanelModel {

    private final Store store;
    private final ObservableValue<Optional<Derived>> derived;
    private final Words words;
    private final ReadOnlyObjectWrapper<Line> line = new ReadOnlyObjectWrapper<>(Line.BLANK);
    private final ReadOnlyObjectWrapper<Optional<Track>> track =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper news = new ReadOnlyStringWrapper("");
    private final ChangeListener<AppState> onState = (property, before, now) -> update(now);
    private final ChangeListener<Optional<Derived>> onDerived =
            (property, before, now) -> tell(before, now);
    private @Nullable Calendar calendar;

    /** A model that follows {@code store} and what is derived from it, from attaching on. */
    public TimePanelModel(Store store, ObservableValue<Optional<Derived>> derived, Words words) {
        this.store = store;
        this.derived = derived;
        this.words = words;
    }

    /**
     * What the bottom edge says.
     *
     * @param compared the day that is compared with; empty for none
     * @param back words of the way back to the record's own date; empty when it is that date
     */
    public record Line(String date, String compared, String acts, String back, String record) {
        static final Line BLANK = new Line("", "", "", "", "");
    }

    /** What the bottom edge says. */
    public ReadOnlyObjectProperty<Line> lineProperty() {
        return line.getReadOnlyProperty();
    }

    /** What the last step in time changed; empty when the last change was another. */
    public ReadOnlyStringProperty newsProperty() {
        return news.getReadOnlyProperty();
    }

    /** What the slider shows; empty while nothing is open. */
    ReadOnlyObjectProperty<Optional<Track>> trackProperty() {
        return track.getReadOnlyProperty();
    }

    /** The day of a hand in the form in which it is typed. */
    String typed(Hand hand) {
        return day(hand).orElseGet(this::yearBefore).toString();
    }

    /** Moves a hand to what was typed; says what is wrong, or nothing when it was done. */
    String enter(Hand hand, String text) {
        LocalDate end = end();
        TypedDate typed = TypedDate.of(text, end, words.locale());
        if (typed instanceof TypedDate.Day known) {
            moveTo(hand, known.day(), null);
            return "";
        }
        return typed instanceof TypedDate.AfterRecord
                ? words.text(TimeText.AFTER_RECORD, words.date(end))
                : words.text(TimeText.NO_DATE);
    }

    /** Reads the record as of its own date. */
    public void goBack() {
        moveTo(Hand.DAY, end(), null);
    }

    /** Compares with the day a year before the one shown, or, when already comparing, with none. */
    void toggleComparing() {
        LocalDate next = day(Hand.COMPARED).isPresent() ? null : yearBefore();
        store.dispatch(new Change.CompareWith(next));
    }

    private LocalDate yearBefore() {
        return store.state().asOf().minusYears(1);
    }

    /** Moves a hand by a stride; {@code gesture} may be null. */
    void move(Hand hand, Stride stride, @Nullable Gesture gesture) {
        if (!store.state().data().isNone()) {
            Calendar now = calendar(store.state());
            LocalDate from = day(hand).orElse(store.state().asOf());
            moveTo(hand, stride.from(from, now.days(), now.span()), gesture);
        }
    }

    /** Moves a hand to a day; {@code gesture} may be null. */
    void moveTo(Hand hand, LocalDate day, @Nullable Gesture gesture) {
        store.dispatch(
                hand == Hand.DAY ? new Change.AsOf(day) : new Change.CompareWith(day), gesture);
    }

    /** The day of a hand in words; empty when it is not there. */
    String dayInWords(Hand hand) {
        return day(hand).map(words::date).orElse("");
    }

    /** The acts of the month or year round a day, in words. */
    Optional<String> actsAround(LocalDate day) {
        Naming naming = new Naming(store.state().dataset(), words);
        return track.get().flatMap(shown -> BinWords.at(shown, day, naming, words));
    }

    /** The day of a hand; the compared one may be none. */
    Optional<LocalDate> day(Hand hand) {
        return hand == Hand.DAY
                ? Optional.of(store.state().asOf())
                : store.state().question().comparedWith();
    }

    /** The day on which the record ends. */
    LocalDate end() {
        return store.state().dataset().facts().asOf();
    }

    /** Whether what is seen is that of the day shown, and not of one before. */
    boolean isCaughtUp() {
        return derived.getValue()
                .filter(ready -> ready.state().asOf().equals(store.state().asOf()))
                .isPresent();
    }

    void attach() {
        store.stateProperty().addListener(onState);
        derived.addListener(onDerived);
        update(store.state());
    }

    void detach() {
        derived.removeListener(onDerived);
        store.stateProperty().removeListener(onState);
    }

    private void tell(Optional<Derived> before, Optional<Derived> now) {
        if (before.isPresent() && now.isPresent()) {
            news.set(StepNews.between(before.get(), now.get(), words).orElse(""));
        } else {
            news.set("");
        }
    }

    private void update(AppState state) {
        boolean isNone = state.data().isNone();
        track.set(isNone ? Optional.empty() : Optional.of(trackOf(state)));
        line.set(isNone ? Line.BLANK : lineOf(state));
    }

    private Track trackOf(AppState state) {
        Calendar now = calendar(state);
        LocalDate compared = state.question().comparedDay();
        return new Track(now.span(), now.histogram(), state.asOf(), compared);
    }

    private Line lineOf(AppState state) {
        DatasetFacts facts = state.dataset().facts();
        boolean isAtEnd = state.asOf().equals(facts.asOf());
        int acts = calendar(state).countUntil(state.asOf());
        return new Line(
                words.date(state.asOf()),
                state.question().comparedWith().map(words::date).orElse(""),
                words.text(TimeText.TIES, acts),
                isAtEnd ? "" : words.text(TimeText.BACK, words.date(facts.asOf())),
                words.text(TimeText.RECORD, facts.title(), facts.version()));
    }

    private Calendar calendar(AppState state) {
        if (calendar == null || !calendar.fits(state)) {
            calendar = Calendar.of(state);
        }
        return calendar;
    }
}
