package org.tripole.ui;

import javafx.animation.PauseTransition;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.Duration;
import org.tripole.text.Messages;
import org.tripole.text.ShellText;
import org.tripole.work.JobRunner;

/**
 * The thin bar of a long act: what is done, how far it is, and a way to stop it. Waits a moment
 * before it appears, so that quick acts do not flash.
 */
final class JobBar extends HBox {

    private static final Duration PATIENCE = Duration.millis(200);

    private final Label text = new Label();
    private final ProgressBar progress = new ProgressBar(0);
    private final Button cancel = new Button();
    private final PauseTransition patience = new PauseTransition(PATIENCE);
    private JobRunner.Handle handle = () -> {};
    private Runnable onCancelled = () -> {};

    JobBar(Messages messages) {
        setId("job-bar");
        getStyleClass().add("bar");
        setMaxHeight(USE_PREF_SIZE);
        progress.setId("job-progress");
        progress.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(progress, Priority.ALWAYS);
        cancel.setId("job-cancel");
        cancel.getStyleClass().add("small");
        cancel.setText(messages.text(ShellText.CANCEL));
        cancel.setOnAction(click -> stop());
        patience.setOnFinished(event -> setShown(true));
        getChildren().addAll(text, progress, cancel);
        setShown(false);
    }

    /** Shows a job that was just started; {@code onCancelled} hears that it was stopped. */
    void show(String words, JobRunner.Handle started, Runnable onCancelled) {
        this.handle = started;
        this.onCancelled = onCancelled;
        text.setText(words);
        progress.setAccessibleText(words);
        progress.setProgress(0);
        patience.playFromStart();
    }

    /** Tells how far the job is, 0 to 1. */
    void advance(double done) {
        progress.setProgress(done);
    }

    /** The job has ended. */
    void hide() {
        patience.stop();
        setShown(false);
    }

    private void stop() {
        handle.cancel();
        hide();
        onCancelled.run();
    }

    private void setShown(boolean isShown) {
        setVisible(isShown);
        setManaged(isShown);
    }
}
