package org.tripole.ui.panel.time;

import java.time.LocalDate;
import java.util.Optional;
import javafx.beans.value.ChangeListener;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.tripole.app.Gesture;
import org.tripole.ui.panel.Words;

/**
 * The days of the record from left to right with the acts above them, and one or two handles. A
 * press anywhere takes the nearest handle there and drags it, as one step of the history.
 */
final class TimeSlider extends Region {

    private static final double BARS_PX = 22;
    private static final double HANDLE_PX = 24;
    private static final double RAIL_PX = 2;

    private final TimePanelModel model;
    private final Runnable onTaken;
    private final HistogramBars bars = new HistogramBars();
    private final Region rail = part("time-rail");
    private final Region between = part("time-between");
    private final YearMarks years = new YearMarks();
    private final DayHandle day;
    private final DayHandle compared;
    private final Tooltip tooltip = new Tooltip();
    private final ChangeListener<Optional<Track>> onTrack = (property, before, now) -> show(now);
    private final ChangeListener<String> onNews = (property, before, now) -> speak();
    private @Nullable Drag drag;

    /** A slider over {@code model}; {@code onTaken} hears that somebody took hold of a handle. */
    TimeSlider(TimePanelModel model, Words words, Runnable onTaken) {
        this.model = model;
        this.onTaken = onTaken;
        this.day = new DayHandle(Hand.DAY, model, words);
        this.compared = new DayHandle(Hand.COMPARED, model, words);
        setId("time-slider");
        getStyleClass().add("time-slider");
        years.setManaged(false);
        getChildren().addAll(bars, rail, between, years, compared, day);
        Tooltip.install(this, tooltip);
        setOnMousePressed(this::take);
        setOnMouseDragged(this::pull);
        setOnMouseReleased(released -> drag = null);
        setOnMouseMoved(this::tell);
    }

    /** One drag: which hand, and the step of the history that it is. */
    private record Drag(Hand hand, Gesture gesture) {}

    DayHandle day() {
        return day;
    }

    void attach() {
        model.trackProperty().addListener(onTrack);
        model.newsProperty().addListener(onNews);
        show(model.trackProperty().get());
    }

    void detach() {
        model.newsProperty().removeListener(onNews);
        model.trackProperty().removeListener(onTrack);
    }

    @Override
    protected double computePrefHeight(double width) {
        return BARS_PX + HANDLE_PX / 2 + years.prefHeight(-1);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double width = Math.max(0, getWidth() - HANDLE_PX);
        double left = HANDLE_PX / 2;
        bars.resizeRelocate(left, 0, width, BARS_PX);
        rail.resizeRelocate(left, BARS_PX, width, RAIL_PX);
        years.resizeRelocate(left, BARS_PX + HANDLE_PX / 2 - 1, width, years.prefHeight(-1));
        place(day);
        place(compared);
        placeBetween();
    }

    private void show(Optional<Track> track) {
        bars.show(track);
        years.show(track.map(Track::span));
        day.show(track);
        compared.show(track);
        requestLayout();
    }

    private void speak() {
        day.show(model.trackProperty().get());
    }

    private void place(DayHandle handle) {
        double middle = pixelOf(handle.hand()).orElse(HANDLE_PX / 2);
        handle.resizeRelocate(
                snapPositionX(middle - HANDLE_PX / 2), 0, HANDLE_PX, BARS_PX + HANDLE_PX / 2);
    }

    private void placeBetween() {
        Optional<Double> other = pixelOf(Hand.COMPARED);
        between.setVisible(other.isPresent());
        double here = pixelOf(Hand.DAY).orElse(0.0);
        double there = other.orElse(here);
        between.resizeRelocate(Math.min(here, there), BARS_PX, Math.abs(here - there), RAIL_PX);
    }

    private Optional<Double> pixelOf(Hand hand) {
        return model.trackProperty()
                .get()
                .flatMap(track -> track.dayOf(hand).map(track.span()::shareOf))
                .map(share -> HANDLE_PX / 2 + share * (getWidth() - HANDLE_PX));
    }

    private Optional<LocalDate> dayUnder(MouseEvent event) {
        double share = (event.getX() - HANDLE_PX / 2) / Math.max(1, getWidth() - HANDLE_PX);
        return model.trackProperty().get().map(track -> track.span().dayAt(share));
    }

    private void take(MouseEvent press) {
        if (press.getButton() == MouseButton.PRIMARY) {
            onTaken.run();
            DayHandle nearest = nearest(press.getX());
            nearest.requestFocus();
            drag = new Drag(nearest.hand(), new Gesture());
            pull(press);
        }
    }

    private void pull(MouseEvent event) {
        Drag now = drag;
        if (now != null) {
            dayUnder(event).ifPresent(to -> model.moveTo(now.hand(), to, now.gesture()));
        }
    }

    private DayHandle nearest(double x) {
        double toDay = distance(Hand.DAY, x);
        return distance(Hand.COMPARED, x) < toDay ? compared : day;
    }

    private double distance(Hand hand, double x) {
        return pixelOf(hand).map(at -> Math.abs(at - x)).orElse(Double.POSITIVE_INFINITY);
    }

    private void tell(MouseEvent move) {
        tooltip.setText(dayUnder(move).flatMap(model::actsAround).orElse(""));
    }

    private static Region part(String styleClass) {
        Region part = new Region();
        part.getStyleClass().add(styleClass);
        part.setManaged(false);
        part.setMouseTransparent(true);
        return part;
    }
}
