package org.tripole.ui.kit;

import java.util.function.DoubleFunction;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/**
 * A threshold with its value beside its name. What is done to it between two presses, or between
 * coming to it by keyboard and leaving, is one spell, so that it can be one step to undo.
 */
public final class ThresholdSlider extends VBox {

    private final Slider slider;
    private final Label figure = new Label();
    private final Scale scale;
    private boolean isTold;

    /**
     * The values that a threshold may take.
     *
     * @param stepsPerUnit how finely it is chosen
     * @param figures how a value is written
     */
    public record Scale(
            double least, double most, int stepsPerUnit, DoubleFunction<String> figures) {

        double snapped(double value) {
            double steps = Math.round(value * stepsPerUnit);
            return Math.max(least, Math.min(most, steps / stepsPerUnit));
        }
    }

    /** Who hears of it. */
    public interface Listener {

        /** A new spell begins. */
        void begin();

        /** Another value was chosen, on the scale. */
        void choose(double value);
    }

    /** A slider with that id under that name. */
    public ThresholdSlider(String id, String name, Scale scale, Listener listener) {
        this.scale = scale;
        this.slider = new Slider(scale.least(), scale.most(), scale.least());
        getStyleClass().add("threshold");
        slider.setId(id);
        slider.setAccessibleText(name);
        slider.setBlockIncrement(1.0 / scale.stepsPerUnit());
        slider.setOnMousePressed(press -> listener.begin());
        slider.focusedProperty()
                .addListener(
                        (property, before, now) -> {
                            if (now) {
                                listener.begin();
                            }
                        });
        slider.valueProperty().addListener((property, before, now) -> change(now, listener));
        getChildren().addAll(head(name), slider);
    }

    /** Shows a value, without telling anybody. */
    public void show(double value) {
        figure.setText(scale.figures().apply(value));
        isTold = true;
        if (scale.snapped(slider.getValue()) != value) {
            slider.setValue(value);
        }
        isTold = false;
    }

    private void change(Number now, Listener listener) {
        if (!isTold) {
            listener.choose(scale.snapped(now.doubleValue()));
        }
    }

    private HBox head(String name) {
        Label label = new Label(name);
        label.setWrapText(true);
        label.setMaxWidth(Double.MAX_VALUE);
        label.setMinHeight(USE_PREF_SIZE);
        HBox.setHgrow(label, Priority.ALWAYS);
        figure.getStyleClass().add("threshold-figure");
        figure.setMinWidth(USE_PREF_SIZE);
        HBox head = new HBox(label, figure);
        head.getStyleClass().add("threshold-head");
        return head;
    }
}
