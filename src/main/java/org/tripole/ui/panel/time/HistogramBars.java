package org.tripole.ui.panel.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.layout.Region;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.HLineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.VLineTo;
import org.tripole.app.ActHistogram.Bin;

/**
 * The acts of each month or year as a stack of approaches, in file order from below, even-handed
 * ones on top. Heights grow with the square root of the number, as one day of a hundred signatures
 * would flatten all others; within a bar the parts are in proportion.
 */
final class HistogramBars extends Region {

    private static final double GAP_PX = 0.5;

    /** So that a single act is seen. */
    private static final double LOWEST_PX = 1.5;

    private final List<Path> series = new ArrayList<>();
    private Optional<Track> track = Optional.empty();

    HistogramBars() {
        getStyleClass().add("act-histogram");
        setMouseTransparent(true);
        setManaged(false);
    }

    void show(Optional<Track> next) {
        boolean isOther = !next.map(Track::acts).equals(track.map(Track::acts));
        track = next;
        if (isOther) {
            prepareSeries();
            requestLayout();
        }
    }

    @Override
    protected void layoutChildren() {
        series.forEach(path -> path.getElements().clear());
        track.ifPresent(this::draw);
    }

    /** One path an approach, and the last for acts of none. */
    private void prepareSeries() {
        series.clear();
        int count =
                track.flatMap(shown -> shown.acts().bins().stream().findFirst())
                        .map(bin -> bin.byApproach().size() + 1)
                        .orElse(0);
        for (int k = 0; k < count; k++) {
            Path path = new Path();
            path.setManaged(false);
            path.getStyleClass().setAll("act-bar", k < count - 1 ? "act-bar-" + k : "act-bar-even");
            series.add(path);
        }
        getChildren().setAll(series);
    }

    private void draw(Track shown) {
        int highest = shown.acts().highest();
        for (Bin bin : shown.acts().bins()) {
            if (bin.acts() > 0) {
                double share = Math.sqrt((double) bin.acts() / highest);
                stack(bin, shown.span(), Math.max(LOWEST_PX, share * getHeight()));
            }
        }
    }

    private void stack(Bin bin, TimeSpan span, double height) {
        double left = snapPositionX(span.shareOf(bin.first()) * getWidth());
        double right = snapPositionX(span.shareOf(bin.last().plusDays(1)) * getWidth()) - GAP_PX;
        double bottom = getHeight();
        for (int k = 0; k < series.size(); k++) {
            double part = height * count(bin, k) / bin.acts();
            if (part > 0) {
                var bar = new Bar(left, Math.max(right, left + 1), bottom - part, bottom);
                series.get(k).getElements().addAll(bar.outline());
                bottom -= part;
            }
        }
    }

    private static int count(Bin bin, int series) {
        return series < bin.byApproach().size() ? bin.byApproach().get(series) : bin.evenHanded();
    }

    private record Bar(double left, double right, double top, double bottom) {

        List<PathElement> outline() {
            return List.of(
                    new MoveTo(left, bottom),
                    new VLineTo(top),
                    new HLineTo(right),
                    new VLineTo(bottom),
                    new ClosePath());
        }
    }
}
