package org.tripole.ui.panel.problem;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ChangeListener;
import org.tripole.app.AppState;
import org.tripole.app.Store;
import org.tripole.data.Place;
import org.tripole.data.Problem;
import org.tripole.data.Severity;
import org.tripole.text.Messages;
import org.tripole.text.ProblemPanelText;

/** The list of problems without its controls. */
public final class ProblemPanelModel {

    private final Store store;
    private final Messages messages;
    private final ReadOnlyObjectWrapper<Listing> listing =
            new ReadOnlyObjectWrapper<>(new Listing("", List.of()));
    private final ChangeListener<AppState> listener =
            (property, before, now) -> follow(before, now);

    /** A model that follows {@code store} from {@link #attach} on. */
    public ProblemPanelModel(Store store, Messages messages) {
        this.store = store;
        this.messages = messages;
    }

    /** One problem in words. */
    public record Row(Severity severity, String kind, String place, String what, String mend) {

        /** The problem as lines of text. */
        String asText() {
            return place + ": " + kind + ": " + what + "\n    " + mend;
        }
    }

    /** The problems of one folder, under a heading that names it. */
    public record Listing(String heading, List<Row> rows) {

        public Listing {
            rows = List.copyOf(rows);
        }

        /** All of it as text, for a message to whoever made the folder. */
        String asText() {
            return Stream.concat(Stream.of(heading), rows.stream().map(Row::asText))
                    .collect(Collectors.joining("\n", "", "\n"));
        }
    }

    /** The problems of the folder that was asked for last. */
    public ReadOnlyObjectProperty<Listing> listingProperty() {
        return listing.getReadOnlyProperty();
    }

    void attach() {
        store.stateProperty().addListener(listener);
        update(store.state());
    }

    void detach() {
        store.stateProperty().removeListener(listener);
    }

    private void follow(AppState before, AppState now) {
        if (before.data() != now.data() || !before.refusal().equals(now.refusal())) {
            update(now);
        }
    }

    /** What left something out comes first; within that, the order of the files stays. */
    private void update(AppState state) {
        List<Row> rows =
                state.problems().stream()
                        .sorted(Comparator.comparing(Problem::severity))
                        .map(this::row)
                        .toList();
        listing.set(new Listing(heading(state, rows), rows));
    }

    private String heading(AppState state, List<Row> rows) {
        return state.refusal()
                .map(
                        refused ->
                                messages.text(
                                        ProblemPanelText.OF_REFUSED,
                                        refused.folder(),
                                        count(rows, ProblemPanelText.NO_DATASET)))
                .orElseGet(
                        () ->
                                messages.text(
                                        ProblemPanelText.OF_OPEN,
                                        state.data().folder(),
                                        count(rows, ProblemPanelText.NO_PROBLEMS)));
    }

    /** How many problems and notes there are; {@code none} when there are neither. */
    private String count(List<Row> rows, ProblemPanelText none) {
        long notes = rows.stream().filter(row -> row.severity() == Severity.HINT).count();
        long problems = rows.size() - notes;
        if (rows.isEmpty()) {
            return messages.text(none);
        } else if (notes == 0) {
            return messages.text(ProblemPanelText.PROBLEMS, problems);
        } else if (problems == 0) {
            return messages.text(ProblemPanelText.NOTES, notes);
        }
        return messages.text(
                ProblemPanelText.BOTH,
                messages.text(ProblemPanelText.PROBLEMS, problems),
                messages.text(ProblemPanelText.NOTES, notes));
    }

    private Row row(Problem problem) {
        return new Row(
                problem.severity(),
                messages.text(kind(problem.severity())),
                place(problem.place()),
                problem.what(messages),
                problem.mend(messages));
    }

    private String place(Place place) {
        return place.isWhole()
                ? messages.text(ProblemPanelText.PLACE_WHOLE, place.file())
                : messages.text(
                        ProblemPanelText.PLACE_IN_FILE, place.file(), place.line(), place.column());
    }

    private static ProblemPanelText kind(Severity severity) {
        return switch (severity) {
            case ERROR -> ProblemPanelText.ERROR;
            case WARNING -> ProblemPanelText.WARNING;
            case HINT -> ProblemPanelText.HINT;
        };
    }
}
