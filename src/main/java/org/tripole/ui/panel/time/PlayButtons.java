package org.tripole.ui.panel.time;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.tripole.text.TimeText;
import org.tripole.ui.panel.Words;

/** Play or pause, and how fast; owns the clock that a run ticks by. */
final class PlayButtons extends HBox {

    private final Playback playback;
    private final Words words;
    private final Button play = new Button();
    private final Button speed = new Button();
    private final Tooltip playTip = new Tooltip();
    private final Timeline clock = new Timeline();

    PlayButtons(Playback playback, Words words) {
        this.playback = playback;
        this.words = words;
        getStyleClass().add("play-buttons");
        play.setId("time-play");
        play.getStyleClass().addAll("button-icon", "flat");
        play.setTooltip(playTip);
        play.setOnAction(click -> playback.toggle());
        speed.setId("time-speed");
        speed.getStyleClass().addAll("small", "flat", "play-speed");
        speed.setOnAction(click -> playback.nextSpeed());
        getChildren().addAll(play, speed);
        clock.setCycleCount(Animation.INDEFINITE);
        playback.playingProperty().addListener((property, before, now) -> showPlaying());
        playback.speedProperty().addListener((property, before, now) -> showSpeed());
        showPlaying();
        showSpeed();
    }

    private void showPlaying() {
        boolean isPlaying = playback.playingProperty().get();
        String says = words.text(isPlaying ? TimeText.PAUSE : TimeText.PLAY);
        play.setGraphic(new FontIcon(isPlaying ? Feather.PAUSE : Feather.PLAY));
        play.setAccessibleText(says);
        playTip.setText(says);
        run();
    }

    private void showSpeed() {
        String factor = words.text(TimeText.valueOf("SPEED_" + playback.speedProperty().get()));
        String spoken = words.text(TimeText.SPEED_SPOKEN, factor);
        speed.setText(factor);
        speed.setAccessibleText(spoken);
        speed.setTooltip(new Tooltip(spoken));
        run();
    }

    private void run() {
        clock.stop();
        if (playback.playingProperty().get()) {
            Duration step = Duration.millis(playback.speedProperty().get().stepMillis());
            clock.getKeyFrames().setAll(new KeyFrame(step, tick -> playback.tick()));
            clock.playFromStart();
        }
    }
}
