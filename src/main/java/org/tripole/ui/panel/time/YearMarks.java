package org.tripole.ui.panel.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** The years under the slider, each at its first of January, as many as there is room for. */
final class YearMarks extends Region {

    private static final List<Integer> STEPS = List.of(1, 2, 5, 10, 20, 50);
    private static final double ROOM_EM = 3.4;

    private final List<Label> labels = new ArrayList<>();
    private Optional<TimeSpan> span = Optional.empty();

    YearMarks() {
        getStyleClass().add("year-marks");
        setMouseTransparent(true);
    }

    void show(Optional<TimeSpan> next) {
        if (!next.equals(span)) {
            span = next;
            prepareLabels();
        }
    }

    @Override
    protected double computePrefHeight(double width) {
        return labels.isEmpty() ? 0 : snapSizeY(labels.get(0).prefHeight(-1));
    }

    @Override
    protected void layoutChildren() {
        span.ifPresent(this::place);
    }

    private void prepareLabels() {
        labels.clear();
        for (LocalDate start : span.map(known -> known.years(1)).orElse(List.of())) {
            Label label = new Label(Integer.toString(start.getYear()));
            label.getStyleClass().add("year-mark");
            label.setManaged(false);
            labels.add(label);
        }
        getChildren().setAll(labels);
    }

    private void place(TimeSpan known) {
        List<LocalDate> years = known.years(1);
        int step = step(years);
        double rightmost = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < years.size(); i++) {
            Label label = labels.get(i);
            label.autosize();
            double middle = known.shareOf(years.get(i)) * getWidth();
            double left = snapPositionX(middle - label.getWidth() / 2);
            boolean isWithin = left >= 0 && left + label.getWidth() <= getWidth();
            boolean isShown = years.get(i).getYear() % step == 0 && isWithin && left > rightmost;
            label.setVisible(isShown);
            label.relocate(left, 0);
            rightmost = isShown ? left + label.getWidth() : rightmost;
        }
    }

    private int step(List<LocalDate> years) {
        double room = labels.isEmpty() ? 1 : labels.get(0).getFont().getSize() * ROOM_EM;
        for (int step : STEPS) {
            if (years.size() / step * room <= getWidth()) {
                return step;
            }
        }
        return STEPS.get(STEPS.size() - 1);
    }
}
