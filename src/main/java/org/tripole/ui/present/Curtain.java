package org.tripole.ui.present;

import javafx.animation.PauseTransition;
import javafx.beans.value.ChangeListener;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import org.tripole.text.Messages;
import org.tripole.text.PresentText;

/**
 * What lies over the picture while it is presented: for two seconds after a step the place among
 * the views, and a black screen on demand. It holds the focus, so that the place is read out.
 */
public final class Curtain extends StackPane {

    private static final double GAP_PX = 12;
    private static final Duration READING = Duration.seconds(2);

    private final Messages messages;
    private final Label line = new Label();
    private final Region black = new Region();
    private final PauseTransition reading = new PauseTransition(READING);
    private final ChangeListener<Boolean> onBlank = (property, before, now) -> show(now);
    private String place = "";

    /** A curtain that is drawn back. */
    public Curtain(Messages messages) {
        this.messages = messages;
        setId("presentation");
        setVisible(false);
        setMouseTransparent(true);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TEXT);
        setAlignment(line, Pos.BOTTOM_RIGHT); // on the notes, as they can wait the longest
        setMargin(line, new Insets(GAP_PX));
        line.setId("presentation-line");
        line.getStyleClass().add("presentation-line");
        line.setVisible(false);
        black.setId("presentation-blank");
        black.getStyleClass().add("presentation-blank");
        black.setVisible(false);
        getChildren().addAll(line, black);
        reading.setOnFinished(event -> line.setVisible(false));
    }

    /** Lies over the picture of {@code slides}. */
    public void open(Slides slides) {
        place = "";
        setVisible(true);
        slides.blankProperty().addListener(onBlank);
        show(slides.blankProperty().get());
        requestFocus();
    }

    /** Says where among the views the presentation is. */
    public void say(Slides.Slide slide) {
        place = messages.text(PresentText.PLACE, slide.place(), slide.of(), slide.view().name());
        line.setText(place);
        line.setVisible(true);
        reading.playFromStart();
        speak(place);
    }

    /** Is drawn back. */
    public void close(Slides slides) {
        slides.blankProperty().removeListener(onBlank);
        reading.stop();
        line.setVisible(false);
        black.setVisible(false);
        setVisible(false);
    }

    private void show(boolean isBlank) {
        black.setVisible(isBlank);
        speak(isBlank ? messages.text(PresentText.BLANK) : place);
    }

    private void speak(String words) {
        setAccessibleText(words.isEmpty() ? messages.text(PresentText.PRESENTING) : words);
    }
}
