package org.tripole.ui.panel.export;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.tripole.app.Pipeline;
import org.tripole.app.content.SheetFigure;
import org.tripole.app.saved.Plate;
import org.tripole.preflight.Condition;
import org.tripole.preflight.Repair;
import org.tripole.view.finding.RuledOutWord;
import org.tripole.view.finding.Title;
import org.tripole.view.finding.WordingCheck;
import org.tripole.work.JobRunner;

/** The picture that is to be exported, without nodes: what is asked for, and how it comes out. */
final class ExportModel {

    private final ExportInputs inputs;
    private final Pipeline pipeline = new Pipeline();
    private final WordingCheck wording;
    private final List<Title> titles;
    private final ReadOnlyObjectWrapper<Draft> draft;
    private final ReadOnlyObjectWrapper<Condition> condition =
            new ReadOnlyObjectWrapper<>(Condition.AS_IS);
    private final ReadOnlyObjectWrapper<Optional<Proof>> proof =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private JobRunner.Handle handle = () -> {};
    private boolean isPrinting;
    private boolean isOutdated;

    /** A model of the picture in the window. */
    ExportModel(ExportInputs inputs, ExportStart start) {
        this.inputs = inputs;
        this.titles = inputs.proposedTitles();
        this.draft = new ReadOnlyObjectWrapper<>(start.draft());
        this.wording =
                new WordingCheck(
                        inputs.shown().state().dataset(),
                        inputs.shown().state().asOf(),
                        inputs.lettering().messages());
    }

    ReadOnlyObjectProperty<Draft> draftProperty() {
        return draft.getReadOnlyProperty();
    }

    /** The condition under which the enlarged picture is seen. */
    ReadOnlyObjectProperty<Condition> conditionProperty() {
        return condition.getReadOnlyProperty();
    }

    /** The latest proof; it may lag behind the draft. */
    ReadOnlyObjectProperty<Optional<Proof>> proofProperty() {
        return proof.getReadOnlyProperty();
    }

    void change(UnaryOperator<Draft> change) {
        draft.set(change.apply(draft.get()));
    }

    void look(Condition next) {
        condition.set(next);
    }

    /** Changes the sheet so that what the check found is mended. */
    void repair(Repair repair) {
        change(now -> now.withSheet(Repairs.applied(repair, now.sheet())));
    }

    /** Titles that the data carry, the strongest first. */
    List<Title> titles() {
        return titles;
    }

    /** The subtitle that the figure has if it gets no other. */
    String proposedSubtitle() {
        return inputs.proposedSubtitle();
    }

    /** The title that the figure has now. */
    String title() {
        String asked = draft.get().title();
        return asked.isBlank() ? titles.get(0).text() : asked;
    }

    /** The title with the rows behind its numbers, unless a person wrote it. */
    Optional<Title> proposedTitle() {
        return titles().stream().filter(title -> title.text().equals(title())).findFirst();
    }

    /** What is not said in titles and subtitles of this program. */
    List<RuledOutWord> ruledOut(String words) {
        return wording.check(words);
    }

    /** What a file of the picture would have beyond the view. */
    Plate plate() {
        return figure().plate();
    }

    /** The picture as something that can be written. */
    Output output() {
        return new PictureOutput(figure(), inputs.lettering(), draft.get(), pipeline);
    }

    /** Prints a new proof for that room; one at a time, the latest draft last. */
    void print(Proof.Room room) {
        isOutdated = isPrinting;
        if (isPrinting) {
            return;
        }
        isPrinting = true;
        Proof.Order order =
                new Proof.Order(figure(), inputs.lettering(), draft.get(), condition.get(), room);
        handle =
                inputs.means()
                        .runner()
                        .start(
                                progress -> Proof.of(order, pipeline, progress),
                                JobRunner.Answers.of(printed -> end(printed, room), this::fail));
    }

    /** Drops the proof that is under way. */
    void close() {
        handle.cancel();
    }

    private void end(Proof printed, Proof.Room room) {
        isPrinting = false;
        proof.set(Optional.of(printed));
        if (isOutdated) {
            print(room);
        }
    }

    private void fail(RuntimeException failure) {
        isPrinting = false;
        inputs.means().onFailure().accept(failure);
    }

    private SheetFigure figure() {
        Draft now = draft.get();
        return new SheetFigure(inputs.shown(), inputs.camera(), now.sheet(), now.title());
    }
}
