package org.tripole.ui.panel.export;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.tripole.disk.Existing;
import org.tripole.text.ExportText;
import org.tripole.text.Messages;
import org.tripole.work.JobRunner;

/** Where something is written, whether it replaces what is there, and how far it is. */
final class FileModel {

    private final Supplier<Output> output;
    private final JobRunner runner;
    private final Consumer<RuntimeException> onFailure;
    private final Messages messages;
    private final ReadOnlyObjectWrapper<Place> place;
    private final ReadOnlyObjectWrapper<Step> step = new ReadOnlyObjectWrapper<>(new Step.Ready());
    private JobRunner.Handle handle = () -> {};

    /** A model that writes {@code output} as it is at that moment, first proposed that place. */
    FileModel(Supplier<Output> output, Place first, ExportInputs.Means means) {
        this.output = output;
        this.place = new ReadOnlyObjectWrapper<>(first);
        this.runner = means.runner();
        this.onFailure = means.onFailure();
        this.messages = means.messages();
    }

    /** A folder, and the name of a file in it as it is proposed or typed. */
    record Place(Path folder, String name) {}

    /** How far the writing is. */
    sealed interface Step {

        /** Nothing is under way. */
        record Ready() implements Step {}

        /** Some of the files exist; the person is asked what becomes of them. */
        record Asking(List<Path> existing) implements Step {}

        /** It is being written; {@code done} from 0 to 1. */
        record Working(double done) implements Step {}

        /** It was not written. */
        record Failed(String reason) implements Step {}

        /** It is written. */
        record Done(List<Path> files) implements Step {}
    }

    ReadOnlyObjectProperty<Place> placeProperty() {
        return place.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Step> stepProperty() {
        return step.getReadOnlyProperty();
    }

    /** Another folder. */
    void choose(Path folder) {
        place.set(new Place(folder, place.get().name()));
        step.set(new Step.Ready());
    }

    /** Another name. */
    void name(String name) {
        if (!name.equals(place.get().name())) {
            place.set(new Place(place.get().folder(), name));
            step.set(new Step.Ready());
        }
    }

    /** Writes, unless a file is there already; then asks. */
    void start() {
        if (step.get() instanceof Step.Working) {
            return;
        }
        if (!isName(place.get().name())) {
            step.set(new Step.Failed(messages.text(ExportText.NO_NAME)));
            return;
        }
        Output wanted = output.get();
        List<Path> existing = wanted.files(file(wanted)).stream().filter(Files::exists).toList();
        if (existing.isEmpty()) {
            write(wanted, file(wanted), Existing.KEEP);
        } else {
            step.set(new Step.Asking(existing));
        }
    }

    /** Writes over what is there. */
    void replace() {
        Output wanted = output.get();
        write(wanted, file(wanted), Existing.REPLACE);
    }

    /** Writes beside what is there, under a name with a number. */
    void keepBoth() {
        Output wanted = output.get();
        Path unused = FileName.unused(file(wanted), wanted);
        name(String.valueOf(unused.getFileName()));
        write(wanted, unused, Existing.KEEP);
    }

    /** Ends what is under way: a question or the writing. */
    void cancel() {
        handle.cancel();
        step.set(new Step.Ready());
    }

    /** Whether a file in the folder, not elsewhere, can be called so. */
    private static boolean isName(String typed) {
        try {
            return !typed.isBlank() && Path.of(typed.strip()).getNameCount() == 1;
        } catch (InvalidPathException wrong) {
            return false;
        }
    }

    private Path file(Output wanted) {
        return place.get().folder().resolve(FileName.ending(place.get().name(), wanted.suffix()));
    }

    private void write(Output wanted, Path file, Existing existing) {
        step.set(new Step.Working(0));
        handle =
                runner.start(
                        wanted.writing(file, existing),
                        new JobRunner.Answers<>(
                                this::end,
                                failure -> {
                                    step.set(new Step.Ready());
                                    onFailure.accept(failure);
                                },
                                this::advance));
    }

    private void advance(double done) {
        if (step.get() instanceof Step.Working) {
            step.set(new Step.Working(done));
        }
    }

    private void end(Outcome outcome) {
        if (outcome instanceof Outcome.Written written) {
            step.set(new Step.Done(written.files()));
        } else if (outcome instanceof Outcome.Refused refused) {
            step.set(new Step.Failed(messages.text(ExportText.NOT_WRITTEN, refused.reason())));
        } else {
            throw new AssertionError(outcome);
        }
    }
}
